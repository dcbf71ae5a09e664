// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguestatus.h"

#include "epochday.h"
#include "itemhash.h"
#include "transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::store {

namespace {

const char *const scopeColumns = "SELECT scope, epoch, cursor, sum, rows, updated_at FROM scope";

ScopeStatus scopeFrom(const storage::Statement &row)
{
    const protocol::ScopeSum sum(static_cast<std::uint64_t>(row.integer(3)));
    return {row.text(0), row.text(1), row.integer(2), sum.toHex(), row.integer(4), row.text(5)};
}

} // namespace

Result<CatalogueStatus> readCatalogueStatus(storage::Database &database, QDate today)
{
    YIZHAN_TRY_LET(auto transaction, storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    CatalogueStatus status;
    YIZHAN_TRY_LET(
        status.vacancies,
        database.scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet WHERE until = 0 OR until >= %1")
                            .arg(toEpochDay(today))));
    YIZHAN_TRY_LET(status.scopes, readScopes(database));
    YIZHAN_TRY(transaction.commit());
    return status;
}

Result<std::vector<ScopeStatus>> readScopes(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QLatin1String(scopeColumns) + QStringLiteral(" ORDER BY scope")));
    YIZHAN_TRY(select.run());
    std::vector<ScopeStatus> scopes;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) { scopes.push_back(scopeFrom(row)); }));
    return scopes;
}

Result<ScopeStatus> readScopeStatus(storage::Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QLatin1String(scopeColumns) + QStringLiteral(" WHERE scope = ?")));
    YIZHAN_TRY(select.run(scope));
    ScopeStatus status;
    status.scope = scope;
    status.scopeSum = protocol::ScopeSum().toHex();
    YIZHAN_TRY_LET(auto held, select.one(scopeFrom));
    return held ? *std::move(held) : status;
}

QByteArray catalogueStatusJson(const CatalogueStatus &status)
{
    QJsonArray scopes;
    for (const ScopeStatus &scope : status.scopes) {
        scopes.append(QJsonObject{{QStringLiteral("scope"), scope.scope},
                                  {QStringLiteral("cursor"), scope.cursor},
                                  {QStringLiteral("epoch"), scope.epoch},
                                  {QStringLiteral("scope_sum"), scope.scopeSum},
                                  {QStringLiteral("rows"), scope.rows},
                                  {QStringLiteral("updated_at"), scope.updatedAt}});
    }
    const QJsonObject object{{QStringLiteral("vacancies"), status.vacancies},
                             {QStringLiteral("scopes"), scopes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace yizhan::store
