// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakestaff.h"
#include "manualclock.h"
#include "receiptpage.h"
#include "staffclasses.h"
#include "stationreceiptjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using catalogue::StaffRole;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing
const QDate today(2026, 11, 20);

struct Screen
{
    explicit Screen(StaffRole role = StaffRole::Staff) : m_role(role)
    {
        items.put(fakes::staffAccount(u"a-0123abcd"_s, role));
    }
    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    fakes::FakeStaff service;
    StaffSession staff{session, service, items, operations, clock};
    StaffReceipts receipts{session, staff, items, operations, clock};
    StaffClasses classes{session, receipts, staff, clock};

    void enter()
    {
        staff.enter(fakes::staffAccount(u"a-0123abcd"_s, m_role));
        receipts.refresh();
    }
    void open(const QString &id) { classes.arrive({{Screens::StaffClass, 0, id}, {}, false, {}}); }
    void publish(const QString &id, QDate starts, QDate ends = {}, const QString &name = {})
    {
        catalogue::Class held;
        held.id = id;
        held.course = fakes::sampleCourse().id;
        held.name = name;
        held.starts = starts;
        held.ends = ends;
        items.put(held);
    }
    void put(const char *code, const QString &about, const char *state, int rank = 0,
             const QDateTime &since = noon)
    {
        catalogue::StationReceipt receipt;
        receipt.receipt = QString::fromLatin1(code);
        receipt.type = u"class_enrolment"_s;
        receipt.aboutKind = u"class"_s;
        receipt.about = about;
        receipt.state = QString::fromLatin1(state);
        receipt.rank = rank;
        receipt.captured = noon.addDays(-9);
        receipt.since = since;
        items.put(receipt);
    }
    /// A class that began today, and somebody who has a place in it; its list is open.
    void openOne(const char *state = "confirmed", QDate starts = today)
    {
        publish(u"k1"_s, starts);
        put("0AAAAAAA", u"k1"_s, state);
        enter();
        open(u"k1"_s);
    }
    [[nodiscard]] StaffSignUp only() const
    {
        return classes.signUps().size() == 1 ? classes.signUps().front() : StaffSignUp();
    }
    /// "7 3 2": with a place, waiting, come.
    [[nodiscard]] QString counts() const
    {
        const StaffClass held = classes.opened();
        return u"%1 %2 %3"_s.arg(held.placed).arg(held.waiting).arg(held.came);
    }

    StaffRole m_role;
};

QStringList idsOf(const QList<StaffClass> &classes)
{
    QStringList ids;
    for (const StaffClass &held : classes)
        ids.append(held.id);
    return ids;
}

QStringList codesOf(const QList<StaffSignUp> &signUps)
{
    QStringList codes;
    for (const StaffSignUp &one : signUps)
        codes.append(one.code);
    return codes;
}

} // namespace

/// The class lists of the staff, and who came.
class TestStaffClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatBeginsSoonestIsFirst();
    void aClassIsNamedByItselfOrItsCourse();
    void whoHasAPlaceWaitsAndCameIsCounted();
    void whoMayComeStandsFirstAndStaysThere();
    void whoCameIsRecordedAndShownAtOnce();
    void aSlipIsCorrectedByTheOther();
    void whatWasCorrectedHereIsNotUndoneByOldNews();
    void beforeTheFirstDayNothingIsNoted();
    void whoWaitsIsNotNoted();
    void anAttendantSeesNoLists();
    void anActThatIsNotKeptChangesNothing();
    void theNextOneFindsNothing();
};

