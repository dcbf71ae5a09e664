// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotitems.h"

#include "compression.h"
#include "database.h"
#include "itemhash.h"
#include "snapshot.h"

#include <QFile>
#include <QScopeGuard>
#include <QUuid>

namespace yizhan::feed {

using storage::Database;
using storage::Statement;

namespace {

Result<protocol::SnapshotHead> provenHead(const QString &path, const crypto::Signer &key)
{
    YIZHAN_TRY_LET(protocol::SnapshotHead head, protocol::readSnapshotHead(path));
    YIZHAN_TRY_LET(const crypto::PublicKey signer, crypto::PublicKey::fromHex(head.manifest.publicKey));
    if (signer != key && !key.succeeds(signer))
        return fail(ErrorCode::Untrusted, "snapshot.untrusted", QStringLiteral("signed by another key"),
                    path);
    if (!signer.verify(head.signedPart, head.signature))
        return fail(ErrorCode::Corrupt, "snapshot.signature", QStringLiteral("the signature does not hold"),
                    path);
    return head;
}

Result<SnapshotItem> itemOf(const Statement &row)
{
    SnapshotItem item{row.bytes(0), row.bytes(1), static_cast<EpochDay>(row.integer(3)),
                      static_cast<std::uint64_t>(row.integer(2)), row.bytes(4)};
    if (protocol::itemHash(item.kind, item.id, item.until, item.body) != item.hash)
        return fail(ErrorCode::Corrupt, "snapshot.hash", QStringLiteral("a row does not match its hash"));
    return item;
}

} // namespace

Result<void> forEachItem(const QString &folder, const QString &file, const crypto::Signer &key,
                         const std::function<Result<void>(SnapshotItem)> &take)
{
    const QString path = folder + QLatin1Char('/') + file;
    YIZHAN_TRY_LET(const protocol::SnapshotHead head, provenHead(path, key));
    // A name that SnapshotBuilder::removeLeftovers() knows, should this process be killed.
    const QString work = folder + QStringLiteral("/build-") + QUuid::createUuid().toString(QUuid::Id128) +
                         QStringLiteral(".db.tmp");
    const auto remove = qScopeGuard([&work] { QFile::remove(work); });
    YIZHAN_TRY(protocol::zstdDecompressFile(path, head.contentOffset, work, head.manifest.rawSize));
    YIZHAN_TRY_LET(Database content, Database::openSqlite(work, storage::OpenMode::ReadOnly));
    YIZHAN_TRY_LET(Statement select,
                   content.prepare(QStringLiteral("SELECT CAST(kind AS BLOB), CAST(id AS BLOB), hash, until, "
                                                  "body FROM item ORDER BY kind, id")));
    YIZHAN_TRY(select.run());
    return select.forEach([&take](const Statement &row) -> Result<void> {
        YIZHAN_TRY_LET(SnapshotItem item, itemOf(row));
        return take(std::move(item));
    });
}

} // namespace yizhan::feed
