// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatrows.h"

#include "jsontext.h"
#include "seatkey.h"
#include "staffact.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

/// A null string would be bound as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

/// A sign-up for a fair holds no identity number that could be compared.
bool needsNoCheck(const SeatRow &row)
{
    return isFairKey(row.classId);
}

/// A statement over the rows of one JSON array, `r`: a round trip a row would be most of the work, and so
/// would be binding the values of each. `columns` are read from the objects of the array.
QString overRows(Engine engine, const QString &sql,
                 const std::vector<std::pair<const char *, const char *>> &columns)
{
    QStringList parts;
    for (const auto &[name, type] : columns) {
        parts.append(engine == Engine::Sqlite
                         ? "json_extract(value, '$.%1') AS %1"_L1.arg(QLatin1String(name))
                         : QLatin1String(name) + u' ' + QLatin1String(type));
    }
    const QString rows = parts.join(u", "_s);
    return sql.arg(engine == Engine::Sqlite ? u"(SELECT %1 FROM json_each(?)) AS r"_s.arg(rows)
                                            : u"json_to_recordset(?::json) AS r(%1)"_s.arg(rows));
}

QJsonObject asJson(const SeatRow &row)
{
    return {{u"op"_s, row.order.op},
            {u"class"_s, row.classId},
            {u"about"_s, aboutOfKey(row.classId)},
            {u"checked"_s, needsNoCheck(row) ? 1 : 0},
            {u"station"_s, textOf(row.station)},
            {u"effective"_s, row.order.effective},
            {u"state"_s, row.state},
            {u"rank"_s, row.rank},
            {u"lease"_s, textOf(row.lease)}};
}

QString termsOfAll(Engine engine)
{
    return "SELECT class, seats, opens, closes, contested, grace, taken, lent, known FROM seat_class WHERE class "_L1 +
           (engine == Engine::Sqlite ? "IN (SELECT value FROM json_each(?))"_L1
                                     : "= ANY(ARRAY(SELECT json_array_elements_text(?::json)))"_L1);
}

ClassTerms termsIn(const Statement &row)
{
    return {static_cast<int>(row.integer(1)), row.integer(2), row.integer(3), row.integer(4) != 0,
            row.integer(5)};
}

constexpr const char *whoWaits =
    "SELECT k.value, "
    "CASE WHEN EXISTS (SELECT 1 FROM seat WHERE class = k.value AND state = 'waitlisted') THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM seat WHERE class = k.value AND state = 'pending') THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM seat WHERE class = k.value AND state = 'unpublished') THEN 1 ELSE 0 "
    "END, "
    "CASE WHEN EXISTS (SELECT 1 FROM seat_lease WHERE class = k.value AND returned = 0 AND held_until <= ?) "
    "THEN 1 ELSE 0 END FROM ";

} // namespace

Result<void> noteClass(Database &database, const QString &id, const ClassTerms &terms,
                       const QString &category)
{
    // A row that is there already is locked by this, also where nothing in it changes.
    YIZHAN_TRY_LET(
        Statement upsert,
        database.prepare(
            u"INSERT INTO seat_class(class, category, seats, opens, closes, contested, grace) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(class) DO UPDATE SET "
            "category = CASE WHEN excluded.category = '' THEN seat_class.category ELSE excluded.category "
            "END, seats = excluded.seats, opens = excluded.opens, closes = excluded.closes, "
            "contested = excluded.contested, grace = excluded.grace, known = 1"_s));
    return upsert.run(id, textOf(category), terms.seats, terms.opens, terms.closes, terms.contested,
                      terms.graceSeconds);
}

Result<QHash<QString, std::optional<ClassTerms>>> knownTerms(Database &database, const QStringList &ids)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(termsOfAll(database.engine())));
    YIZHAN_TRY(select.run(jsonText(QJsonArray::fromStringList(ids))));
    QHash<QString, std::optional<ClassTerms>> known;
    YIZHAN_TRY(select.forEach([&known](const Statement &row) {
        known.insert(row.text(0), row.integer(8) != 0 ? std::optional(termsIn(row)) : std::nullopt);
    }));
    return known;
}

