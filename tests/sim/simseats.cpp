// SPDX-License-Identifier: GPL-3.0-or-later
#include "simseats.h"

#include "classjson.h"
#include "fairjson.h"
#include "residentnumber.h"
#include "stationreceiptjson.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yizhan::sim {

namespace {

/// Who signed up, as the heads say it.
struct SignUp
{
    QString op;
    QString state; ///< of the place
    qint64 effective = 0;
    qint64 received = 0;
    int toldRank = 0;

    [[nodiscard]] auto order() const { return std::tie(effective, op); }
};

struct ClassRow
{
    QString id;
    qint64 seats = 0;
    qint64 closes = 0;
    bool contested = false;
    qint64 grace = 0;
    qint64 lent = 0;
};

/// When somebody signed up (docs/decisions/0025).
qint64 effectiveOf(const operations::OperationHead &head, const ClassRow &row)
{
    const qint64 captured = head.captured.toSecsSinceEpoch();
    return head.sure ? captured : std::min(captured, row.closes - 1);
}

template <typename Visit>
void visit(storage::Database &ledger, Oracle &oracle, const QString &sql, const QString &value, Visit &&each)
{
    auto select = ledger.prepare(sql);
    if (!select || !(value.isNull() ? select->run() : select->run(value)) || !select->forEach(each))
        oracle.violated(u"the places cannot be read"_s);
}

std::vector<SignUp> signUpsOf(storage::Database &ledger, const ClassRow &row, Oracle &oracle)
{
    std::vector<SignUp> all;
    visit(ledger, oracle,
          u"SELECT s.op, s.state, s.rank, o.head, o.received_at, s.effective FROM seat s JOIN operation o ON "
          "o.number = s.number WHERE s.class = ?"_s,
          row.id, [&](const storage::Statement &read) {
              const auto head = operations::decodeHead(read.bytes(3));
              SignUp one{read.text(0), read.text(1), head ? effectiveOf(*head, row) : 0, read.integer(4),
                         static_cast<int>(read.integer(2))};
              if (one.effective != read.integer(5) && one.state != u"unpublished")
                  oracle.violated(u"%1 has another place in the order than its time"_s.arg(one.op));
              all.push_back(one);
          });
    std::sort(all.begin(), all.end(), [](const SignUp &a, const SignUp &b) { return a.order() < b.order(); });
    return all;
}

std::vector<ClassRow> classesIn(storage::Database &ledger, Oracle &oracle)
{
    std::vector<ClassRow> rows;
    visit(ledger, oracle, u"SELECT class, seats, closes, contested, grace, lent FROM seat_class"_s, {},
          [&rows](const storage::Statement &row) {
              rows.push_back({row.text(0), row.integer(1), row.integer(2), row.integer(3) != 0,
                              row.integer(4), row.integer(5)});
          });
    return rows;
}

void checkClass(const ClassRow &row, const std::vector<SignUp> &all, qint64 now, Oracle &oracle)
{
    const qint64 ranked = row.closes + row.grace;
    if (row.contested && now < ranked)
        return;
    qint64 confirmed = 0;
    int waiting = 0;
    const SignUp *passedOver = nullptr;
    for (const SignUp &one : all) {
        const bool inTime = one.received < ranked;
        if (one.state == u"confirmed") {
            ++confirmed;
            if (row.contested && inTime && passedOver)
                oracle.violated(u"%1: %2 was passed over for %3"_s.arg(row.id, passedOver->op, one.op));
        } else if (one.state == u"waitlisted") {
            if (one.toldRank != ++waiting)
                oracle.violated(u"%1: %2 is told rank %3, and is %4"_s.arg(row.id, one.op)
                                    .arg(one.toldRank)
                                    .arg(waiting));
            passedOver = inTime && !passedOver ? &one : passedOver;
        } else if (one.state == u"unpublished") {
            oracle.violated(u"%1: %2 still waits for it"_s.arg(row.id, one.op));
        } else if (one.state == u"pending") {
            oracle.violated(u"%1: %2 is not ranked"_s.arg(row.id, one.op));
        }
    }
    if (waiting > 0 && confirmed + row.lent < row.seats)
        oracle.violated(
            u"%1: somebody waits, and %2 of %3 places are taken"_s.arg(row.id).arg(confirmed).arg(row.seats));
}

} // namespace

