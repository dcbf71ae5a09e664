// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatrows.h"

#include "seatkey.h"
#include "staffact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

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

Result<void> insertIntoSqlite(Database &database, const std::vector<SeatRow> &rows)
{
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(
            u"INSERT INTO seat(number, op, class, station, effective, state, rank, lease, checked) "
            "SELECT number, op, ?, ?, ?, ?, ?, ?, ? FROM operation WHERE op = ? AND about = ?"_s));
    for (const SeatRow &row : rows)
        YIZHAN_TRY(insert.run(row.classId, textOf(row.station), row.order.effective, row.state, row.rank,
                              textOf(row.lease), needsNoCheck(row), row.order.op, aboutOfKey(row.classId)));
    return {};
}

/// All in one statement: a round trip a row would be most of the work.
Result<void> insertIntoPostgres(Database &database, const std::vector<SeatRow> &rows)
{
    QJsonArray array;
    for (const SeatRow &row : rows)
        array.append(QJsonObject{{u"op"_s, row.order.op},
                                 {u"class"_s, row.classId},
                                 {u"about"_s, aboutOfKey(row.classId)},
                                 {u"checked"_s, needsNoCheck(row) ? 1 : 0},
                                 {u"station"_s, row.station},
                                 {u"effective"_s, row.order.effective},
                                 {u"state"_s, row.state},
                                 {u"rank"_s, row.rank},
                                 {u"lease"_s, row.lease}});
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(
            u"INSERT INTO seat(number, op, class, station, effective, state, rank, lease, checked) "
            "SELECT o.number, o.op, r.class, r.station, r.effective, r.state, r.rank, r.lease, "
            "r.checked FROM json_to_recordset(?::json) AS r(op text, class text, about text, "
            "station text, effective bigint, state text, rank bigint, lease text, checked bigint) "
            "JOIN operation AS o ON o.op = r.op AND o.about = r.about"_s));
    return insert.run(jsonText(array));
}

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
            "contested = excluded.contested, grace = excluded.grace"_s));
    return upsert.run(id, textOf(category), terms.seats, terms.opens, terms.closes, terms.contested,
                      terms.graceSeconds);
}

Result<std::optional<LockedClass>> lockClass(Database &database, const QString &id, qint64 now)
{
    const bool sqlite = database.engine() == Engine::Sqlite; // whose write transaction is alone
    YIZHAN_TRY_LET(Statement select,
                   database.prepare("SELECT seats, opens, closes, contested, grace, taken, lent "
                                    "FROM seat_class WHERE class = ?"_L1 +
                                    (sqlite ? QLatin1String() : QLatin1String(" FOR UPDATE"))));
    YIZHAN_TRY(select.run(id));
    struct Row
    {
        ClassTerms terms;
        int taken;
        int lent;
    };
    YIZHAN_TRY_LET(const auto row, select.one([](const Statement &found) {
        return Row{{static_cast<int>(found.integer(0)), found.integer(1), found.integer(2),
                    found.integer(3) != 0, found.integer(4)},
                   static_cast<int>(found.integer(5)),
                   static_cast<int>(found.integer(6))};
    }));
    if (!row)
        return std::optional<LockedClass>();
    // A statement of its own: it must see what was committed while this one waited for the lock.
    YIZHAN_TRY_LET(
        Statement more,
        database.prepare(
            u"SELECT CASE WHEN EXISTS (SELECT 1 FROM seat WHERE class = ? AND state = 'waitlisted') THEN 1 "
            "ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM seat WHERE class = ? AND state = 'pending') THEN 1 "
            "ELSE 0 END, CASE WHEN EXISTS (SELECT 1 FROM seat_lease WHERE class = ? AND returned = 0 AND "
            "held_until <= ?) THEN 1 ELSE 0 END"_s));
    YIZHAN_TRY(more.run(id, id, id, now));
    return more.one([&row](const Statement &found) {
        return LockedClass{ClassRoll(row->terms, row->taken, row->lent, found.integer(0) != 0),
                           found.integer(1) != 0, found.integer(2) != 0};
    });
}

Result<void> moveCounters(Database &database, const QString &id, int taken, int lent, bool ranksMoved)
{
    if (taken == 0 && lent == 0 && !ranksMoved)
        return {};
    // Where a bureau has fewer places now than it gave, those that have one keep it, and none is added.
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(u"UPDATE seat_class SET taken = taken + ?, lent = lent + ?, "
                                    "ranks_old = CASE WHEN ? = 1 THEN 1 ELSE ranks_old END "
                                    "WHERE class = ? AND (? <= 0 OR taken + lent + ? <= seats)"_s));
    YIZHAN_TRY(update.run(taken, lent, ranksMoved, id, taken + lent, taken + lent));
    if (update.rowsAffected() != 1)
        return fail(ErrorCode::Database, "seats.guard", u"more places would be given than there are"_s, id);
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
                         "seat_class.class AND state IN ('pending', 'waitlisted')) "
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
    return database.engine() == Engine::Sqlite ? insertIntoSqlite(database, rows)
                                               : insertIntoPostgres(database, rows);
}

Result<std::vector<SeatTurn>> seatsIn(Database &database, const QString &classId, QLatin1String state,
                                      int most)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT s.number, s.effective, s.op, s.rank, "
                                    "CASE WHEN o.state IN ('attended', 'absent') THEN 2 WHEN o.state IN "
                                    "('seen', 'coming', 'done', 'no_answer') THEN 1 ELSE 0 END "
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
