// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "devicedatabase.h"
#include "transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::device {

namespace {

/// What versions before `device.db` kept in the table `meta` of `catalogue.db`.
struct Former
{
    QString name;
    std::optional<KnownServer> server;
};

Result<Former> formerIn(storage::Database &catalogue)
{
    Former former;
    YIZHAN_TRY_LET(const qint64 tables, catalogue.scalar(QStringLiteral(
                                            "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'")));
    if (tables == 0)
        return former;
    YIZHAN_TRY_LET(auto select, catalogue.prepare(QStringLiteral(
                                    "SELECT key, value FROM meta WHERE key IN ('device', 'server_key')")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) -> Result<void> {
        if (row.text(0) == QLatin1String("device")) {
            former.name = row.text(1);
            return {};
        }
        YIZHAN_TRY_LET(auto key, crypto::PublicKey::fromHex(row.text(1)));
        former.server = KnownServer{std::move(key), {}};
        return {};
    }));
    return former;
}

/// A catalogue that cannot be read at the moment is an error: going on would forget whom the kiosk trusts.
/// One that is damaged will not be read better later.
Result<Former> readFormer(const QString &dataDir)
{
    const QString path = QDir(dataDir).filePath(QStringLiteral("catalogue.db"));
    if (!QFileInfo::exists(path))
        return Former{};
    auto catalogue = storage::Database::openSqlite(path, storage::OpenMode::ReadOnly);
    auto former = catalogue ? formerIn(*catalogue) : Result<Former>(fail(std::move(catalogue).error()));
    const bool lost =
        !former && (former.error().code == ErrorCode::Corrupt || former.error().code == ErrorCode::Invalid);
    if (!lost)
        return former;
    qWarning("no identity can be taken over: %s", qUtf8Printable(former.error().toString()));
    return Former{};
}

} // namespace

Result<Identity> Device::makeIdentity(const QString &dataDir, Random &random)
{
    YIZHAN_TRY_LET(Former former, readFormer(dataDir));
    if (former.name.isEmpty())
        former.name = QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
    return Identity{std::move(former.name), crypto::SigningKey::generate(), std::move(former.server),
                    std::nullopt};
}

Result<void> Device::write(storage::Database &database, const Identity &identity)
{
    YIZHAN_TRY_LET(auto insert,
                   database.prepare(QStringLiteral("INSERT INTO device(one, name, signing_seed, server_key) "
                                                   "VALUES(1, ?, ?, ?)")));
    const QByteArray seed = identity.signingKey.seed();
    if (!identity.server)
        return insert.run(identity.name, seed, nullptr);
    return insert.run(identity.name, seed, identity.server->key.bytes);
}

Result<Device> Device::open(const QString &dataDir, Random &random)
{
    YIZHAN_TRY_LET(storage::Database database, openDeviceDatabase(dataDir));
    YIZHAN_TRY_LET(auto identity, readIdentity(database));
    if (!identity) {
        YIZHAN_TRY_LET(identity, makeIdentity(dataDir, random));
        YIZHAN_TRY(write(database, *identity));
    }
    return Device(std::move(database), *std::move(identity));
}

Result<void> Device::writeServer(const KnownServer &server)
{
    YIZHAN_TRY_LET(auto update, m_database.prepare(QStringLiteral(
                                    "UPDATE device SET server_key = ?, epoch = ?, epoch_number = ?")));
    // Never a null text: the column takes none.
    const QString epoch = server.epoch.id.isNull() ? QLatin1String("") : server.epoch.id;
    return update.run(server.key.bytes, epoch, server.epoch.number);
}

Result<void> Device::pinServer(const KnownServer &server)
{
    if (m_identity.server == server)
        return {};
    YIZHAN_TRY(writeServer(server));
    m_identity.server = server;
    return {};
}

Result<void> Device::enrolled(const Enrolment &enrolment, const KnownServer &server)
{
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    YIZHAN_TRY(writeServer(server));
    YIZHAN_TRY_LET(auto insert, m_database.prepare(QStringLiteral(
                                    "INSERT OR REPLACE INTO enrolment(one, device, station, server, scopes, "
                                    "sealing_key, enrolled_at) VALUES(1, ?, ?, ?, ?, ?, ?)")));
    const QByteArray scopes =
        QJsonDocument(QJsonArray::fromStringList(enrolment.scopes)).toJson(QJsonDocument::Compact);
    YIZHAN_TRY(insert.run(enrolment.device, enrolment.station, enrolment.server.toString(),
                          QString::fromUtf8(scopes), enrolment.sealingKey.bytes,
                          enrolment.time.toUTC().toString(Qt::ISODate)));
    YIZHAN_TRY(transaction.commit());
    m_identity.server = server;
    m_identity.enrolment = enrolment;
    return {};
}

} // namespace yizhan::device