void TestStaffClasses::theOneThatBeginsSoonestIsFirst()
{
    Screen screen;
    screen.publish(u"later"_s, today.addDays(30));
    screen.publish(u"over"_s, today.addDays(-30), today.addDays(-20));
    screen.publish(u"just over"_s, today.addDays(-9), today.addDays(-1));
    screen.publish(u"runs"_s, today.addDays(-2), today.addDays(9));
    screen.publish(u"soon"_s, today.addDays(3));
    int number = 0;
    for (const char *id : {"later", "over", "just over", "runs", "soon", "gone"})
        screen.put(qPrintable(u"0AAAAAA%1"_s.arg(++number)), QString::fromLatin1(id), "confirmed");
    QVERIFY(screen.classes.classes().isEmpty()); // nobody is signed in
    screen.enter();
    QTRY_COMPARE(idsOf(screen.classes.classes()),
                 (QStringList{u"runs"_s, u"soon"_s, u"later"_s, u"gone"_s, u"just over"_s, u"over"_s}));
    const StaffClass runs = screen.classes.classes().front();
    QVERIFY(runs.begun() && !runs.over());
    QCOMPARE(runs.startYear(), 0); // this year
    QVERIFY(!screen.classes.classes().at(1).begun());
    QVERIFY(screen.classes.classes().at(3).begun()); // nobody knows when: it may be noted
    QVERIFY(screen.classes.classes().at(4).over());
}

void TestStaffClasses::aClassIsNamedByItselfOrItsCourse()
{
    Screen screen;
    screen.publish(u"k1"_s, today, {}, u"晚班（示例）"_s);
    screen.publish(u"k2"_s, today.addDays(1));
    screen.put("0AAAAAAA", u"k1"_s, "confirmed");
    screen.put("0BBBBBBB", u"k2"_s, "confirmed");
    screen.enter();
    QTRY_COMPARE(screen.classes.classes().size(), 2);
    QTRY_COMPARE(screen.classes.classes().front().title, u"晚班（示例）"_s);
    QTRY_COMPARE(screen.classes.classes().back().title, fakes::sampleCourse().name);
}

void TestStaffClasses::whoHasAPlaceWaitsAndCameIsCounted()
{
    Screen screen;
    screen.publish(u"k1"_s, today);
    int number = 0;
    for (const char *state : {"confirmed", "attended", "attended", "absent", "done", "waitlisted", "accepted",
                              "no_answer", "cancelled", "rejected", "duplicate_of"})
        screen.put(qPrintable(u"0AAAAA%1"_s.arg(++number, 2)), u"k1"_s, state);
    screen.enter();
    screen.open(u"k1"_s);
    QTRY_COMPARE(screen.counts(), u"5 3 2"_s);
}

void TestStaffClasses::whoMayComeStandsFirstAndStaysThere()
{
    Screen screen;
    screen.publish(u"k1"_s, today);
    screen.put("0EEEEEEE", u"k1"_s, "cancelled");
    screen.put("0DDDDDDD", u"k1"_s, "waitlisted", 1);
    screen.put("0CCCCCCC", u"k1"_s, "waitlisted", 2);
    screen.put("0BBBBBBB", u"k1"_s, "confirmed");
    screen.put("0AAAAAAA", u"k1"_s, "accepted");
    screen.put("0FFFFFFF", u"k2"_s, "confirmed");
    screen.enter();
    screen.open(u"k1"_s);
    const QStringList order{u"0AAAAAAA"_s, u"0BBBBBBB"_s, u"0DDDDDDD"_s, u"0CCCCCCC"_s, u"0EEEEEEE"_s};
    QTRY_COMPARE(codesOf(screen.classes.signUps()), order);
    QCOMPARE(screen.classes.signUps().front().shownCode, u"0AAA-AAAA"_s);
    QCOMPARE(screen.classes.signUps().at(3).rank, 2);
    screen.classes.absent(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.classes.signUps().front().absent);
    QCOMPARE(codesOf(screen.classes.signUps()), order);
}

void TestStaffClasses::whoCameIsRecordedAndShownAtOnce()
{
    Screen screen;
    screen.openOne();
    QTRY_VERIFY(screen.only().expected);
    screen.classes.attended(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.only().came);
    QCOMPARE(screen.only().status, int(ReceiptPage::Status::Attended));
    QCOMPARE(screen.counts(), u"1 0 1"_s);
    QCOMPARE(screen.operations.taken().back().type, u"staff_act"_s);
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/attended"_s);
    QCOMPARE(screen.operations.taken().back().refers, u"0AAAAAAA"_s);
    QVERIFY(screen.operations.taken().back().fields.empty());
    const auto before = screen.operations.taken().size();
    screen.classes.attended(u"0AAAAAAA"_s); // it is noted already
    QCOMPARE(screen.operations.taken().size(), before);
}