Result<QHash<QString, LockedClass>> lockClasses(Database &database, const QStringList &ids, qint64 now)
{
    const bool sqlite = database.engine() == Engine::Sqlite; // whose write transaction is alone
    const QString named = jsonText(QJsonArray::fromStringList(ids));
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(termsOfAll(database.engine()) +
                         (sqlite ? QLatin1String() : QLatin1String(" ORDER BY class FOR UPDATE"))));
    YIZHAN_TRY(select.run(named));
    struct Row
    {
        ClassTerms terms;
        int taken;
        int lent;
        bool known;
    };
    QHash<QString, Row> rows;
    YIZHAN_TRY(select.forEach([&rows](const Statement &found) {
        rows.insert(found.text(0), {termsIn(found), static_cast<int>(found.integer(6)),
                                    static_cast<int>(found.integer(7)), found.integer(8) != 0});
    }));
    QHash<QString, LockedClass> locked;
    if (rows.isEmpty())
        return locked;
    // A statement of its own: it must see what was committed while this one waited for the locks.
    YIZHAN_TRY_LET(Statement more,
                   database.prepare(QLatin1String(whoWaits) +
                                    (sqlite ? "json_each(?) AS k"_L1
                                            : "json_array_elements_text(?::json) AS k(value)"_L1)));
    YIZHAN_TRY(more.run(now, named));
    YIZHAN_TRY(more.forEach([&](const Statement &found) {
        if (const auto row = rows.constFind(found.text(0)); row != rows.constEnd())
            locked.insert(found.text(0), {ClassRoll(row->terms, row->taken, row->lent, found.integer(1) != 0),
                                          row->known, found.integer(1) != 0, found.integer(2) != 0,
                                          found.integer(3) != 0, found.integer(4) != 0});
    }));
    return locked;
}

Result<void> moveCounters(Database &database, const std::vector<CounterMove> &moves)
{
    QJsonArray array;
    for (const CounterMove &move : moves) {
        if (move.taken != 0 || move.lent != 0 || move.ranksMoved)
            array.append(QJsonObject{{u"class"_s, move.classId},
                                     {u"taken"_s, move.taken},
                                     {u"lent"_s, move.lent},
                                     {u"old"_s, move.ranksMoved ? 1 : 0}});
    }
    if (array.isEmpty())
        return {};
    // Where a bureau has fewer places now than it gave, those that have one keep it, and none is added.
    const QString sql =
        overRows(database.engine(),
                 u"UPDATE seat_class AS c SET taken = c.taken + r.taken, lent = c.lent + r.lent, "
                 "ranks_old = CASE WHEN r.old = 1 THEN 1 ELSE c.ranks_old END FROM %1 "
                 "WHERE c.class = r.class AND (r.taken + r.lent <= 0 OR "
                 "c.taken + c.lent + r.taken + r.lent <= c.seats)"_s,
                 {{"class", "text"}, {"taken", "bigint"}, {"lent", "bigint"}, {"old", "bigint"}});
    YIZHAN_TRY_LET(Statement update, database.prepare(sql));
    YIZHAN_TRY(update.run(jsonText(array)));
    if (update.rowsAffected() != array.size())
        return fail(ErrorCode::Database, "seats.guard", u"more places would be given than there are"_s);
    return {};
}

Result<void> setRanksTold(Database &database, const QString &id)
{
    YIZHAN_TRY_LET(
        Statement update,
        database.prepare(u"UPDATE seat_class SET ranks_old = 0 WHERE class = ? AND ranks_old <> 0"_s));
    return update.run(id);
}

Result<QHash<QString, SeatCount>> seatCounts(Database &database, const QStringList &ids)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare("SELECT class, taken, lent, (SELECT count(*) FROM seat WHERE seat.class = "
                         "seat_class.class AND state IN ('pending', 'waitlisted', 'unpublished')) "
                         "FROM seat_class WHERE class "_L1 +
                         (sqlite ? "IN (SELECT value FROM json_each(?))"_L1
                                 : "= ANY(ARRAY(SELECT json_array_elements_text(?::json)))"_L1)));
    YIZHAN_TRY(select.run(jsonText(QJsonArray::fromStringList(ids))));
    QHash<QString, SeatCount> counts;
    YIZHAN_TRY(select.forEach([&counts](const Statement &row) {
        counts.insert(row.text(0), {static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)),
                                    static_cast<int>(row.integer(3))});
    }));
    return counts;
}

Result<void> insertSeats(Database &database, const std::vector<SeatRow> &rows)
{
    if (rows.empty())
        return {};
    QJsonArray array;
    for (const SeatRow &row : rows)
        array.append(asJson(row));
    // The looks into the ledger stay inside the join, as in operationrows.cpp.
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QString sql = overRows(
        database.engine(),
        u"INSERT INTO seat(number, op, class, station, effective, state, rank, lease, checked) SELECT "
        "o.number, o.op, r.class, r.station, r.effective, r.state, r.rank, r.lease, r.checked FROM %1 "_s +
            (sqlite ? "JOIN operation AS o ON o.op = r.op AND o.about = r.about"_L1
                    : "CROSS JOIN LATERAL (SELECT number, op FROM operation WHERE op = r.op AND "
                      "about = r.about OFFSET 0) AS o"_L1),
        {{"op", "text"},
         {"class", "text"},
         {"about", "text"},
         {"station", "text"},
         {"effective", "bigint"},
         {"state", "text"},
         {"rank", "bigint"},
         {"lease", "text"},
         {"checked", "bigint"}});
    YIZHAN_TRY_LET(Statement insert, database.prepare(sql));
    return insert.run(jsonText(array));
}

