// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderclaim.h"

#include "atomicfile.h"
#include "scopestate.h"
#include "serverfolder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace yizhan::server {

using storage::Database;

namespace {

/// Made once, like the epoch; copied with the folder.
Result<QString> nameOfFolder(const QString &dataDir, Random &random)
{
    const QString path = dataDir + QStringLiteral("/folder.id");
    if (!QFile::exists(path)) {
        const QString name = QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
        const auto made = storage::createFile(path, name.toLatin1() + '\n', storage::FileAccess::OwnerOnly);
        if (!made && made.error().reason != QLatin1String("file.exists"))
            return fail(made.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", file.errorString(), path);
    return QString::fromLatin1(file.read(64).trimmed());
}

/// Whether the database holds `value` under `key`; stores it where it holds nothing, or where that is meant.
Result<bool> claim(Database &database, const QString &key, const QString &value, bool meant)
{
    YIZHAN_TRY(
        feed::putMeta(database, key, value, meant ? feed::MetaChange::Replace : feed::MetaChange::FirstOnly));
    YIZHAN_TRY_LET(const QString held, feed::metaValue(database, key));
    return held == value;
}

/// Kiosks that know the key which the database names will believe this one.
Result<bool> succeedsTheKeyIn(Database &database, const crypto::Signer &key)
{
    YIZHAN_TRY_LET(const QString held, feed::metaValue(database, QStringLiteral("public_key")));
    const auto former = crypto::PublicKey::fromHex(held);
    return former && key.succeeds(*former);
}

tl::unexpected<Error> otherKey(const QString &place)
{
    return fail(ErrorCode::Invalid, "serve.other_key",
                QStringLiteral("kiosks of this database trust another key than keys/snapshot.key"), place);
}

tl::unexpected<Error> emptied(const QString &place)
{
    return fail(ErrorCode::NotFound, "serve.empty_database",
                QStringLiteral("the database is empty, but snapshots or a key lie beside it"), place);
}

} // namespace

Result<crypto::SigningKey> signingKey(Database &database, const feed::ServerDatabaseLocation &location,
                                      const Meant &meant)
{
    YIZHAN_TRY_LET(const QString known, feed::metaValue(database, QStringLiteral("public_key")));
    const bool isFree = known.isEmpty() || meant.newFolder;
    if (!isFree && !hasSnapshotKey(location.dataDir)) {
        return fail(ErrorCode::Invalid, "serve.lost_key",
                    QStringLiteral("kiosks of this database trust the key %1").arg(known), location.dataDir);
    }
    YIZHAN_TRY_LET(crypto::SigningKey key, snapshotKey(location.dataDir));
    if (isFree || key.publicKey().toHex() == known)
        return key;
    YIZHAN_TRY_LET(const bool succeeds, succeedsTheKeyIn(database, crypto::signerOf(key)));
    return succeeds ? Result<crypto::SigningKey>(std::move(key)) : otherKey(location.dataDir);
}

Result<void> claimFolder(Database &database, const feed::ServerDatabaseLocation &location,
                         const crypto::Signer &key, const Meant &meant, Random &random)
{
    YIZHAN_TRY_LET(const bool succeeds, succeedsTheKeyIn(database, key));
    YIZHAN_TRY_LET(const bool sameKey,
                   claim(database, QStringLiteral("public_key"), key.toHex(), meant.newFolder || succeeds));
    if (!sameKey)
        return otherKey(location.dataDir);
    if (!location.isPostgres())
        return {};
    YIZHAN_TRY_LET(const QString name, nameOfFolder(location.dataDir, random));
    YIZHAN_TRY_LET(const bool sameFolder, claim(database, QStringLiteral("folder"), name, meant.newFolder));
    if (!sameFolder) {
        return fail(ErrorCode::Invalid, "serve.other_folder",
                    QStringLiteral("another folder belongs to this database; its servers share one"),
                    location.dataDir);
    }
    return {};
}

Result<void> refuseLost(const feed::ServerDatabaseLocation &location, feed::SnapshotShelf &shelf, bool hasKey,
                        const Meant &meant)
{
    const bool isThere = location.isPostgres() || QFileInfo(location.sqlitePath()).size() > 0;
    if (isThere || meant.emptyCatalogue || (!hasKey && shelf.listing()->empty()))
        return {};
    return emptied(location.dataDir);
}

Result<void> refuseEmptied(Database &database, feed::SnapshotShelf &shelf, const Meant &meant)
{
    YIZHAN_TRY_LET(const std::vector<feed::ScopeState> states, feed::scopeStates(database));
    const bool nothing = std::all_of(states.begin(), states.end(),
                                     [](const feed::ScopeState &state) { return state.head == 0; });
    if (!nothing || meant.emptyCatalogue || shelf.listing()->empty())
        return {};
    return emptied(shelf.folder());
}

Result<Backwards> isBehindShelf(Database &database, feed::SnapshotShelf &shelf)
{
    YIZHAN_TRY_LET(const protocol::Epoch epoch, feed::currentEpoch(database));
    YIZHAN_TRY_LET(const std::vector<feed::ScopeState> states, feed::scopeStates(database));
    Backwards backwards;
    const auto listing = shelf.listing();
    for (const feed::ShelvedSnapshot &snapshot : *listing) {
        const auto state =
            std::find_if(states.begin(), states.end(),
                         [&snapshot](const feed::ScopeState &one) { return one.scope == snapshot.scope; });
        const qint64 head = state == states.end() ? 0 : state->head;
        const bool later =
            snapshot.epoch == epoch.id ? snapshot.cursor > head : snapshot.epochNumber >= epoch.number;
        backwards.is = backwards.is || later;
        backwards.number = std::max(backwards.number, snapshot.epochNumber);
    }
    return backwards;
}

} // namespace yizhan::server
