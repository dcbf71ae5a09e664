// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeddatabase.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "staffaccountjson.h"
#include "staffaccounts.h"
#include "staffact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::StaffRole;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::StaffAct;

namespace {

const QString station = u"s-17"_s;
const QString looked = u"accepted_flagged account_unknown"_s;
const QString refused = u"rejected account_unknown"_s;
constexpr qint64 hour = 3600;

/// Somebody of the role `staff` at a station with one kiosk, and somebody who signed up for a class there.
/// Each hour something happens.
struct Desk
{
    explicit Desk(LedgerFixture &fixture) : f(fixture), kiosk(f.enrolled())
    {
        const auto added =
            ledger::addStaffAccount(*f.database, station, u"陈姑娘（示例）"_s, StaffRole::Staff,
                                    "$argon2id$…", f.random, f.clock.nowUtc());
        LedgerFixture::must(added);
        account = added->id;
        catalogue::Class item;
        item.id = u"bureau/k1"_s;
        item.course = u"bureau/c1"_s;
        item.seats = 5;
        f.publishClass(item);
        const auto signUp = kiosk.enrolment(item.id);
        if (f.verdicts(kiosk, {signUp}).size() != 1)
            qFatal("not taken");
        receipt = QJsonDocument::fromJson(signUp.head).object().value("receipt"_L1).toString();
        later();
    }
    void later() const { f.clock.advanceMs(hour * 1000); }

    /// What somebody did so many hours ago, and what is answered now.
    [[nodiscard]] QString act(const QString &who, StaffAct act, qint64 hoursAgo, bool sure = true)
    {
        const bool ofReceipt = operations::changesReceipt(act);
        operations::OperationHead head =
            kiosk.head(ofReceipt ? u"staff_act"_s : u"staff_audit"_s, operations::aboutOf({who, act}));
        head.aboutKind = u"staff_act"_s;
        head.refers = ofReceipt ? receipt : QString();
        head.captured = head.captured.addSecs(-hoursAgo * hour);
        head.sure = sure;
        const auto verdict = f.verdicts(kiosk, {kiosk.seal(std::move(head), {})}).at(0);
        return QString(QLatin1String(nameOf(verdict.code)) + u' ' + verdict.reason).trimmed();
    }
    [[nodiscard]] QString state() const
    {
        const auto found = ledger::findReceipt(*f.database, receipt);
        return found && *found ? (*found)->state : QString();
    }
    void remove() const
    {
        LedgerFixture::must(ledger::removeStaffAccount(*f.database, station, account, f.clock.nowUtc()));
    }
    void makeAttendant() const
    {
        LedgerFixture::must(
            ledger::changeStaffRole(*f.database, station, account, StaffRole::Attendant, f.clock.nowUtc()));
    }

    LedgerFixture &f;
    TestKiosk kiosk;
    QString account;
    QString receipt;
};

} // namespace