void TestStaffClasses::aSlipIsCorrectedByTheOther()
{
    Screen screen;
    screen.openOne();
    QTRY_VERIFY(screen.only().expected);
    screen.classes.attended(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.only().came);
    screen.classes.absent(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.only().absent && !screen.only().came);
    QCOMPARE(screen.operations.taken().back().about, u"a-0123abcd/absent"_s);
    QCOMPARE(screen.counts(), u"1 0 0"_s);
}

void TestStaffClasses::whatWasCorrectedHereIsNotUndoneByOldNews()
{
    Screen screen;
    screen.openOne();
    QTRY_VERIFY(screen.only().expected);
    screen.classes.attended(u"0AAAAAAA"_s);
    screen.classes.absent(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.only().absent);
    screen.put("0AAAAAAA", u"k1"_s, "attended", 0, noon.addSecs(5)); // the first of the two has arrived
    screen.receipts.refresh();
    QCoreApplication::processEvents();
    QVERIFY(screen.only().absent);
    screen.put("0AAAAAAA", u"k1"_s, "absent", 0, noon.addSecs(9));
    screen.receipts.refresh();
    QCoreApplication::processEvents();
    QVERIFY(screen.only().absent);
    screen.put("0AAAAAAA", u"k1"_s, "attended", 0, noon.addSecs(60)); // by a colleague
    screen.receipts.refresh();
    QTRY_VERIFY(screen.only().came);
}

void TestStaffClasses::beforeTheFirstDayNothingIsNoted()
{
    Screen screen;
    screen.openOne("confirmed", today.addDays(1));
    QTRY_VERIFY(screen.only().expected);
    const auto before = screen.operations.taken().size();
    screen.classes.attended(u"0AAAAAAA"_s);
    QCOMPARE(screen.operations.taken().size(), before);
    screen.clock.advanceMs(12LL * 3600 * 1000); // midnight
    screen.open(u"k1"_s);
    screen.classes.attended(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.only().came);
}

void TestStaffClasses::whoWaitsIsNotNoted()
{
    Screen screen;
    screen.openOne("waitlisted");
    QTRY_COMPARE(screen.classes.signUps().size(), 1);
    QVERIFY(!screen.only().expected);
    const auto before = screen.operations.taken().size();
    screen.classes.attended(u"0AAAAAAA"_s);
    screen.receipts.act(u"0AAAAAAA"_s, operations::StaffAct::Coming); // nor is it a call
    QCOMPARE(screen.operations.taken().size(), before);
}

void TestStaffClasses::anAttendantSeesNoLists()
{
    Screen screen(StaffRole::Attendant);
    screen.openOne();
    QCoreApplication::processEvents();
    QVERIFY(screen.classes.classes().isEmpty() && screen.classes.signUps().isEmpty());
    const auto before = screen.operations.taken().size();
    screen.classes.attended(u"0AAAAAAA"_s);
    screen.receipts.act(u"0AAAAAAA"_s, operations::StaffAct::Attended);
    QCOMPARE(screen.operations.taken().size(), before);
}

void TestStaffClasses::anActThatIsNotKeptChangesNothing()
{
    Screen screen;
    screen.openOne();
    QTRY_VERIFY(screen.only().expected);
    screen.operations.setDiskFull(true);
    screen.classes.attended(u"0AAAAAAA"_s);
    QTRY_VERIFY(screen.classes.notKept());
    QVERIFY(!screen.only().came);
}

void TestStaffClasses::theNextOneFindsNothing()
{
    Screen screen;
    screen.openOne();
    QTRY_VERIFY(screen.only().expected);
    screen.session.forget();
    QVERIFY(screen.classes.classes().isEmpty() && screen.classes.signUps().isEmpty());
    QVERIFY(screen.classes.opened().id.isEmpty());
    screen.receipts.refresh();
    QVERIFY(screen.classes.classes().isEmpty());
}

QTEST_MAIN(TestStaffClasses)
#include "tst_staffclasses.moc"
