// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::publishing {

using storage::Statement;

namespace {

// Both engines take a list of keys as one JSON text. CROSS JOIN keeps SQLite's order: the keys outside, one
// look into the index for each.
constexpr const char *keyColumns =
    "p.source, p.identifier, p.scope, p.item_id, p.own, p.row_hash, p.dup_key, p.until, p.stated, "
    "p.last_named, p.run, p.file";
constexpr int keyColumnCount = 12;

QString sqlOf(const char *text, storage::Engine engine)
{
    const bool sqlite = engine == storage::Engine::Sqlite;
    QString sql = QString::fromLatin1(text);
    sql.replace(QStringLiteral("{columns}"), QString::fromLatin1(keyColumns));
    sql.replace(QStringLiteral("{keys}"), sqlite
                                              ? QStringLiteral("json_each(?) AS k CROSS JOIN posting AS p")
                                              : QStringLiteral("json_array_elements_text(CAST(? AS json)) AS "
                                                               "k(value) CROSS JOIN posting AS p"));
    return sql;
}

constexpr std::array queries{
    "SELECT {columns} FROM {keys} WHERE p.kind=? AND p.source=? AND p.identifier=k.value",
    "SELECT p.dup_key, p.item_id FROM {keys} WHERE p.dup_key=k.value AND p.kind=? AND p.scope=?",
    "SELECT DISTINCT p.item_id FROM {keys} WHERE p.item_id=k.value AND p.own=0 AND p.kind=?",
    "SELECT {columns}, p.body FROM posting AS p WHERE p.kind=? AND p.source=? AND p.identifier=? AND p.own=1",
    "SELECT {columns}, p.body FROM posting AS p WHERE p.item_id=? AND p.own=0 AND p.kind=? "
    "ORDER BY p.source, p.identifier",
    "INSERT INTO posting(kind, source, identifier, scope, item_id, own, row_hash, dup_key, until, stated, "
    "last_named, run, file, body, extra) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    "UPDATE posting SET scope=?, item_id=?, own=?, row_hash=?, dup_key=?, until=?, stated=?, last_named=?, "
    "run=?, file=?, body=?, extra=? WHERE kind=? AND source=? AND identifier=?",
    "UPDATE posting SET until=?, last_named=?, run=?, file=? WHERE kind=? AND source=? AND identifier=?",
    "DELETE FROM posting WHERE kind=? AND source=? AND identifier=?",
    "UPDATE posting SET item_id=?, own=CASE WHEN source || '/' || identifier = ? THEN 1 ELSE 0 END "
    "WHERE item_id=? AND own=0 AND kind=?",
    "SELECT {columns} FROM posting AS p WHERE p.until>0 AND p.until<? AND p.kind=? LIMIT ?",
    "SELECT {columns} FROM posting AS p WHERE p.kind=? AND p.source=? AND p.scope=? AND p.run<>? LIMIT ?",
    "SELECT {columns}, p.body, p.extra FROM posting AS p WHERE p.kind=? AND (p.source, p.identifier) > (?, "
    "?) "
    "ORDER BY p.source, p.identifier LIMIT ?",
    "SELECT count(*), sum(CASE WHEN run<>? THEN 1 ELSE 0 END) FROM posting WHERE kind=? AND source=? AND "
    "scope=?",
    "SELECT body FROM posting WHERE kind=? AND source=? AND identifier=?",
};

QString jsonArray(const QStringList &keys)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

PostingRecord recordOf(const Statement &statement)
{
    PostingRecord record;
    record.source = statement.text(0);
    record.identifier = statement.text(1);
    record.scope = statement.text(2);
    record.itemId = statement.text(3);
    record.own = statement.integer(4) != 0;
    record.rowHash = statement.integer(5);
    record.duplicateKey = statement.text(6);
    record.until = static_cast<EpochDay>(statement.integer(7));
    record.stated = statement.integer(8) != 0;
    record.lastNamed = static_cast<EpochDay>(statement.integer(9));
    record.run = statement.integer(10);
    record.file = static_cast<int>(statement.integer(11));
    return record;
}

Result<std::vector<PostingRecord>> recordsOf(Statement &statement, bool withBodies)
{
    std::vector<PostingRecord> records;
    YIZHAN_TRY(statement.forEach([&](const Statement &row) {
        records.push_back(recordOf(row));
        if (withBodies)
            records.back().body = row.bytes(keyColumnCount);
    }));
    return records;
}

Result<PostingShare> shareOf(Statement &statement)
{
    YIZHAN_TRY_LET(const auto share, statement.one([](const Statement &row) {
        return PostingShare{row.integer(1), row.integer(0)};
    }));
    return share.value_or(PostingShare());
}

} // namespace

Result<Statement *> PostingTable::statement(Query query)
{
    auto &slot = m_statements[query];
    if (!slot) {
        YIZHAN_TRY_LET(Statement prepared, m_database.prepare(sqlOf(queries[query], m_database.engine())));
        slot.emplace(std::move(prepared));
    }
    return &*slot;
}

Result<std::vector<PostingRecord>> PostingTable::load(const QString &source, const QStringList &identifiers)
{
    YIZHAN_TRY_LET(Statement * loading, statement(Load));
    YIZHAN_TRY(loading->run(jsonArray(identifiers), m_kind, source));
    return recordsOf(*loading, false);
}

