// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopetable.h"

#include "digest.h"

namespace yizhan::store {

namespace {

constexpr QLatin1String salvagedPrefix("salvaged-");

QString textColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Over all that the row says: no number of it can change alone. Never 0, which a lost row would have.
qint64 proofOf(const ScopeStatus &status)
{
    const QString row = QStringLiteral("%1\n%2\n%3\n%4\n%5\n%6")
                            .arg(status.scope, status.epoch, QString::number(status.cursor), status.scopeSum,
                                 QString::number(status.rows), status.updatedAt);
    return static_cast<qint64>(crypto::blake2b64(row.toUtf8()) | 1U);
}

} // namespace

QString salvagedEpoch(const QString &epoch)
{
    return epoch.startsWith(salvagedPrefix) ? epoch : salvagedPrefix + epoch;
}

bool isSalvaged(const ScopeStatus &scope)
{
    return scope.epoch.startsWith(salvagedPrefix);
}

protocol::ScopeSum sumOf(const ScopeStatus &status)
{
    return protocol::ScopeSum(status.scopeSum.toULongLong(nullptr, 16));
}

Result<void> writeScopeStatus(storage::Database &database, const ScopeStatus &status)
{
    YIZHAN_TRY_LET(auto upsert,
                   database.prepare(QStringLiteral(
                       "INSERT INTO scope(scope, epoch, cursor, sum, rows, updated_at, proof) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(scope) DO UPDATE SET epoch = excluded.epoch, "
                       "cursor = excluded.cursor, sum = excluded.sum, "
                       "rows = excluded.rows, updated_at = excluded.updated_at, proof = excluded.proof")));
    return upsert.run(status.scope, status.epoch, status.cursor, static_cast<qint64>(sumOf(status).value()),
                      status.rows, textColumn(status.updatedAt), proofOf(status));
}

Result<void> proveScopes(storage::Database &database)
{
    YIZHAN_TRY_LET(const auto scopes, readScopes(database));
    for (const ScopeStatus &status : scopes)
        YIZHAN_TRY(writeScopeStatus(database, status));
    return {};
}

Result<std::vector<ProvenScope>> readProvenScopes(storage::Database &database)
{
    YIZHAN_TRY_LET(const auto scopes, readScopes(database));
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT proof FROM scope WHERE scope = ?")));
    std::vector<ProvenScope> proven;
    for (const ScopeStatus &status : scopes) {
        YIZHAN_TRY(select.run(status.scope));
        YIZHAN_TRY_LET(const auto proof,
                       select.one([](const storage::Statement &row) { return row.integer(0); }));
        proven.push_back({status, proof && *proof == proofOf(status)});
    }
    return proven;
}

QString toUtcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace yizhan::store
