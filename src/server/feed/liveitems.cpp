// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveitems.h"

#include "feedtable.h"
#include "itemhash.h"

#include <vector>

namespace yizhan::feed {

using storage::Statement;

Result<std::optional<QByteArray>> liveBody(storage::Database &database, const QString &scope,
                                           const char *kind, const QString &id)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT body FROM feed WHERE scope = ? AND kind = ? AND id = ? AND "
                                    "gone_at IS NULL")));
    YIZHAN_TRY(select.run(scope, QString::fromLatin1(kind), id));
    return select.one([](const Statement &row) { return row.bytes(0); });
}

Result<std::optional<qint64>> withdrawnAt(storage::Database &database, const QString &scope, const char *kind,
                                          const QString &id)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT gone_at FROM feed WHERE scope = ? AND kind = ? AND id = ? AND "
                                    "gone_at IS NOT NULL")));
    YIZHAN_TRY(select.run(scope, QString::fromLatin1(kind), id));
    return select.one([](const Statement &row) { return row.integer(0); });
}

Result<std::vector<QByteArray>> allLiveBodies(storage::Database &database, const QString &scope,
                                              const char *kind)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT body FROM feed WHERE scope = ? AND kind = ? AND gone_at IS NULL "
                                    "ORDER BY id")));
    YIZHAN_TRY(select.run(scope, QString::fromLatin1(kind)));
    std::vector<QByteArray> bodies;
    YIZHAN_TRY(select.forEach([&](const Statement &row) { bodies.push_back(row.bytes(0)); }));
    return bodies;
}

Result<QStringList> liveIdsWithoutSource(storage::Database &database, const QString &scope, const char *kind)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT id FROM feed WHERE scope = ? AND kind = ? AND gone_at IS NULL "
                                    "AND id NOT LIKE '%/%' ORDER BY id")));
    YIZHAN_TRY(select.run(scope, QString::fromLatin1(kind)));
    QStringList ids;
    YIZHAN_TRY(select.forEach([&](const Statement &row) { ids.append(row.text(0)); }));
    return ids;
}

Result<std::map<QString, qint64>> liveCounts(storage::Database &database, EpochDay today)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT kind, count(DISTINCT id) FROM feed WHERE gone_at IS NULL "
                                    "AND (until = 0 OR until >= ?) GROUP BY kind")));
    YIZHAN_TRY(select.run(today));
    std::map<QString, qint64> counts;
    YIZHAN_TRY(select.forEach([&](const Statement &row) { counts.emplace(row.text(0), row.integer(1)); }));
    return counts;
}

Result<std::optional<LiveItem>> liveItem(storage::Database &database, const QString &scope, const char *kind,
                                         const QString &id)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT until, body FROM feed WHERE scope = ? AND kind = ? AND id = ? AND "
                       "gone_at IS NULL")));
    YIZHAN_TRY(select.run(scope, QString::fromLatin1(kind), id));
    return select.one([&](const Statement &row) {
        return LiveItem{scope, id, static_cast<EpochDay>(row.integer(0)), row.bytes(1), false};
    });
}

Result<std::vector<LiveItem>> liveItems(storage::Database &database, const char *kind, EpochDay today)
{
    // The index begins with the scope, of which there are few.
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT scope, id, until, body, hash FROM feed WHERE scope IN (SELECT scope FROM "
                       "scope_state) AND kind = ? AND gone_at IS NULL AND (until = 0 OR until >= ?) "
                       "ORDER BY scope, id")));
    YIZHAN_TRY(select.run(QString::fromLatin1(kind), today));
    std::vector<LiveItem> items;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        LiveItem item{row.text(0), row.text(1), static_cast<EpochDay>(row.integer(2)), row.bytes(3), false};
        item.altered = protocol::itemHash(kind, item.id.toUtf8(), item.until, item.body) !=
                       static_cast<std::uint64_t>(row.integer(4));
        items.push_back(std::move(item));
    }));
    return items;
}

LiveLookup::LiveLookup(storage::Database &database) : m_table(FeedTable::of(database)) {}
LiveLookup::~LiveLookup() = default;

Result<QSet<QString>> LiveLookup::among(const QString &scope, const char *kind, const QStringList &ids)
{
    std::vector<QByteArray> keys;
    keys.reserve(static_cast<std::size_t>(ids.size()));
    for (const QString &id : ids)
        keys.push_back(id.toUtf8());
    YIZHAN_TRY_LET(const std::vector<StoredItem> items, m_table->load(scope, kind, keys));
    QSet<QString> live;
    for (const StoredItem &item : items) {
        if (item.live)
            live.insert(QString::fromUtf8(item.id));
    }
    return live;
}

} // namespace yizhan::feed
