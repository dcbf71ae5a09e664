// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include "devicedatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::device {

namespace {

constexpr qint64 schemaWithEnrolment = 3;

/// Of an earlier version, open for reading: what came later is not there.
Result<bool> has(storage::Database &database, const QString &query)
{
    YIZHAN_TRY_LET(const qint64 count, database.scalar(query));
    return count != 0;
}

Result<std::vector<crypto::FormerKey>> readFormerKeys(storage::Database &database)
{
    YIZHAN_TRY_LET(const bool known, has(database, QStringLiteral("SELECT count(*) FROM pragma_table_info("
                                                                  "'device') WHERE name = 'former_keys'")));
    std::vector<crypto::FormerKey> former;
    if (!known)
        return former;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT former_keys FROM device")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(const auto json, select.one([](const storage::Statement &row) { return row.text(0); }));
    for (const auto &one : QJsonDocument::fromJson(json.value_or(QString()).toUtf8()).array()) {
        YIZHAN_TRY_LET(crypto::PublicKey key,
                       crypto::PublicKey::fromHex(one[QLatin1String("key")].toString()));
        const QString until = one[QLatin1String("until")].toString();
        former.push_back({std::move(key), QDateTime::fromString(until, Qt::ISODate).toUTC()});
    }
    return former;
}

QStringList scopesIn(const QByteArray &json)
{
    QStringList scopes;
    for (const auto &scope : QJsonDocument::fromJson(json).array())
        scopes.append(scope.toString());
    return scopes;
}

Result<std::optional<Enrolment>> readEnrolment(storage::Database &database)
{
    YIZHAN_TRY_LET(const bool known, has(database, QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                                                  "WHERE name = 'enrolment'")));
    if (!known)
        return std::optional<Enrolment>();
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT device, station, server, scopes, sealing_key, enrolled_at FROM enrolment")));
    YIZHAN_TRY(select.run());
    return select.one([](const storage::Statement &row) {
        return Enrolment{row.text(0),
                         row.text(1),
                         QUrl(row.text(2)),
                         scopesIn(row.text(3).toUtf8()),
                         crypto::SealingKey{row.bytes(4)},
                         QDateTime::fromString(row.text(5), Qt::ISODate)};
    });
}

} // namespace

QString formerKeysJson(const KnownServer &server)
{
    QJsonArray list;
    for (const crypto::FormerKey &former : server.former)
        list.append(QJsonObject{{QStringLiteral("key"), former.key.toHex()},
                                {QStringLiteral("until"), former.until.toString(Qt::ISODate)}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<std::optional<Identity>> readIdentity(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT name, signing_seed, server_key, epoch, epoch_number FROM device")));
    YIZHAN_TRY(select.run());
    struct Row
    {
        QString name;
        QByteArray seed;
        QByteArray serverKey;
        protocol::Epoch epoch;
    };
    YIZHAN_TRY_LET(const auto row, select.one([](const storage::Statement &found) {
        return Row{found.text(0), found.bytes(1), found.bytes(2), {found.text(3), found.integer(4)}};
    }));
    if (!row)
        return std::optional<Identity>();
    YIZHAN_TRY_LET(auto signingKey, crypto::SigningKey::fromSeed(row->seed));
    YIZHAN_TRY_LET(auto enrolment, readEnrolment(database));
    Identity identity{row->name, std::move(signingKey), std::nullopt, std::move(enrolment)};
    if (!row->serverKey.isEmpty()) {
        YIZHAN_TRY_LET(auto former, readFormerKeys(database));
        identity.server = KnownServer{crypto::PublicKey{row->serverKey}, row->epoch, std::move(former)};
    }
    return std::optional(std::move(identity));
}

Result<std::optional<Identity>> readWhereEnrolled(storage::Database &database)
{
    YIZHAN_TRY_LET(const qint64 schema, database.scalar(QStringLiteral("PRAGMA user_version")));
    if (schema < schemaWithEnrolment)
        return std::optional<Identity>();
    return readIdentity(database);
}

Result<std::optional<Identity>> readIdentity(const QString &dataDir)
{
    YIZHAN_TRY_LET(auto database, readDeviceDatabase(dataDir));
    if (!database)
        return std::optional<Identity>();
    return readWhereEnrolled(*database);
}

} // namespace yizhan::device
