// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresfeedtable.h"

#include "feedlimits.h"

namespace yizhan::feed {

using storage::Statement;

namespace {

/// The text form of an SQL array; see "Array Input and Output Syntax" in the PostgreSQL manual.
class ArrayLiteral
{
public:
    ArrayLiteral() { m_text.append('{'); }

    void add(qint64 number)
    {
        separate();
        m_text.append(QByteArray::number(number));
    }
    void add(QByteArrayView utf8)
    {
        separate();
        m_text.append('"');
        for (const char c : utf8) {
            if (c == '"' || c == '\\')
                m_text.append('\\');
            m_text.append(c);
        }
        m_text.append('"');
    }
    void addNull()
    {
        separate();
        m_text.append("NULL");
    }
    [[nodiscard]] QString take() { return QString::fromUtf8(m_text.append('}')); }

private:
    void separate()
    {
        if (m_text.size() > 1)
            m_text.append(',');
    }
    QByteArray m_text;
};

Result<void> ensurePrepared(storage::Database &database, std::optional<Statement> &statement, const char *sql)
{
    if (statement)
        return {};
    YIZHAN_TRY_LET(Statement prepared, database.prepare(QString::fromLatin1(sql)));
    statement.emplace(std::move(prepared));
    return {};
}

template <typename Value>
QString column(const std::vector<const ItemWrite *> &rows, Value &&value)
{
    ArrayLiteral array;
    for (const ItemWrite *row : rows)
        array.add(value(*row));
    return array.take();
}

QString seqs(const std::vector<const ItemWrite *> &rows)
{
    return column(rows, [](const ItemWrite &row) { return row.seq; });
}

QString bodySeqs(const std::vector<const ItemWrite *> &rows)
{
    return column(rows, [](const ItemWrite &row) { return row.bodySeq; });
}

QString untils(const std::vector<const ItemWrite *> &rows)
{
    return column(rows, [](const ItemWrite &row) { return qint64(row.until); });
}

QString hashes(const std::vector<const ItemWrite *> &rows)
{
    return column(rows, [](const ItemWrite &row) { return static_cast<qint64>(row.hash); });
}

QString goneAts(const std::vector<const ItemWrite *> &rows)
{
    ArrayLiteral array;
    for (const ItemWrite *row : rows) {
        if (row->goneAtSec == 0)
            array.addNull();
        else
            array.add(row->goneAtSec);
    }
    return array.take();
}

/// As text, which is half as long as the hexadecimal form of bytea; FeedWriter has seen to it that it is
/// UTF-8.
QString bodies(const std::vector<const ItemWrite *> &rows)
{
    ArrayLiteral array;
    for (const ItemWrite *row : rows) {
        if (row->body.isNull())
            array.addNull();
        else
            array.add(QByteArrayView(row->body));
    }
    return array.take();
}

// OFFSET 0 keeps the lookup inside the join: one step into the unique index for each key. Left to itself the
// planner reads the whole scope for each batch as long as the table has no statistics, that is, during the
// first import.
constexpr const char *loadSql = "SELECT f.* FROM unnest(?::text[]) AS k(id) CROSS JOIN LATERAL "
                                "(SELECT id, body_seq, until, hash, (gone_at IS NULL)::int FROM feed "
                                "WHERE scope=? AND kind=? AND id=k.id OFFSET 0) AS f";
constexpr const char *insertSql =
    "INSERT INTO feed(body_seq, seq, scope, kind, id, until, hash, gone_at, body) "
    "SELECT n.seq, n.seq, n.scope, n.kind, n.id, n.until, n.hash, n.gone_at, convert_to(n.body, 'UTF8') "
    "FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[], ?::bigint[], "
    "?::text[]) "
    "AS n(seq, scope, kind, id, until, hash, gone_at, body)";
constexpr const char *replaceSql =
    "UPDATE feed AS f SET body_seq=n.seq, seq=n.seq, until=n.until, hash=n.hash, gone_at=n.gone_at, "
    "body=convert_to(n.body, 'UTF8') "
    "FROM unnest(?::bigint[], ?::bigint[], ?::int[], ?::bigint[], ?::bigint[], ?::text[]) "
    "AS n(body_seq, seq, until, hash, gone_at, body) WHERE f.body_seq=n.body_seq";
constexpr const char *renewSql = "UPDATE feed AS f SET seq=n.seq, until=n.until, hash=n.hash "
                                 "FROM unnest(?::bigint[], ?::bigint[], ?::int[], ?::bigint[]) "
                                 "AS n(body_seq, seq, until, hash) WHERE f.body_seq=n.body_seq";

} // namespace

Result<void> PostgresFeedTable::lockOrder()
{
    // The first number names this use of the lock ("YZFD"), the second the schema: catalogues in two schemas
    // of one database do not wait for each other. The limit is set before the lock is asked for.
    return m_database.exec(QStringLiteral(
        "SELECT pg_advisory_xact_lock(1499089476, hashtext(current_schema()::text)) FROM "
        "(SELECT set_config('lock_timeout', '10s', true) AS to_ OFFSET 0) AS l WHERE l.to_ <> ''"));
}

Result<std::vector<StoredItem>> PostgresFeedTable::load(const QString &scope, const QByteArray &kind,
                                                        const std::vector<QByteArray> &ids)
{
    YIZHAN_TRY(ensurePrepared(m_database, m_load, loadSql));
    ArrayLiteral keys;
    for (const QByteArray &id : ids)
        keys.add(QByteArrayView(id));
    YIZHAN_TRY(m_load->run(keys.take(), scope, QString::fromUtf8(kind)));
    return storedItems(*m_load);
}

Result<void> PostgresFeedTable::announce()
{
    return m_database.exec(QStringLiteral("NOTIFY %1").arg(QLatin1String(feedChannel)));
}

Result<void> PostgresFeedTable::write(const std::vector<ItemWrite> &rows)
{
    std::vector<const ItemWrite *> inserts;
    std::vector<const ItemWrite *> replaces;
    std::vector<const ItemWrite *> renewals;
    for (const ItemWrite &row : rows) {
        switch (row.kind) {
        case ItemWrite::Kind::Insert:
            inserts.push_back(&row);
            break;
        case ItemWrite::Kind::Replace:
            replaces.push_back(&row);
            break;
        case ItemWrite::Kind::Renew:
            renewals.push_back(&row);
            break;
        }
    }
    YIZHAN_TRY(insert(inserts));
    YIZHAN_TRY(replace(replaces));
    return renew(renewals);
}

Result<void> PostgresFeedTable::insert(const std::vector<const ItemWrite *> &rows)
{
    if (rows.empty())
        return {};
    YIZHAN_TRY(ensurePrepared(m_database, m_insert, insertSql));
    const QString scopes = column(rows, [](const ItemWrite &row) { return row.scope.toUtf8(); });
    const QString kinds = column(rows, [](const ItemWrite &row) { return QByteArrayView(row.itemKind); });
    const QString ids = column(rows, [](const ItemWrite &row) { return QByteArrayView(row.id); });
    return m_insert->run(seqs(rows), scopes, kinds, ids, untils(rows), hashes(rows), goneAts(rows),
                         bodies(rows));
}

Result<void> PostgresFeedTable::replace(const std::vector<const ItemWrite *> &rows)
{
    if (rows.empty())
        return {};
    YIZHAN_TRY(ensurePrepared(m_database, m_replace, replaceSql));
    return m_replace->run(bodySeqs(rows), seqs(rows), untils(rows), hashes(rows), goneAts(rows),
                          bodies(rows));
}

Result<void> PostgresFeedTable::renew(const std::vector<const ItemWrite *> &rows)
{
    if (rows.empty())
        return {};
    YIZHAN_TRY(ensurePrepared(m_database, m_renew, renewSql));
    return m_renew->run(bodySeqs(rows), seqs(rows), untils(rows), hashes(rows));
}

} // namespace yizhan::feed
