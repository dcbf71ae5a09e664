// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationrows.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

constexpr const char *columns =
    "op, digest, seal_digest, device, station, install, seq, type, receipt, about_kind, "
    "about, refers, key, captured, received_at, state, state_at, verdict, head, "
    "signature, seal";

/// A null string would be bound as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

Result<void> insertIntoSqlite(Database &database, const std::vector<OperationRow> &rows)
{
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare("INSERT INTO operation("_L1 + QLatin1String(columns) +
                         ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1));
    for (const OperationRow &row : rows) {
        const operations::OperationHead &head = row.head;
        YIZHAN_TRY(insert.run(head.op, row.digest, row.sealDigest, head.device, row.station, head.install,
                              head.seq, head.type, head.receipt, textOf(head.aboutKind), textOf(head.about),
                              textOf(head.refers), head.key, head.captured.toSecsSinceEpoch(), row.receivedAt,
                              row.state, row.receivedAt, QString::fromUtf8(row.verdict), row.sealed->head,
                              row.sealed->signature, row.sealed->seal));
    }
    return {};
}

QJsonObject asJson(const OperationRow &row)
{
    const operations::OperationHead &head = row.head;
    return {{u"op"_s, head.op},
            {u"digest"_s, base64(row.digest)},
            {u"seal_digest"_s, base64(row.sealDigest)},
            {u"device"_s, head.device},
            {u"station"_s, row.station},
            {u"install"_s, head.install},
            {u"seq"_s, head.seq},
            {u"type"_s, head.type},
            {u"receipt"_s, head.receipt},
            {u"about_kind"_s, head.aboutKind},
            {u"about"_s, head.about},
            {u"refers"_s, head.refers},
            {u"key"_s, head.key},
            {u"captured"_s, head.captured.toSecsSinceEpoch()},
            {u"received_at"_s, row.receivedAt},
            {u"state"_s, row.state},
            {u"verdict"_s, QString::fromUtf8(row.verdict)},
            {u"head"_s, base64(row.sealed->head)},
            {u"signature"_s, base64(row.sealed->signature)},
            {u"seal"_s, base64(row.sealed->seal)}};
}

/// All in one statement: a round trip a row would be most of the work.
Result<void> insertIntoPostgres(Database &database, const std::vector<OperationRow> &rows)
{
    QJsonArray array;
    for (const OperationRow &row : rows)
        array.append(asJson(row));
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(
            "INSERT INTO operation("_L1 + QLatin1String(columns) +
            ") SELECT op, decode(digest, 'base64'), decode(seal_digest, 'base64'), device, station, install, "
            "seq, type, receipt, about_kind, about, refers, key, captured, received_at, state, received_at, "
            "verdict, "
            "decode(head, 'base64'), decode(signature, 'base64'), decode(seal, 'base64') "
            "FROM json_to_recordset(?::json) AS r(op text, digest text, seal_digest text, device text, "
            "station text, install text, seq bigint, type text, receipt text, about_kind text, about text, "
            "refers text, key text, captured bigint, received_at bigint, state text, verdict text, head "
            "text, "
            "signature text, seal text)"_L1));
    return insert.run(jsonText(array));
}

// OFFSET 0 keeps the look into the index inside the join, one for each key. Left to itself PostgreSQL reads
// the whole table, or all of a device, while the table has no statistics: more with each batch.
constexpr QLatin1String knownInSqlite("SELECT op, digest, seal_digest, type, receipt, about, refers, verdict "
                                      "FROM operation WHERE op IN (SELECT value FROM json_each(?))");
constexpr QLatin1String
    knownInPostgres("SELECT o.* FROM json_array_elements_text(?::json) AS k(op) CROSS JOIN LATERAL "
                    "(SELECT op, digest, seal_digest, type, receipt, about, refers, verdict "
                    "FROM operation WHERE op = k.op OFFSET 0) AS o");
constexpr QLatin1String takenInSqlite("SELECT seq FROM operation WHERE device=? AND install=? AND seq "
                                      "IN (SELECT value FROM json_each(?))");
constexpr QLatin1String
    takenInPostgres("SELECT o.seq FROM (SELECT ?::text AS device, ?::text AS install) AS d "
                    "CROSS JOIN json_array_elements_text(?::json) AS k(seq) CROSS JOIN LATERAL "
                    "(SELECT seq FROM operation WHERE device = d.device AND install = d.install AND "
                    "seq = k.seq::bigint OFFSET 0) AS o");

} // namespace

Result<QHash<QString, KnownOperation>> knownOperations(Database &database, const QStringList &ops)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    YIZHAN_TRY_LET(Statement select, database.prepare(sqlite ? knownInSqlite : knownInPostgres));
    YIZHAN_TRY(select.run(jsonText(QJsonArray::fromStringList(ops))));
    QHash<QString, KnownOperation> known;
    YIZHAN_TRY(select.forEach([&known](const Statement &row) {
        known.insert(row.text(0), {row.bytes(1), row.bytes(2), row.text(3), row.text(4), row.text(5),
                                   row.text(6), row.text(7).toUtf8()});
    }));
    return known;
}

Result<QSet<qint64>> takenPlaces(Database &database, const QString &device, const QString &install,
                                 const std::vector<qint64> &seqs)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    YIZHAN_TRY_LET(Statement select, database.prepare(sqlite ? takenInSqlite : takenInPostgres));
    QJsonArray numbers;
    for (const qint64 seq : seqs)
        numbers.append(seq);
    YIZHAN_TRY(select.run(device, install, jsonText(numbers)));
    QSet<qint64> taken;
    YIZHAN_TRY(select.forEach([&taken](const Statement &row) { taken.insert(row.integer(0)); }));
    return taken;
}

Result<void> insertOperations(Database &database, const std::vector<OperationRow> &rows)
{
    if (rows.empty())
        return {};
    return database.engine() == Engine::Sqlite ? insertIntoSqlite(database, rows)
                                               : insertIntoPostgres(database, rows);
}

Result<std::optional<NamedOperation>> operationOfReceipt(Database &database, const QString &receipt,
                                                         const QString &device)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT number, type, state, station FROM operation WHERE receipt=? "
                                    "ORDER BY CASE WHEN device=? THEN 0 ELSE 1 END, number DESC LIMIT 1"_s));
    YIZHAN_TRY(select.run(receipt, device));
    return select.one([](const Statement &row) {
        return NamedOperation{row.integer(0), row.text(1), row.text(2), row.text(3)};
    });
}

Result<void> setOperationState(Database &database, qint64 number, const QString &state, qint64 nowSeconds)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE operation SET state=?, state_at=? WHERE number=?"_s));
    return update.run(state, nowSeconds, number);
}

} // namespace yizhan::ledger
