// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "pinverifier.h"
#include "receiptfeed.h"
#include "receipts.h"
#include "staffaccounts.h"
#include "staffact.h"
#include "staffroll.h"
#include "stationreceiptjson.h"
#include "transaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::StaffRole;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::StaffAct;
using operations::VerdictCode;

namespace {

const QString classId = u"bureau/k1"_s;

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

operations::SealedOperation deed(TestKiosk &kiosk, const QString &account, StaffAct act,
                                 const QString &receipt = {})
{
    operations::OperationHead head = kiosk.head(receipt.isEmpty() ? u"staff_audit"_s : u"staff_act"_s,
                                                operations::aboutOf({account, act}));
    head.aboutKind = u"staff_act"_s;
    head.refers = receipt;
    return kiosk.seal(std::move(head), {});
}

/// A station with one kiosk, somebody of each role, and what residents handed in.
struct Station
{
    explicit Station(LedgerFixture &fixture) : f(fixture), kiosk(f.enrolled())
    {
        attendant = add(u"梁师傅（示例）"_s, StaffRole::Attendant);
        staff = add(u"陈姑娘（示例）"_s, StaffRole::Staff);
        f.publishVacancy("v1");
        const auto called = kiosk.help();
        const auto wanted = kiosk.interest(u"v1"_s);
        if (f.verdicts(kiosk, {called, wanted}).size() != 2)
            qFatal("not taken");
        help = receiptOf(called);
        interest = receiptOf(wanted);
    }
    [[nodiscard]] QString add(const QString &name, StaffRole role, const QString &station = u"s-17"_s) const
    {
        const auto account = ledger::addStaffAccount(*f.database, station, name, role, "$argon2id$…",
                                                     f.random, f.clock.nowUtc());
        LedgerFixture::must(account);
        return account->id;
    }
    /// "accepted", "rejected not_allowed"
    [[nodiscard]] QString act(const QString &account, StaffAct act, const QString &receipt)
    {
        return verdictOf(deed(kiosk, account, act, receipt));
    }
    [[nodiscard]] QString verdictOf(const operations::SealedOperation &operation)
    {
        const auto verdict = f.verdicts(kiosk, {operation}).at(0);
        return QString(QLatin1String(nameOf(verdict.code)) + u' ' + verdict.reason).trimmed();
    }
    [[nodiscard]] QString stateOf(const QString &receipt) const
    {
        const auto found = ledger::findReceipt(*f.database, receipt);
        return found && *found ? (*found)->state : QString();
    }

    /// Publishes a class with so many places, and signs so many people up for it, one after the other.
    [[nodiscard]] QStringList signUps(int seats, int people)
    {
        catalogue::Class item;
        item.id = classId;
        item.course = u"bureau/c1"_s;
        item.seats = seats;
        f.publishClass(item);
        QStringList receipts;
        for (int number = 0; number < people; ++number) {
            const auto signUp = kiosk.enrolment(classId);
            static_cast<void>(verdictOf(signUp));
            receipts.append(receiptOf(signUp));
        }
        return receipts;
    }
    /// What the kiosks of the station are told of it.
    [[nodiscard]] catalogue::StationReceipt told(const QString &receipt) const
    {
        using Kind = catalogue::Kind<catalogue::StationReceipt>;
        const auto found = feed::findItem(*f.database, u"receipt"_s, receipt);
        const auto read = found && *found ? Kind::Decoder::decode((*found)->body)
                                          : Result<catalogue::StationReceipt>(catalogue::StationReceipt());
        return read.value_or(catalogue::StationReceipt());
    }
    [[nodiscard]] qint64 seatsIn(const char *state) const
    {
        return f.count(u"SELECT count(*) FROM seat WHERE state = '%1'"_s.arg(QLatin1StringView(state)));
    }

    LedgerFixture &f;
    TestKiosk kiosk;
    QString attendant;
    QString staff;
    QString help;
    QString interest;
};

} // namespace

