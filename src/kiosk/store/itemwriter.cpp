// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemwriter.h"

namespace yizhan::store {

namespace {

/// SQLite keeps 64-bit numbers with a sign; the bits are the same.
qint64 asColumn(std::uint64_t hash)
{
    return static_cast<qint64>(hash);
}

} // namespace

ItemWriter::ItemWriter(QString scope, Statements statements, IndexWriter index, protocol::ScopeSum sum,
                       qint64 rows)
    : m_scope(std::move(scope)), m_statements(std::move(statements)), m_index(std::move(index)),
      m_indexer(std::make_unique<VacancyIndexer>()), m_sum(sum), m_rows(rows)
{
}

Result<ItemWriter> ItemWriter::open(storage::Database &database, const QString &scope, protocol::ScopeSum sum,
                                    qint64 rows)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral("SELECT rowid, hash, until, body FROM item "
                                                                "WHERE scope = ? AND kind = ? AND id = ?")));
    YIZHAN_TRY_LET(auto insert,
                   database.prepare(QStringLiteral("INSERT INTO item(scope, kind, id, hash, until, body) "
                                                   "VALUES(?, ?, ?, ?, ?, ?)")));
    YIZHAN_TRY_LET(auto update, database.prepare(QStringLiteral(
                                    "UPDATE item SET hash = ?, until = ?, body = ? WHERE rowid = ?")));
    YIZHAN_TRY_LET(auto remove, database.prepare(QStringLiteral("DELETE FROM item WHERE rowid = ?")));
    YIZHAN_TRY_LET(auto index, IndexWriter::open(database));
    return ItemWriter(scope, {std::move(select), std::move(insert), std::move(update), std::move(remove)},
                      std::move(index), sum, rows);
}

Result<std::optional<ItemWriter::Held>> ItemWriter::find(const QByteArray &kind, const QByteArray &id)
{
    auto &select = m_statements.select;
    YIZHAN_TRY(select.run(m_scope, QString::fromUtf8(kind), QString::fromUtf8(id)));
    return select.one([](const storage::Statement &row) {
        return Held{row.integer(0), static_cast<std::uint64_t>(row.integer(1)),
                    static_cast<EpochDay>(row.integer(2)), row.bytes(3)};
    });
}

Result<void> ItemWriter::reindex(qint64 rowid, const std::optional<VacancyIndexEntry> &before,
                                 const std::optional<VacancyIndexEntry> &after)
{
    if (before)
        YIZHAN_TRY(m_index.remove(rowid, *before));
    if (after)
        YIZHAN_TRY(m_index.insert(rowid, *after));
    return {};
}

Result<void> ItemWriter::put(const QByteArray &kind, const QByteArray &id, EpochDay until,
                             const QByteArray &body)
{
    YIZHAN_TRY_LET(const auto held, find(kind, id));
    if (held && held->body == body)
        return moveLastDay(*held, kind, id, until);
    const std::uint64_t hash = protocol::itemHash(kind, id, until, body);
    m_sum.add(hash);
    if (held) {
        m_sum.remove(held->hash);
        YIZHAN_TRY(m_statements.update.run(asColumn(hash), until, body, held->rowid));
        // Both bodies are read: FTS5 keeps no text of its own here, so it must be told word for word what it
        // is to forget.
        return reindex(held->rowid, m_indexer->entryOf(kind, held->until, held->body),
                       m_indexer->entryOf(kind, until, body));
    }
    ++m_rows;
    YIZHAN_TRY(m_statements.insert.run(m_scope, QString::fromUtf8(kind), QString::fromUtf8(id),
                                       asColumn(hash), until, body));
    return reindex(m_statements.insert.lastInsertId(), std::nullopt, m_indexer->entryOf(kind, until, body));
}

Result<bool> ItemWriter::renew(const QByteArray &kind, const QByteArray &id, EpochDay until)
{
    YIZHAN_TRY_LET(const auto held, find(kind, id));
    if (!held)
        return false;
    YIZHAN_TRY(moveLastDay(*held, kind, id, until));
    return true;
}

Result<void> ItemWriter::moveLastDay(const Held &held, const QByteArray &kind, const QByteArray &id,
                                     EpochDay until)
{
    const std::uint64_t hash = protocol::itemHash(kind, id, until, held.body);
    m_sum.remove(held.hash);
    m_sum.add(hash);
    YIZHAN_TRY(m_statements.update.run(asColumn(hash), until, held.body, held.rowid));
    return m_index.renew(held.rowid, until);
}

Result<void> ItemWriter::remove(const QByteArray &kind, const QByteArray &id)
{
    YIZHAN_TRY_LET(const auto held, find(kind, id));
    if (!held)
        return {};
    m_sum.remove(held->hash);
    --m_rows;
    YIZHAN_TRY(reindex(held->rowid, m_indexer->entryOf(kind, held->until, held->body), std::nullopt));
    return m_statements.remove.run(held->rowid);
}

} // namespace yizhan::store