std::vector<SimClass> simClasses(QDate first, int days)
{
    std::vector<SimClass> made;
    for (int i = 0; i < simClassCount; ++i) {
        catalogue::Class one;
        one.id = u"s/c%1"_s.arg(i);
        one.course = u"s/k1"_s;
        one.name = u"示例班%1"_s.arg(i);
        one.seats = i == 2 ? 1 : 5;
        one.contested = i == 1;
        one.graceHours = one.contested ? 18 : 0;
        one.signUpUntil = first.addDays(one.contested ? days / 2 : days + 30);
        one.starts = first.addDays(days + 40);
        made.push_back({one.id.toUtf8(), catalogue::Kind<catalogue::Class>::encode(one)});
    }
    return made;
}

std::vector<SimClass> simFairs(QDate first, int days)
{
    std::vector<SimClass> made;
    for (int i = 0; i < simFairCount; ++i) {
        catalogue::Fair one;
        one.id = u"s/c%1"_s.arg(i);
        one.name = u"示例招聘会%1"_s.arg(i);
        one.quota = i == 0 ? 3 : 0;
        one.starts = first.addDays(days + 40);
        made.push_back({one.id.toUtf8(), catalogue::Kind<catalogue::Fair>::encode(one)});
    }
    return made;
}

QByteArray simResidentNumber(int number)
{
    const QDate birth = QDate(1950, 1, 1).addDays(number / 900);
    const QByteArray digits =
        "441283" + birth.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(100 + number % 900);
    return digits + operations::residentNumberCheck(digits);
}

void checkCapacity(storage::Database &ledger, Oracle &oracle)
{
    visit(ledger, oracle,
          u"SELECT class, seats, taken, lent, (SELECT count(*) FROM seat s WHERE s.class = c.class AND "
          u"s.state = "
          "'confirmed') FROM seat_class c"_s,
          {}, [&oracle](const storage::Statement &row) {
              const qint64 confirmed = row.integer(4);
              if (confirmed > row.integer(1) || confirmed != row.integer(2) ||
                  confirmed + row.integer(3) > row.integer(1))
                  oracle.violated(
                      u"%1 has %2 places, counts %3 taken and %4 lent, and confirmed %5"_s.arg(row.text(0))
                          .arg(row.integer(1))
                          .arg(row.integer(2))
                          .arg(row.integer(3))
                          .arg(confirmed));
          });
}

namespace {

/// Whoever signed up, and was not told that it is over, stands somewhere.
void checkEverybodyStands(storage::Database &ledger, Oracle &oracle)
{
    visit(ledger, oracle,
          u"SELECT o.op, o.verdict FROM operation o LEFT JOIN seat s ON s.number = o.number WHERE o.type IN "
          "('class_enrolment', 'fair_signup') AND s.number IS NULL AND o.state <> 'rejected'"_s,
          {}, [&oracle](const storage::Statement &row) {
              oracle.violated(u"%1 has no place in the order: %2"_s.arg(row.text(0), row.text(1)));
          });
}

} // namespace

void checkPlaces(storage::Database &ledger, qint64 now, Oracle &oracle)
{
    checkEverybodyStands(ledger, oracle);
    for (const ClassRow &row : classesIn(ledger, oracle))
        checkClass(row, signUpsOf(ledger, row, oracle), now, oracle);
}

void checkToldReceipts(storage::Database &catalogue, storage::Database &ledger, const QString &scope,
                       Oracle &oracle)
{
    using Kind = catalogue::Kind<catalogue::StationReceipt>;
    std::map<QString, QString> told;
    visit(catalogue, oracle, u"SELECT id, body FROM item WHERE kind = 'receipt' AND scope = ?"_s, scope,
          [&told](const storage::Statement &row) {
              const auto read = Kind::Decoder::decode(row.bytes(1));
              told[row.text(0)] = read ? read->state + u' ' + QString::number(read->rank) : u"nonsense"_s;
          });
    visit(ledger, oracle,
          u"SELECT o.receipt, o.state, CASE WHEN o.state = 'waitlisted' THEN s.rank ELSE 0 END FROM "
          u"operation o "
          "LEFT JOIN seat s ON s.number = o.number WHERE o.type IN ('class_enrolment', 'fair_signup') AND "
          "'station:' || o.station = ?"_s,
          scope, [&](const storage::Statement &row) {
              const QString state = row.text(1) + u' ' + QString::number(row.integer(2));
              if (told[row.text(0)] != state)
                  oracle.violated(
                      u"%1 is told %2 at %3, and is %4"_s.arg(row.text(0), told[row.text(0)], scope, state));
          });
}

} // namespace yizhan::sim