/// What staff do at a kiosk has its effect at the server, by who they are there.
class TestStaffActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsSeenAndAnswered_data() { fakes::TestServer::addEngines(); }
    void aCallIsSeenAndAnswered();
    void stepsBackAreRecordedAndChangeNothing_data() { fakes::TestServer::addEngines(); }
    void stepsBackAreRecordedAndChangeNothing();
    void rolesHold_data() { fakes::TestServer::addEngines(); }
    void rolesHold();
    void whoWasRemovedChangesNothing_data() { fakes::TestServer::addEngines(); }
    void whoWasRemovedChangesNothing();
    void anotherStationIsNoneOfTheirs_data() { fakes::TestServer::addEngines(); }
    void anotherStationIsNoneOfTheirs();
    void whatWasTakenBackStaysSo_data() { fakes::TestServer::addEngines(); }
    void whatWasTakenBackStaysSo();
    void callAndAnswerMayComeTogether_data() { fakes::TestServer::addEngines(); }
    void callAndAnswerMayComeTogether();
    void whoCameIsNotedFromWhereTheyAreExpected_data();
    void whoCameIsNotedFromWhereTheyAreExpected();
    void whoCameIsNotedAndCorrected_data() { fakes::TestServer::addEngines(); }
    void whoCameIsNotedAndCorrected();
    void onlyStaffNoteWhoCameAndOnlyToAClass_data() { fakes::TestServer::addEngines(); }
    void onlyStaffNoteWhoCameAndOnlyToAClass();
    void whoWaitsForAPlaceIsNotExpected_data() { fakes::TestServer::addEngines(); }
    void whoWaitsForAPlaceIsNotExpected();
    void whoCameKeepsTheRankThatWasTold_data() { fakes::TestServer::addEngines(); }
    void whoCameKeepsTheRankThatWasTold();
    void whoCameCannotTakeItBack_data() { fakes::TestServer::addEngines(); }
    void whoCameCannotTakeItBack();
    void whoDidNotComeMayTakeItBack_data() { fakes::TestServer::addEngines(); }
    void whoDidNotComeMayTakeItBack();
    void signUpAndAttendanceMayComeTogether_data() { fakes::TestServer::addEngines(); }
    void signUpAndAttendanceMayComeTogether();
    void theBureauNotesItToo_data() { fakes::TestServer::addEngines(); }
    void theBureauNotesItToo();
    void signingInIsRecorded_data() { fakes::TestServer::addEngines(); }
    void signingInIsRecorded();
    void whatNamesNoActIsRefused_data() { fakes::TestServer::addEngines(); }
    void whatNamesNoActIsRefused();
    void accountsAreListedAndRemoved_data() { fakes::TestServer::addEngines(); }
    void accountsAreListedAndRemoved();
};

void TestStaffActs::aCallIsSeenAndAnswered()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    for (const auto &[act, state] : {std::pair(StaffAct::Seen, "seen"), std::pair(StaffAct::Coming, "coming"),
                                     std::pair(StaffAct::Done, "done")}) {
        QCOMPARE(station.act(station.attendant, act, station.help), u"accepted"_s);
        QCOMPARE(station.stateOf(station.help), QString::fromLatin1(state));
    }
    // Of them the stations are told nothing of their own.
    QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE kind = 'receipt'"_s), 2);
}

void TestStaffActs::stepsBackAreRecordedAndChangeNothing()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    QCOMPARE(station.act(station.staff, StaffAct::Coming, station.help), u"accepted"_s);
    QCOMPARE(station.act(station.attendant, StaffAct::Seen, station.help), u"accepted_flagged settled"_s);
    QCOMPARE(station.act(station.attendant, StaffAct::Coming, station.help), u"accepted_flagged settled"_s);
    QCOMPARE(station.stateOf(station.help), u"coming"_s);
    QCOMPARE(station.act(station.staff, StaffAct::NoAnswer, station.interest), u"accepted"_s);
    // Whom they reach at last they have called; that nobody answered is true no longer.
    QCOMPARE(station.act(station.staff, StaffAct::Called, station.interest), u"accepted"_s);
    QCOMPARE(station.act(station.staff, StaffAct::NoAnswer, station.interest), u"accepted_flagged settled"_s);
    QCOMPARE(station.stateOf(station.interest), u"called"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Done, station.interest), u"accepted"_s);
    QCOMPARE(station.stateOf(station.interest), u"done"_s);
}