Result<QHash<QString, QString>> PostingTable::itemsOfKeys(const QString &scope, const QStringList &keys)
{
    YIZHAN_TRY_LET(Statement * loading, statement(Keys));
    YIZHAN_TRY(loading->run(jsonArray(keys), m_kind, scope));
    QHash<QString, QString> items;
    YIZHAN_TRY(loading->forEach([&](const Statement &row) { items.insert(row.text(0), row.text(1)); }));
    return items;
}

Result<QStringList> PostingTable::namesInUse(const QStringList &itemIds)
{
    YIZHAN_TRY_LET(Statement * loading, statement(Names));
    YIZHAN_TRY(loading->run(jsonArray(itemIds), m_kind));
    QStringList names;
    YIZHAN_TRY(loading->forEach([&](const Statement &row) { names.append(row.text(0)); }));
    return names;
}

Result<std::vector<PostingRecord>> PostingTable::membersOf(const QString &itemId)
{
    const qsizetype stroke = itemId.indexOf(u'/'); // the name of a source holds none
    YIZHAN_TRY_LET(Statement * own, statement(MemberOwn));
    YIZHAN_TRY(own->run(m_kind, itemId.first(stroke), itemId.sliced(stroke + 1)));
    YIZHAN_TRY_LET(std::vector<PostingRecord> members, recordsOf(*own, true));
    YIZHAN_TRY_LET(Statement * merged, statement(MembersMerged));
    YIZHAN_TRY(merged->run(itemId, m_kind));
    YIZHAN_TRY_LET(std::vector<PostingRecord> joined, recordsOf(*merged, true));
    for (PostingRecord &record : joined)
        members.push_back(std::move(record));
    return members;
}

Result<QByteArray> PostingTable::bodyOf(const PostingRecord &record)
{
    YIZHAN_TRY_LET(Statement * loading, statement(Body));
    YIZHAN_TRY(loading->run(m_kind, record.source, record.identifier));
    YIZHAN_TRY_LET(const auto body, loading->one([](const Statement &row) { return row.bytes(0); }));
    return body.value_or(QByteArray());
}

Result<void> PostingTable::insert(const PostingRecord &record)
{
    YIZHAN_TRY_LET(Statement * inserting, statement(Insert));
    return inserting->run(m_kind, record.source, record.identifier, record.scope, record.itemId, record.own,
                          record.rowHash, textOrNull(record.duplicateKey), record.until, record.stated,
                          record.lastNamed, record.run, record.file, record.body, textOrNull(record.extra));
}

Result<void> PostingTable::rewrite(const PostingRecord &record)
{
    YIZHAN_TRY_LET(Statement * rewriting, statement(Rewrite));
    return rewriting->run(record.scope, record.itemId, record.own, record.rowHash,
                          textOrNull(record.duplicateKey), record.until, record.stated, record.lastNamed,
                          record.run, record.file, record.body, textOrNull(record.extra), m_kind,
                          record.source, record.identifier);
}

Result<void> PostingTable::touch(const PostingRecord &record)
{
    YIZHAN_TRY_LET(Statement * touching, statement(Touch));
    return touching->run(record.until, record.lastNamed, record.run, record.file, m_kind, record.source,
                         record.identifier);
}

Result<void> PostingTable::remove(const PostingRecord &record)
{
    YIZHAN_TRY_LET(Statement * removing, statement(Remove));
    return removing->run(m_kind, record.source, record.identifier);
}

Result<void> PostingTable::rename(const QString &itemId, const QString &newId)
{
    YIZHAN_TRY_LET(Statement * renaming, statement(Rename));
    return renaming->run(newId, newId, itemId, m_kind);
}

Result<std::vector<PostingRecord>> PostingTable::expired(EpochDay today, int limit)
{
    YIZHAN_TRY_LET(Statement * loading, statement(Expired));
    YIZHAN_TRY(loading->run(today, m_kind, limit));
    return recordsOf(*loading, false);
}

Result<std::vector<PostingRecord>> PostingTable::notNamed(const QString &source, const QString &scope,
                                                          qint64 run, int limit)
{
    YIZHAN_TRY_LET(Statement * loading, statement(NotNamed));
    YIZHAN_TRY(loading->run(m_kind, source, scope, run, limit));
    return recordsOf(*loading, false);
}

Result<std::vector<PostingRecord>> PostingTable::after(const QString &source, const QString &identifier,
                                                       int limit)
{
    YIZHAN_TRY_LET(Statement * loading, statement(After));
    YIZHAN_TRY(loading->run(m_kind, source, identifier, limit));
    std::vector<PostingRecord> records;
    YIZHAN_TRY(loading->forEach([&](const Statement &row) {
        records.push_back(recordOf(row));
        records.back().body = row.bytes(keyColumnCount);
        records.back().extra = row.text(keyColumnCount + 1);
    }));
    return records;
}

Result<PostingShare> PostingTable::notNamedShare(const QString &source, const QString &scope, qint64 run)
{
    YIZHAN_TRY_LET(Statement * counting, statement(NotNamedShare));
    YIZHAN_TRY(counting->run(run, m_kind, source, scope));
    return shareOf(*counting);
}

Result<qint64> PostingTable::startRun(const QString &source, qint64 nowSec)
{
    YIZHAN_TRY_LET(Statement inserting, m_database.prepare(QStringLiteral(
                                            "INSERT INTO import_run(source, started_at) VALUES (?,?)")));
    YIZHAN_TRY(inserting.run(source, nowSec));
    return m_database.scalar(QStringLiteral("SELECT max(run) FROM import_run"));
}

} // namespace yizhan::publishing
