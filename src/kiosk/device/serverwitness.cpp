// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverwitness.h"

#include "device.h"
#include "devicedatabase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace yizhan::device {

using storage::Database;
using storage::Statement;

namespace {

Result<QString> valueOf(Database &catalogue, const QString &key)
{
    YIZHAN_TRY_LET(Statement select,
                   catalogue.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?")));
    YIZHAN_TRY(select.run(key));
    YIZHAN_TRY_LET(auto value, select.one([](const Statement &row) { return row.text(0); }));
    return value.value_or(QString());
}

bool hasSucceeded(const KnownServer &server, const crypto::PublicKey &key)
{
    return std::any_of(server.former.begin(), server.former.end(),
                       [&key](const crypto::FormerKey &one) { return one.key == key; });
}

tl::unexpected<Error> otherServer(const KnownServer &pinned, const KnownServer &witness)
{
    return fail(ErrorCode::Untrusted, "device.other_server",
                QStringLiteral("the identity names the key %1, the catalogue came from %2")
                    .arg(pinned.key.toHex(), witness.key.toHex()));
}

/// Nothing where there is no catalogue, or none that can be read.
std::optional<KnownServer> witnessIn(const QString &dataDir)
{
    const QString path = QDir(dataDir).filePath(QStringLiteral("catalogue.db"));
    if (!QFileInfo::exists(path))
        return std::nullopt;
    auto catalogue = Database::openSqlite(path, storage::OpenMode::ReadOnly);
    const auto witness =
        catalogue ? readWitness(*catalogue) : Result<std::optional<KnownServer>>(std::nullopt);
    return witness ? *witness : std::nullopt;
}

} // namespace

Result<std::optional<KnownServer>> readWitness(Database &catalogue)
{
    YIZHAN_TRY_LET(const qint64 tables, catalogue.scalar(QStringLiteral(
                                            "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'")));
    if (tables == 0)
        return std::optional<KnownServer>();
    YIZHAN_TRY_LET(const QString hex, valueOf(catalogue, QStringLiteral("server_key")));
    if (hex.isEmpty())
        return std::optional<KnownServer>();
    YIZHAN_TRY_LET(crypto::PublicKey key, crypto::PublicKey::fromHex(hex));
    KnownServer server{std::move(key), {}};
    YIZHAN_TRY_LET(server.epoch.id, valueOf(catalogue, QStringLiteral("server_epoch")));
    YIZHAN_TRY_LET(const QString number, valueOf(catalogue, QStringLiteral("server_epoch_number")));
    server.epoch.number = number.toLongLong();
    return std::optional(std::move(server));
}

Result<void> writeWitness(Database &catalogue, const KnownServer &server)
{
    YIZHAN_TRY_LET(Statement upsert,
                   catalogue.prepare(QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?) ON "
                                                    "CONFLICT(key) DO UPDATE SET value = excluded.value")));
    YIZHAN_TRY(upsert.run(QStringLiteral("server_key"), server.key.toHex()));
    // Never a null text: the column takes none.
    const QString epoch = server.epoch.id.isNull() ? QLatin1String("") : server.epoch.id;
    YIZHAN_TRY(upsert.run(QStringLiteral("server_epoch"), epoch));
    return upsert.run(QStringLiteral("server_epoch_number"), QString::number(server.epoch.number));
}

Result<void> agreeOnServer(Device &device, Database &catalogue, bool keyIsConfigured)
{
    YIZHAN_TRY_LET(const auto witness, readWitness(catalogue));
    const std::optional<KnownServer> pinned = device.server();
    if (pinned && witness && pinned->key == witness->key && pinned->epoch == witness->epoch)
        return {};
    if (!pinned && !witness)
        return {};
    if (!pinned)
        return keyIsConfigured ? Result<void>() : device.pinServer(*witness);
    // The identity is written first: a crash between the two leaves the key before in the catalogue.
    const bool former = witness && hasSucceeded(*pinned, witness->key);
    const bool other = witness && witness->key != pinned->key && !former;
    if (other && !keyIsConfigured)
        return otherServer(*pinned, *witness);
    if (witness && !other && witness->epoch.number > pinned->epoch.number)
        return device.pinServer({pinned->key, witness->epoch, pinned->former});
    return writeWitness(catalogue, *pinned);
}

Result<void> checkIdentity(const QString &dataDir)
{
    const QString path = devicePath(dataDir);
    const auto witness = witnessIn(dataDir);
    if (QFileInfo(path).size() == 0) {
        if (!witness)
            return {};
        return fail(ErrorCode::NotFound, "device.lost", QString(), path);
    }
    const auto pinned = Device::pinnedIn(dataDir);
    if (!pinned && pinned.error().code == ErrorCode::Corrupt)
        return fail(ErrorCode::Corrupt, witness ? "device.damaged" : "device.damaged_alone",
                    pinned.error().detail, path);
    if (!pinned)
        return fail(pinned.error());
    if (*pinned && witness && (*pinned)->key != witness->key && !hasSucceeded(**pinned, witness->key))
        return otherServer(**pinned, *witness);
    return {};
}

} // namespace yizhan::device