void TestStaffActs::rolesHold()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    QCOMPARE(station.act(station.attendant, StaffAct::Done, station.interest), u"rejected not_allowed"_s);
    QCOMPARE(station.stateOf(station.interest), u"accepted"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Coming, station.interest), u"rejected not_allowed"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Done, station.interest), u"accepted"_s);
}

void TestStaffActs::whoWasRemovedChangesNothing()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    LedgerFixture::must(
        ledger::removeStaffAccount(*f.database, u"s-17"_s, station.attendant, f.clock.nowUtc()));
    QCOMPARE(station.act(station.attendant, StaffAct::Coming, station.help), u"rejected account_unknown"_s);
    QCOMPARE(station.act(u"a-ffffffff"_s, StaffAct::Coming, station.help), u"rejected account_unknown"_s);
    QCOMPARE(station.stateOf(station.help), u"accepted"_s);
}

void TestStaffActs::anotherStationIsNoneOfTheirs()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QString other = station.add(u"覃姐（示例）"_s, StaffRole::Staff, u"s-18"_s);
    QCOMPARE(station.act(other, StaffAct::Coming, station.help), u"rejected account_unknown"_s);
    QVERIFY(f.database->exec(u"UPDATE operation SET station = 's-18'"_s));
    QCOMPARE(station.act(station.staff, StaffAct::Coming, station.help), u"rejected unknown_receipt"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Coming, u"00000000"_s), u"retry"_s); // it may still come
}

void TestStaffActs::whatWasTakenBackStaysSo()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    QCOMPARE(f.verdicts(station.kiosk, {station.kiosk.cancellation(station.help)}).size(), std::size_t(1));
    QCOMPARE(station.act(station.staff, StaffAct::Coming, station.help), u"accepted_flagged settled"_s);
    QCOMPARE(station.stateOf(station.help), u"cancelled"_s);
}

void TestStaffActs::callAndAnswerMayComeTogether()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const auto help = station.kiosk.help();
    const auto answer = deed(station.kiosk, station.staff, StaffAct::Done, receiptOf(help));
    const auto verdicts = f.verdicts(station.kiosk, {help, answer});
    QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
    QCOMPARE(station.stateOf(receiptOf(help)), u"done"_s);
    // An act cannot be taken back.
    QCOMPARE(station.verdictOf(station.kiosk.cancellation(receiptOf(answer))), u"rejected unknown_receipt"_s);
}

void TestStaffActs::whoCameIsNotedFromWhereTheyAreExpected_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("attended"); // "yes", "settled" or "none": no say in it
    QTest::addColumn<QString>("done");
    for (const char *state : {"accepted", "accepted_flagged", "no_answer"})
        QTest::newRow(state) << QString::fromLatin1(state) << u"yes"_s << u"yes"_s;
    QTest::newRow("confirmed") << u"confirmed"_s << u"yes"_s << u"none"_s;
    QTest::newRow("done") << u"done"_s << u"yes"_s << u"settled"_s;
    QTest::newRow("absent") << u"absent"_s << u"yes"_s << u"settled"_s;
    QTest::newRow("attended") << u"attended"_s << u"settled"_s << u"settled"_s;
    for (const char *state : {"waitlisted", "rejected", "cancelled", "duplicate_of"})
        QTest::newRow(state) << QString::fromLatin1(state) << u"none"_s << u"none"_s;
}

