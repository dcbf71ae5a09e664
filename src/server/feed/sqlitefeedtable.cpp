// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitefeedtable.h"

namespace yizhan::feed {

using storage::Statement;

namespace {

/// A JSON array of strings. The ids are valid UTF-8 without NUL (FeedWriter sees to it).
QString idArray(const std::vector<QByteArray> &ids)
{
    QByteArray json("[");
    for (const QByteArray &id : ids) {
        json.append(json.size() == 1 ? "\"" : ",\"");
        for (const char c : id) {
            if (c == '"' || c == '\\')
                json.append('\\').append(c);
            else if (static_cast<unsigned char>(c) < 0x20)
                json.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
            else
                json.append(c);
        }
        json.append('"');
    }
    return QString::fromUtf8(json.append(']'));
}

QVariant goneAt(const ItemWrite &row)
{
    return row.goneAtSec == 0 ? QVariant() : QVariant(row.goneAtSec);
}

Result<void> ensurePrepared(storage::Database &database, std::optional<Statement> &statement, const char *sql)
{
    if (statement)
        return {};
    YIZHAN_TRY_LET(Statement prepared, database.prepare(QString::fromLatin1(sql)));
    statement.emplace(std::move(prepared));
    return {};
}

// CROSS JOIN keeps the order: the keys outside, one look into the index for each.
constexpr const char *loadSql =
    "SELECT f.id, f.body_seq, f.until, f.hash, f.gone_at IS NULL FROM json_each(?) AS k "
    "CROSS JOIN feed AS f ON f.scope=? AND f.kind=? AND f.id=k.value";
constexpr const char *insertSql =
    "INSERT INTO feed(body_seq, seq, scope, kind, id, until, hash, gone_at, body) VALUES (?,?,?,?,?,?,?,?,?)";
constexpr const char *replaceSql =
    "UPDATE feed SET body_seq=?, seq=?, until=?, hash=?, gone_at=?, body=? WHERE body_seq=?";
constexpr const char *renewSql = "UPDATE feed SET seq=?, until=?, hash=? WHERE body_seq=?";

} // namespace

Result<void> SqliteFeedTable::lockOrder()
{
    return {}; // the write transaction is the only one: seqs are given in the order of the commits
}

Result<void> SqliteFeedTable::announce()
{
    return {}; // whoever reads the file sees that it has changed
}

Result<std::vector<StoredItem>> SqliteFeedTable::load(const QString &scope, const QByteArray &kind,
                                                      const std::vector<QByteArray> &ids)
{
    YIZHAN_TRY(ensurePrepared(m_database, m_load, loadSql));
    YIZHAN_TRY(m_load->run(idArray(ids), scope, QString::fromUtf8(kind)));
    return storedItems(*m_load);
}

Result<void> SqliteFeedTable::prepareWrites()
{
    YIZHAN_TRY(ensurePrepared(m_database, m_insert, insertSql));
    YIZHAN_TRY(ensurePrepared(m_database, m_replace, replaceSql));
    return ensurePrepared(m_database, m_renew, renewSql);
}

Result<void> SqliteFeedTable::write(const std::vector<ItemWrite> &rows)
{
    YIZHAN_TRY(prepareWrites());
    for (const ItemWrite &row : rows) {
        const auto hash = static_cast<qint64>(row.hash);
        switch (row.kind) {
        case ItemWrite::Kind::Insert:
            YIZHAN_TRY(m_insert->run(row.seq, row.seq, row.scope, QString::fromUtf8(row.itemKind),
                                     QString::fromUtf8(row.id), row.until, hash, goneAt(row), row.body));
            break;
        case ItemWrite::Kind::Replace:
            YIZHAN_TRY(m_replace->run(row.seq, row.seq, row.until, hash, goneAt(row), row.body, row.bodySeq));
            break;
        case ItemWrite::Kind::Renew:
            YIZHAN_TRY(m_renew->run(row.seq, row.until, hash, row.bodySeq));
            break;
        }
    }
    return {};
}

} // namespace yizhan::feed
