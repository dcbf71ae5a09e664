// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "devicedatabase.h"
#include "serverwitness.h"
#include "transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::device {

/// What the catalogue knows of this kiosk.
struct Former
{
    QString name;
    std::optional<KnownServer> server;
};

namespace {

/// Versions before `device.db` kept the name in the table `meta` of `catalogue.db`.
Result<QString> formerName(storage::Database &catalogue)
{
    YIZHAN_TRY_LET(const qint64 tables, catalogue.scalar(QStringLiteral(
                                            "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'")));
    if (tables == 0)
        return QString();
    YIZHAN_TRY_LET(auto select,
                   catalogue.prepare(QStringLiteral("SELECT value FROM meta WHERE key = 'device'")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(auto name, select.one([](const storage::Statement &row) { return row.text(0); }));
    return name.value_or(QString());
}

Result<Former> formerIn(storage::Database &catalogue)
{
    Former former;
    YIZHAN_TRY_LET(former.name, formerName(catalogue));
    YIZHAN_TRY_LET(former.server, readWitness(catalogue));
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

Result<Identity> Device::makeIdentity(Former former, Random &random)
{
    if (former.name.isEmpty())
        former.name = QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
    return Identity{std::move(former.name), crypto::SigningKey::generate(), std::move(former.server),
                    std::nullopt};
}

Result<void> Device::write(storage::Database &database, const Identity &identity)
{
    YIZHAN_TRY_LET(auto insert, database.prepare(QStringLiteral(
                                    "INSERT INTO device(one, name, signing_seed, server_key, "
                                    "epoch, epoch_number, former_keys) VALUES(1, ?, ?, ?, ?, ?, ?)")));
    const QByteArray seed = identity.signingKey.seed();
    if (!identity.server)
        return insert.run(identity.name, seed, nullptr, QLatin1String(""), 0, QLatin1String("[]"));
    const protocol::Epoch &epoch = identity.server->epoch;
    return insert.run(identity.name, seed, identity.server->key.bytes,
                      epoch.id.isNull() ? QString(QLatin1String("")) : epoch.id, epoch.number,
                      formerKeysJson(*identity.server));
}

Result<Device> Device::begin(const QString &dataDir, Random &random)
{
    YIZHAN_TRY_LET(storage::Database database, openDeviceDatabase(dataDir));
    YIZHAN_TRY_LET(auto identity, readIdentity(database));
    if (identity)
        return Device(std::move(database), *std::move(identity));
    YIZHAN_TRY_LET(Former former, readFormer(dataDir));
    const bool lost = former.server && former.name.isEmpty();
    YIZHAN_TRY_LET(Identity made, makeIdentity(std::move(former), random));
    YIZHAN_TRY(write(database, made));
    Device device(std::move(database), std::move(made));
    if (lost)
        device.m_found = Error{ErrorCode::NotFound, QStringLiteral("device.lost"), {}, devicePath(dataDir)};
    return device;
}

Result<Device> Device::open(const QString &dataDir, Random &random, KeyElsewhere elsewhere)
{
    auto device = begin(dataDir, random);
    if (device || device.error().code != ErrorCode::Corrupt)
        return device;
    const QString detail = device.error().detail;
    YIZHAN_TRY_LET(const Former former, readFormer(dataDir));
    if (!former.server && elsewhere == KeyElsewhere::No)
        return fail(ErrorCode::Corrupt, "device.damaged_alone", detail, devicePath(dataDir));
    YIZHAN_TRY_LET(const QString aside, moveDeviceAside(dataDir));
    YIZHAN_TRY_LET(Device renewed, begin(dataDir, random));
    renewed.m_found = Error{ErrorCode::Corrupt, QStringLiteral("device.damaged"), detail, aside};
    return renewed;
}

Result<std::optional<KnownServer>> Device::pinnedIn(const QString &dataDir)
{
    YIZHAN_TRY_LET(storage::Database database,
                   storage::Database::openSqlite(devicePath(dataDir), storage::OpenMode::ReadOnly));
    YIZHAN_TRY_LET(auto identity, readIdentity(database));
    return identity ? std::move(identity->server) : std::nullopt;
}

Result<void> Device::writeServer(const KnownServer &server)
{
    YIZHAN_TRY_LET(auto update, m_database.prepare(QStringLiteral(
                                    "UPDATE device SET server_key = ?, epoch = ?, epoch_number = ?, "
                                    "former_keys = ?")));
    // Never a null text: the column takes none.
    const QString epoch = server.epoch.id.isNull() ? QLatin1String("") : server.epoch.id;
    return update.run(server.key.bytes, epoch, server.epoch.number, formerKeysJson(server));
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