/// What staff did is judged by who they were when they did it, however late it arrives.
class TestFormerStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneBeforeTheRemovalCounts_data() { fakes::TestServer::addEngines(); }
    void whatWasDoneBeforeTheRemovalCounts()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.later();
        desk.remove();
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 2), u"accepted"_s);
        QCOMPARE(desk.state(), u"attended"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::SignIn, 2), u"accepted"_s);
    }

    void whatWasDoneAfterTheRemovalIsRefused_data() { fakes::TestServer::addEngines(); }
    void whatWasDoneAfterTheRemovalIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.remove();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 0), refused); // at the same second
        desk.later();
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 1), refused);
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 1, false), refused);
        QCOMPARE(desk.act(desk.account, StaffAct::SignIn, 1), refused);
        QCOMPARE(desk.state(), u"confirmed"_s);
    }

    void whoIsRemovedIsSignedOut_data() { fakes::TestServer::addEngines(); }
    void whoIsRemovedIsSignedOut()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.remove();
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::SignOut, 0), u"accepted"_s);
        QCOMPARE(desk.act(u"a-ffffffff"_s, StaffAct::SignOut, 0), refused);
    }

    void theRoleOfThatTimeCounts_data() { fakes::TestServer::addEngines(); }
    void theRoleOfThatTimeCounts()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.later();
        desk.makeAttendant();
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 1), u"rejected not_allowed"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 2), u"accepted"_s);
        desk.remove();
        desk.later();
        // Staff for two hours, attendant for one.
        QCOMPARE(desk.act(desk.account, StaffAct::Absent, 3), u"accepted"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 2), u"rejected not_allowed"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 1), refused);
        QCOMPARE(desk.state(), u"absent"_s);
    }

    void theSameRoleOnceMoreIsNoChange_data() { fakes::TestServer::addEngines(); }
    void theSameRoleOnceMoreIsNoChange()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.makeAttendant();
        desk.makeAttendant();
        QCOMPARE(f.count(u"SELECT count(*) FROM former_role"_s), 1);
        const auto unknown = ledger::changeStaffRole(*f.database, station, u"a-ffffffff"_s, StaffRole::Staff,
                                                     f.clock.nowUtc());
        QCOMPARE(unknown.error().reason, u"staff.unknown"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::SignIn, 0), u"accepted"_s);
    }

    void aClockThatIsAheadTakesNothingFromThem_data() { fakes::TestServer::addEngines(); }
    /// It says that they acted after the removal, and has not even arrived at that time.
    void aClockThatIsAheadTakesNothingFromThem()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        QCOMPARE(desk.act(desk.account, StaffAct::SignIn, -1, false), u"accepted"_s);
        desk.remove();
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, -1, false), looked);
        QCOMPARE(desk.state(), u"attended"_s);
        QCOMPARE(desk.act(desk.account, StaffAct::Absent, -1, true), refused);
    }

    void whatARestoreHasTakenIsLookedAt_data() { fakes::TestServer::addEngines(); }
    /// The account was made since the backup: nobody knows of it any more.
    void whatARestoreHasTakenIsLookedAt()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        const QString lost = u"a-00c0ffee"_s;
        QCOMPARE(desk.act(lost, StaffAct::Attended, 1), refused); // nothing was restored
        constexpr qint64 farAhead = 4'000'000'000;                // later than the machine of the test
        LedgerFixture::must(feed::startNewEpoch(*f.database, f.random, farAhead));
        QCOMPARE(desk.act(lost, StaffAct::Attended, 1), looked);
        QCOMPARE(desk.state(), u"attended"_s);
        QCOMPARE(desk.act(lost, StaffAct::SignOut, 0), looked);
        QCOMPARE(desk.act(desk.account, StaffAct::Absent, 1), u"accepted"_s);
        QCOMPARE(desk.state(), u"absent"_s);
    }

    void longAfterARestoreNobodyIsBelieved_data() { fakes::TestServer::addEngines(); }
    void longAfterARestoreNobodyIsBelieved()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        const qint64 restart = f.clock.nowUtc().toSecsSinceEpoch() - 31 * 24 * hour;
        LedgerFixture::must(feed::putMeta(*f.database, u"epoch_restart"_s, QString::number(restart),
                                          feed::MetaChange::Replace));
        QCOMPARE(desk.act(u"a-00c0ffee"_s, StaffAct::Attended, 0), refused);
        QCOMPARE(desk.act(u"a-00c0ffee"_s, StaffAct::Attended, 48), looked);
    }

    void whatAFormerVersionHasRemovedIsLookedAt_data() { fakes::TestServer::addEngines(); }
    /// Of which the tombstone alone says when that was, and nothing says what they might do.
    void whatAFormerVersionHasRemovedIsLookedAt()
    {
        YIZHAN_OPEN_LEDGER(f);
        Desk desk(f);
        desk.later();
        desk.remove();
        QVERIFY(f.database->exec(u"DELETE FROM former_role"_s));
        desk.later();
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 1), refused);
        QCOMPARE(desk.act(desk.account, StaffAct::Attended, 2), looked);
        QCOMPARE(desk.state(), u"attended"_s);
    }

    void whatCannotBeReadIsRemovedAllTheSame_data() { fakes::TestServer::addEngines(); }
    void whatCannotBeReadIsRemovedAllTheSame()
    {
        YIZHAN_OPEN_LEDGER(f);
        const QString id = u"a-0000dead"_s;
        using Kind = catalogue::Kind<catalogue::StaffAccount>;
        LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put("station:"_L1 + station, Kind::name, id.toUtf8(), 0, R"({"id":7})");
        }));
        LedgerFixture::must(ledger::removeStaffAccount(*f.database, station, id, f.clock.nowUtc()));
        QCOMPARE(f.count(u"SELECT count(*) FROM former_role WHERE role = 'attendant'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestFormerStaff)
#include "tst_formerstaff.moc"
