// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"

#include "itemhash.h"
#include "stationitem.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::feed {

using storage::Statement;

namespace {

/// What is published for all stands in a few scopes. Those of stations and devices are thousands and hold
/// hardly anything but receipts: they are looked through for what the few do not have, and of them only those
/// that have the kind at all.
constexpr const char *sharedScopes = "scope NOT LIKE 'station:%' AND scope NOT LIKE 'device:%'";
constexpr const char *ownScopes =
    "(scope LIKE 'station:%' OR scope LIKE 'device:%') AND EXISTS (SELECT 1 FROM feed AS held "
    "WHERE held.scope = scope_state.scope AND held.kind = ?)";

/// `values` come after the kind, which `ownScopes` asks for first.
template <typename... Values>
Result<void> run(Statement &select, const char *scopes, const QString &kind, const Values &...values)
{
    return scopes == ownScopes ? select.run(kind, kind, values...) : select.run(kind, values...);
}

FoundItem foundIn(const Statement &row, const QString &kind, const QString &id)
{
    FoundItem item{row.integer(0) != 0, static_cast<EpochDay>(row.integer(1)), row.bytes(2)};
    item.altered = item.live && protocol::itemHash(kind.toUtf8(), id.toUtf8(), item.until, item.body) !=
                                    static_cast<std::uint64_t>(row.integer(3));
    return item;
}

/// The index begins with the scope. OFFSET 0 keeps the look into it inside the join, one for each scope:
/// PostgreSQL would read the whole kind by another index while the table has no statistics.
template <typename Read>
auto findRow(storage::Database &database, const char *scopes, const QString &kind, const QString &id,
             const Read &read) -> Result<std::optional<decltype(read(std::declval<const Statement &>()))>>
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    const QString sql =
        sqlite ? QStringLiteral("SELECT gone_at IS NULL, until, body, hash, scope FROM feed WHERE scope IN "
                                "(SELECT scope FROM scope_state WHERE %1) AND kind=? AND id=? "
                                "ORDER BY gone_at IS NULL DESC, until DESC LIMIT 1")
               : QStringLiteral(
                     "SELECT f.live, f.until, f.body, f.hash, s.scope FROM (SELECT scope FROM scope_state "
                     "WHERE %1) AS s CROSS JOIN LATERAL (SELECT gone_at IS NULL AS live, until, body, "
                     "hash FROM feed WHERE scope=s.scope AND kind=? AND id=? OFFSET 0) AS f "
                     "ORDER BY f.live DESC, f.until DESC LIMIT 1");
    YIZHAN_TRY_LET(Statement select, database.prepare(sql.arg(QLatin1String(scopes))));
    YIZHAN_TRY(run(select, scopes, kind, id));
    return select.one(read);
}

Result<std::optional<FoundItem>> findIn(storage::Database &database, const char *scopes, const QString &kind,
                                        const QString &id)
{
    return findRow(database, scopes, kind, id, [&](const Statement &row) { return foundIn(row, kind, id); });
}

/// `visit(row)` with the live ones among `ids`; the first column is the id. For PostgreSQL what is not in the
/// key is asked outside the join: inside, the index of what ends would answer, and read the whole kind for
/// each id.
template <typename Visit>
Result<void> forEachLiveIn(storage::Database &database, const char *scopes, const char *columns,
                           const QString &kind, const QStringList &ids, EpochDay today, const Visit &visit)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    const QString sql =
        sqlite ? QStringLiteral(
                     "SELECT %1 FROM feed WHERE scope IN (SELECT scope FROM scope_state WHERE %2) AND "
                     "kind=? AND id IN (SELECT value FROM json_each(?)) AND gone_at IS NULL AND "
                     "(until = 0 OR until >= ?)")
               : QStringLiteral("SELECT %1 FROM (SELECT scope FROM scope_state WHERE %2) AS s "
                                "CROSS JOIN (SELECT ?::text AS kind) AS q "
                                "CROSS JOIN json_array_elements_text(?::json) AS k(key) "
                                "CROSS JOIN LATERAL (SELECT id, body, until, gone_at FROM feed WHERE "
                                "scope=s.scope AND feed.kind=q.kind AND id=k.key OFFSET 0) AS f "
                                "WHERE f.gone_at IS NULL AND (f.until = 0 OR f.until >= ?)");
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(sql.arg(QLatin1String(columns), QLatin1String(scopes))));
    YIZHAN_TRY(
        run(select, scopes, kind,
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)),
            today));
    return select.forEach(visit);
}

template <typename Visit>
Result<void> forEachLive(storage::Database &database, const char *columns, const QString &kind,
                         const QStringList &ids, EpochDay today, const Visit &visit)
{
    QSet<QString> missing(ids.begin(), ids.end());
    YIZHAN_TRY(forEachLiveIn(database, sharedScopes, columns, kind, ids, today, [&](const Statement &row) {
        missing.remove(row.text(0));
        visit(row);
    }));
    if (missing.isEmpty())
        return {};
    return forEachLiveIn(database, ownScopes, columns, kind, QStringList(missing.begin(), missing.end()),
                         today, visit);
}

Result<std::optional<FoundItem>> unaltered(Result<std::optional<FoundItem>> found, const QString &kind,
                                           const QString &id)
{
    if (found && *found && (*found)->altered)
        return fail(ErrorCode::Corrupt, "feed.altered", kind + u' ' + id);
    return found;
}

} // namespace

Result<std::optional<FoundItem>> findItem(storage::Database &database, const QString &kind, const QString &id)
{
    YIZHAN_TRY_LET(auto shared, findIn(database, sharedScopes, kind, id));
    if (shared && shared->live)
        return shared;
    YIZHAN_TRY_LET(auto own, findIn(database, ownScopes, kind, id));
    const bool isBetter = own && (own->live || !shared || own->until > shared->until);
    return isBetter ? own : shared;
}

Result<std::optional<FoundItem>> findUnaltered(storage::Database &database, const QString &kind,
                                               const QString &id)
{
    return unaltered(findItem(database, kind, id), kind, id);
}

Result<std::optional<FoundItem>> findPublic(storage::Database &database, const QString &kind,
                                            const QString &id)
{
    return unaltered(findIn(database, sharedScopes, kind, id), kind, id);
}

Result<std::optional<StationItem>> findOfStation(storage::Database &database, const QString &kind,
                                                 const QString &id)
{
    constexpr QLatin1String prefix("station:");
    YIZHAN_TRY_LET(const auto found, findRow(database, ownScopes, kind, id, [&](const Statement &row) {
                       return std::pair(foundIn(row, kind, id), row.text(4));
                   }));
    if (!found || !found->first.live || found->first.altered || !found->second.startsWith(prefix))
        return std::optional<StationItem>();
    return std::optional(StationItem{found->second.mid(prefix.size()), found->first.body});
}

Result<QSet<QString>> liveAmong(storage::Database &database, const QString &kind, const QStringList &ids,
                                EpochDay today)
{
    QSet<QString> live;
    YIZHAN_TRY(forEachLive(database, "id", kind, ids, today,
                           [&live](const Statement &row) { live.insert(row.text(0)); }));
    return live;
}

Result<QHash<QString, QByteArray>> liveBodies(storage::Database &database, const QString &kind,
                                              const QStringList &ids, EpochDay today)
{
    QHash<QString, QByteArray> live;
    YIZHAN_TRY(forEachLive(database, "id, body", kind, ids, today,
                           [&live](const Statement &row) { live.insert(row.text(0), row.bytes(1)); }));
    return live;
}

} // namespace yizhan::feed
