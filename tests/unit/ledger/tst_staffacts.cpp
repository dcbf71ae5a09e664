// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"
#include "pinverifier.h"
#include "receipts.h"
#include "staffaccounts.h"
#include "staffact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::StaffRole;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::StaffAct;
using operations::VerdictCode;

namespace {

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
