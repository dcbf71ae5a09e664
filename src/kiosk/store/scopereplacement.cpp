// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopereplacement.h"

#include "indexwriter.h"

namespace yizhan::store {

namespace {

constexpr const char *makeStale = "CREATE TEMP TABLE stale(item INTEGER PRIMARY KEY)";

} // namespace

ScopeReplacement::ScopeReplacement(storage::Database &database, QString scope)
    : m_database(database), m_scope(std::move(scope))
{
}

Result<void> ScopeReplacement::removeStale()
{
    YIZHAN_TRY_LET(auto any,
                   m_database.prepare(QStringLiteral("SELECT 1 FROM item WHERE scope = ? LIMIT 1")));
    YIZHAN_TRY(any.run(m_scope));
    YIZHAN_TRY_LET(const bool held, any.any());
    m_empty = !held;
    if (m_empty)
        return {};
    YIZHAN_TRY(m_database.exec(QLatin1String(makeStale)));
    {
        YIZHAN_TRY_LET(
            auto list,
            m_database.prepare(QStringLiteral(
                "INSERT INTO temp.stale SELECT rowid FROM main.item WHERE scope = ? AND rowid NOT IN "
                "(SELECT i.rowid FROM snap.item s CROSS JOIN main.item i "
                "ON i.scope = ? AND i.kind = s.kind AND i.id = s.id WHERE i.hash = s.hash)")));
        YIZHAN_TRY(list.run(m_scope, m_scope));
    }
    return removeListed();
}

Result<void> ScopeReplacement::removeAll()
{
    YIZHAN_TRY(m_database.exec(QLatin1String(makeStale)));
    {
        YIZHAN_TRY_LET(auto list, m_database.prepare(QStringLiteral(
                                      "INSERT INTO temp.stale SELECT rowid FROM main.item WHERE scope = ?")));
        YIZHAN_TRY(list.run(m_scope));
    }
    return removeListed();
}

Result<void> ScopeReplacement::removeListed()
{
    {
        YIZHAN_TRY_LET(IndexWriter index, IndexWriter::open(m_database));
        YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral(
                                        "SELECT rowid, CAST(kind AS BLOB), until, body FROM main.item "
                                        "WHERE rowid IN (SELECT item FROM temp.stale)")));
        YIZHAN_TRY(select.run());
        VacancyIndexer indexer;
        YIZHAN_TRY(select.forEach([&](const storage::Statement &item) -> Result<void> {
            const auto entry =
                indexer.entryOf(item.bytes(1), static_cast<EpochDay>(item.integer(2)), item.bytes(3));
            if (entry)
                YIZHAN_TRY(index.remove(item.integer(0), *entry));
            return {};
        }));
    }
    YIZHAN_TRY(m_database.exec(
        QStringLiteral("DELETE FROM main.item WHERE rowid IN (SELECT item FROM temp.stale)")));
    return m_database.exec(QStringLiteral("DROP TABLE temp.stale"));
}

Result<void> ScopeReplacement::insertMissing()
{
    YIZHAN_TRY_LET(m_offset, m_database.scalar(QStringLiteral("SELECT max(rowid) FROM main.item")));
    const QString missing =
        m_empty ? QString()
                : QStringLiteral(" WHERE NOT EXISTS (SELECT 1 FROM main.item i WHERE i.scope = ? "
                                 "AND i.kind = s.kind AND i.id = s.id)");
    YIZHAN_TRY_LET(
        auto copy,
        m_database.prepare(QStringLiteral("INSERT INTO main.item(rowid, scope, kind, id, hash, until, body) "
                                          "SELECT ? + s.rowid, ?, s.kind, s.id, s.hash, s.until, s.body "
                                          "FROM snap.item s") +
                           missing + QStringLiteral(" ORDER BY s.rowid")));
    if (m_empty)
        return copy.run(m_offset, m_scope);
    YIZHAN_TRY(copy.run(m_offset, m_scope, m_scope));
    YIZHAN_TRY_LET(auto inserted,
                   m_database.prepare(QStringLiteral("SELECT rowid FROM main.item WHERE rowid > ?")));
    YIZHAN_TRY(inserted.run(m_offset));
    return inserted.forEach(
        [&](const storage::Statement &row) { m_inserted.insert(row.integer(0) - m_offset); });
}

Result<void> ScopeReplacement::indexInserted(BoundedQueue<IndexedRows> &rows,
                                             const std::function<void(qint64)> &seen)
{
    YIZHAN_TRY_LET(IndexWriter index, IndexWriter::open(m_database));
    qint64 count = 0;
    while (const auto batch = rows.pop()) {
        for (const IndexedRow &row : *batch) {
            if (wasInserted(row.row))
                YIZHAN_TRY(index.insert(m_offset + row.row, row.entry));
        }
        count += static_cast<qint64>(batch->size());
        seen(count);
    }
    return {};
}

} // namespace yizhan::store