void TestStaffActs::whoCameIsNotedFromWhereTheyAreExpected()
{
    QFETCH(const QString, state);
    const auto words = [&state](StaffAct act) {
        const auto goes = ledger::goesForward(state, act);
        return !goes ? u"none"_s : *goes ? u"yes"_s : u"settled"_s;
    };
    QTEST(words(StaffAct::Attended), "attended");
    QTEST(words(StaffAct::Done), "done");
}

void TestStaffActs::whoCameIsNotedAndCorrected()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QString receipt = station.signUps(2, 1).front();
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted"_s);
    QCOMPARE(station.stateOf(receipt), u"attended"_s);
    QCOMPARE(station.told(receipt).state, u"attended"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted_flagged settled"_s);
    QCOMPARE(station.act(station.staff, StaffAct::NoAnswer, receipt), u"accepted_flagged settled"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Absent, receipt), u"accepted"_s); // a slip
    QCOMPARE(station.told(receipt).state, u"absent"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted"_s);
    QCOMPARE(station.told(receipt).state, u"attended"_s);
    QCOMPARE(station.seatsIn("confirmed"), 1); // the place is theirs
    QCOMPARE(f.count(u"SELECT taken FROM seat_class"_s), 1);
}

void TestStaffActs::onlyStaffNoteWhoCameAndOnlyToAClass()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QString receipt = station.signUps(2, 1).front();
    QCOMPARE(station.act(station.attendant, StaffAct::Attended, receipt), u"rejected not_allowed"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, station.interest), u"rejected not_allowed"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Absent, station.help), u"rejected not_allowed"_s);
    QCOMPARE(station.stateOf(receipt), u"confirmed"_s);
}

void TestStaffActs::whoWaitsForAPlaceIsNotExpected()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QString receipt = station.signUps(1, 2).back();
    QCOMPARE(station.stateOf(receipt), u"waitlisted"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted_flagged settled"_s);
    // Also behind what the bureau has noted of a telephone call.
    LedgerFixture::must(
        ledger::setStaffState(*f.database, receipt, ledger::StaffState::NoAnswer, f.clock.nowUtc()));
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted_flagged settled"_s);
    QCOMPARE(station.stateOf(receipt), u"no_answer"_s);
}

void TestStaffActs::whoCameKeepsTheRankThatWasTold()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QString receipt = station.signUps(2, 1).front();
    const qint64 number = f.count(u"SELECT number FROM operation WHERE type = 'class_enrolment'"_s);
    auto transaction = storage::Transaction::begin(*f.database, storage::Transaction::Kind::Write);
    QVERIFY(transaction);
    ledger::ReceiptFeed receipts(*f.database, f.clock.nowUtc());
    LedgerFixture::must(receipts.change({number, u"confirmed"_s, 3}));
    LedgerFixture::must(receipts.publish());
    LedgerFixture::must(transaction->commit());
    QCOMPARE(station.act(station.staff, StaffAct::Absent, receipt), u"accepted"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipt), u"accepted"_s);
    QCOMPARE(station.told(receipt).rank, 3);
}

void TestStaffActs::whoCameCannotTakeItBack()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QStringList receipts = station.signUps(1, 2);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipts.front()), u"accepted"_s);
    QCOMPARE(station.verdictOf(station.kiosk.cancellation(receipts.front())), u"accepted_flagged settled"_s);
    QCOMPARE(station.told(receipts.front()).state, u"attended"_s);
    QCOMPARE(station.seatsIn("confirmed"), 1);
    QCOMPARE(station.stateOf(receipts.back()), u"waitlisted"_s);
}

void TestStaffActs::whoDidNotComeMayTakeItBack()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QStringList receipts = station.signUps(1, 2);
    QCOMPARE(station.act(station.staff, StaffAct::Absent, receipts.front()), u"accepted"_s);
    QCOMPARE(station.verdictOf(station.kiosk.cancellation(receipts.front())), u"accepted"_s);
    QCOMPARE(station.told(receipts.front()).state, u"cancelled"_s);
    QCOMPARE(station.stateOf(receipts.back()), u"confirmed"_s);
    QCOMPARE(station.act(station.staff, StaffAct::Attended, receipts.front()), u"accepted_flagged settled"_s);
}