Result<std::vector<SeatTurn>> seatsIn(Database &database, const QString &classId, QLatin1String state,
                                      int most)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT s.number, s.effective, s.op, s.rank, "
                                    "CASE WHEN o.state IN ('attended', 'absent') THEN 2 WHEN o.state IN "
                                    "('seen', 'coming', 'done', 'no_answer', 'called') THEN 1 ELSE 0 END "
                                    "FROM seat AS s JOIN operation AS o ON o.number = s.number "
                                    "WHERE s.class = ? AND s.state = ? "
                                    "ORDER BY s.effective, s.op LIMIT ?"_s));
    YIZHAN_TRY(select.run(classId, QString(state), most));
    std::vector<SeatTurn> turns;
    YIZHAN_TRY(select.forEach([&turns](const Statement &row) {
        turns.push_back({row.integer(0),
                         {row.integer(1), row.text(2)},
                         static_cast<int>(row.integer(3)),
                         row.integer(4) != 0,
                         row.integer(4) == 2});
    }));
    return turns;
}

Result<void> setSeatState(Database &database, qint64 number, QLatin1String state, int rank)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE seat SET state = ?, rank = ? WHERE number = ?"_s));
    return update.run(QString(state), rank, number);
}

Result<int> waitingBefore(Database &database, const QString &classId, const SignUpOrder &order)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT count(*) FROM seat WHERE class = ? AND state = 'waitlisted' "
                                    "AND (effective < ? OR (effective = ? AND op < ?))"_s));
    YIZHAN_TRY(select.run(classId, order.effective, order.effective, order.op));
    YIZHAN_TRY_LET(const auto count,
                   select.one([](const Statement &row) { return static_cast<int>(row.integer(0)); }));
    return count.value_or(0);
}

Result<QHash<QString, int>> waitingBeforeEach(Database &database, const std::vector<SeatPlace> &places)
{
    QHash<QString, int> counts;
    if (places.empty())
        return counts;
    QJsonArray array;
    for (const SeatPlace &place : places)
        array.append(QJsonObject{
            {u"class"_s, place.classId}, {u"effective"_s, place.order.effective}, {u"op"_s, place.order.op}});
    const QString sql = overRows(
        database.engine(),
        u"SELECT r.op, (SELECT count(*) FROM seat AS s WHERE s.class = r.class AND s.state = 'waitlisted' "
        "AND (s.effective, s.op) < (r.effective, r.op)) FROM %1"_s,
        {{"class", "text"}, {"effective", "bigint"}, {"op", "text"}});
    YIZHAN_TRY_LET(Statement select, database.prepare(sql));
    YIZHAN_TRY(select.run(jsonText(array)));
    YIZHAN_TRY(select.forEach(
        [&counts](const Statement &row) { counts.insert(row.text(0), static_cast<int>(row.integer(1))); }));
    return counts;
}

Result<std::optional<SeatOf>> seatOf(Database &database, qint64 number)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT s.class, s.state, o.state FROM seat AS s "
                                    "JOIN operation AS o ON o.number = s.number WHERE s.number = ?"_s));
    YIZHAN_TRY(select.run(number));
    return select.one([](const Statement &row) { return SeatOf{row.text(0), row.text(1), row.text(2)}; });
}

Result<void> setSeatReason(Database &database, qint64 number, const QString &twin, const QString &code)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE seat SET twin = ?, code = ? WHERE number = ?"_s));
    return update.run(textOf(twin), textOf(code), number);
}

bool isAttendance(const QString &state)
{
    using operations::StaffAct;
    return state == QLatin1StringView(nameOf(StaffAct::Attended)) ||
           state == QLatin1StringView(nameOf(StaffAct::Absent));
}

Result<QStringList> classesOfReceipts(Database &database, const QStringList &receipts)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare("SELECT DISTINCT type, about FROM operation WHERE type IN ('class_enrolment', "
                         "'fair_signup') AND receipt "_L1 +
                         (sqlite ? "IN (SELECT value FROM json_each(?))"_L1
                                 : "= ANY(ARRAY(SELECT json_array_elements_text(?::json)))"_L1)));
    YIZHAN_TRY(select.run(jsonText(QJsonArray::fromStringList(receipts))));
    QStringList classes;
    YIZHAN_TRY(select.forEach(
        [&classes](const Statement &row) { classes.append(seatKey(row.text(0), row.text(1))); }));
    return classes;
}

} // namespace yizhan::ledger