void TestStaffActs::signUpAndAttendanceMayComeTogether()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    static_cast<void>(station.signUps(1, 0));
    const auto signUp = station.kiosk.enrolment(classId);
    const auto came = deed(station.kiosk, station.staff, StaffAct::Attended, receiptOf(signUp));
    const auto verdicts =
        f.verdicts(station.kiosk, {signUp, came, station.kiosk.cancellation(receiptOf(signUp))});
    QCOMPARE(verdicts.at(0).code, VerdictCode::Confirmed);
    QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);
    QCOMPARE(verdicts.at(2).reason, u"settled"_s);
    QCOMPARE(station.told(receiptOf(signUp)).state, u"attended"_s);
    QCOMPARE(station.seatsIn("confirmed"), 1);
}

void TestStaffActs::theBureauNotesItToo()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const QStringList receipts = station.signUps(1, 2);
    const auto noted = [&f](const QString &receipt, ledger::StaffState state) {
        const auto set = ledger::setStaffState(*f.database, receipt, state, f.clock.nowUtc());
        return set ? QString() : set.error().reason;
    };
    QCOMPARE(noted(receipts.front(), ledger::StaffState::Attended), QString());
    QCOMPARE(station.told(receipts.front()).state, u"attended"_s);
    QCOMPARE(noted(receipts.front(), ledger::StaffState::Absent), QString());
    QCOMPARE(station.told(receipts.front()).state, u"absent"_s);
    QCOMPARE(noted(receipts.back(), ledger::StaffState::Attended), u"receipt.attendance"_s);
    QCOMPARE(noted(station.interest, ledger::StaffState::Attended), u"receipt.attendance"_s);
}

void TestStaffActs::signingInIsRecorded()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    QCOMPARE(station.verdictOf(deed(station.kiosk, station.staff, StaffAct::SignIn)), u"accepted"_s);
    QCOMPARE(
        f.count(u"SELECT count(*) FROM operation WHERE type = 'staff_audit' AND about LIKE '%/sign_in'"_s),
        1);
}

void TestStaffActs::whatNamesNoActIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    QCOMPARE(station.act(station.staff, StaffAct::SignIn, station.help), u"rejected format"_s);
    QCOMPARE(station.verdictOf(deed(station.kiosk, station.staff, StaffAct::Done)), u"rejected format"_s);
    operations::OperationHead head = station.kiosk.head(u"staff_audit"_s, station.staff + u"/dance"_s);
    head.aboutKind = u"staff_act"_s;
    QCOMPARE(station.verdictOf(station.kiosk.seal(std::move(head), {})), u"rejected format"_s);
}

void TestStaffActs::accountsAreListedAndRemoved()
{
    YIZHAN_OPEN_LEDGER(f);
    Station station(f);
    const auto accounts = ledger::staffAccounts(*f.database, u"s-17"_s);
    QVERIFY(accounts && accounts->size() == 2);
    const auto unnamed = ledger::addStaffAccount(*f.database, u"s-17"_s, u"  "_s, StaffRole::Staff, "x",
                                                 f.random, f.clock.nowUtc());
    QCOMPARE(unnamed.error().reason, u"staff.name"_s);
    LedgerFixture::must(ledger::removeStaffAccount(*f.database, u"s-17"_s, station.staff, f.clock.nowUtc()));
    const auto again = ledger::removeStaffAccount(*f.database, u"s-17"_s, station.staff, f.clock.nowUtc());
    QCOMPARE(again.error().reason, u"staff.unknown"_s);
    QCOMPARE(ledger::staffAccounts(*f.database, u"no station"_s).error().reason, u"feed.scope"_s);
}

QTEST_GUILESS_MAIN(TestStaffActs)
#include "tst_staffacts.moc"
