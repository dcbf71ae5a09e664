// SPDX-License-Identifier: GPL-3.0-or-later
#include "bell.h"
#include "fakedoor.h"
#include "fakeitems.h"
#include "fakeoperations.h"
#include "fakestaff.h"
#include "manualclock.h"
#include "samplefairs.h"
#include "stationreceiptjson.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using sound::Sound;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing

class HeardSounds final : public sound::SoundPlayer
{
public:
    void play(Sound sound) override { heard.push_back(sound); }
    std::vector<Sound> heard;
};

struct Screen
{
    Screen()
    {
        items.put(fakes::staffAccount(u"a-0123abcd"_s, catalogue::StaffRole::Staff));
        help.prepare();
    }

    void put(const char *code, const char *state)
    {
        catalogue::StationReceipt receipt;
        receipt.receipt = QString::fromLatin1(code);
        receipt.type = u"help_request"_s;
        receipt.state = QString::fromLatin1(state);
        receipt.captured = noon.addSecs(-60);
        receipt.since = noon;
        receipt.kiosk = u"00112233445566aa"_s;
        items.put(receipt);
        board.refresh();
    }
    void signIn()
    {
        staff.arrive({{Screens::StaffPin, 0, {}}, {}, false, {}});
        staff.enter(fakes::staffAccount(u"a-0123abcd"_s, catalogue::StaffRole::Staff));
        board.refresh();
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeOperations operations;
    fakes::FakeStaff service;
    HelpCall help{session, operations, items, clock, {}};
    StaffSession staff{session, service, items, operations, clock};
    StaffReceipts receipts{session, staff, items, operations, clock};
    StaffBoard board{session, receipts, staff, operations, clock};
    HeardSounds player;
    fakes::FakeDoor doorService;
    CheckInDoor door{session, doorService, items, clock};
    const app::Bell bell{help, board, door, player};
};

} // namespace

/// What is heard where somebody is called.
class TestBell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsHeardWhereItWasMade();
    void aNumberLeftAfterwardsIsNoSecondCall();
    void aCallThatIsNotKeptIsNotHeard();
    void theNextResidentIsHeardAgain();
    void aCallThatArrivesIsHeardAtTheStaffsScreen();
    void aCallThatIsKnownIsNotHeardAgain();
    void eachVerdictAtTheDoorIsHeardByItsTone();
};

void TestBell::aCallIsHeardWhereItWasMade()
{
    Screen screen;
    screen.help.call(HelpCall::Reason::Screen);
    QTRY_VERIFY(screen.help.called());
    QCOMPARE(screen.player.heard, std::vector{Sound::Called});
}

void TestBell::aNumberLeftAfterwardsIsNoSecondCall()
{
    Screen screen;
    screen.help.call(HelpCall::Reason::Screen);
    QTRY_VERIFY(screen.help.called());
    screen.help.askForPhone();
    for (const int digit : {1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0})
        screen.help.typeDigit(digit);
    screen.help.leavePhone();
    QTRY_VERIFY(screen.help.called() && screen.help.phoneLeft());
    QCOMPARE(screen.player.heard, std::vector{Sound::Called});
}

void TestBell::aCallThatIsNotKeptIsNotHeard()
{
    Screen screen;
    screen.operations.setDiskFull(true);
    screen.help.call(HelpCall::Reason::Screen);
    QTRY_COMPARE(screen.help.step(), HelpCall::Step::NotKept);
    QVERIFY(screen.player.heard.empty());
}

void TestBell::theNextResidentIsHeardAgain()
{
    Screen screen;
    screen.help.call(HelpCall::Reason::Screen);
    QTRY_VERIFY(screen.help.called());
    screen.session.forget();
    screen.help.prepare();
    screen.help.call(HelpCall::Reason::Other);
    QTRY_VERIFY(screen.help.called());
    QCOMPARE(screen.player.heard, (std::vector{Sound::Called, Sound::Called}));
}

void TestBell::aCallThatArrivesIsHeardAtTheStaffsScreen()
{
    Screen screen;
    screen.signIn();
    QVERIFY(screen.player.heard.empty());
    screen.put("AAAA1111", "accepted");
    QTRY_COMPARE(screen.board.calls().size(), 1);
    QCOMPARE(screen.player.heard, std::vector{Sound::Arrived});
}

void TestBell::aCallThatIsKnownIsNotHeardAgain()
{
    Screen screen;
    screen.signIn();
    screen.put("AAAA1111", "accepted");
    QTRY_COMPARE(screen.board.calls().size(), 1);
    screen.put("AAAA1111", "seen");
    screen.board.refresh();
    screen.put("BBBB2222", "accepted");
    QTRY_COMPARE(screen.board.calls().size(), 2);
    QCOMPARE(screen.player.heard, (std::vector{Sound::Arrived, Sound::Arrived}));
}

void TestBell::eachVerdictAtTheDoorIsHeardByItsTone()
{
    Screen screen;
    for (const auto &fair : fakes::sampleFairs(screen.clock.today()))
        screen.items.put(fair);
    screen.door.arrive({{Screens::CheckIn, 0, u"bureau/夜"_s}, {}, false, {}});
    QCOMPARE(screen.door.state(), CheckInDoor::State::Ready);
    desk::DoorAnswer answer;
    for (const auto verdict :
         {desk::DoorVerdict::Admitted, desk::DoorVerdict::Admitted, desk::DoorVerdict::NotValid}) {
        answer.verdict = verdict;
        screen.doorService.answerWith(answer);
        QVERIFY(screen.door.takes(u"7K3MQ9XD"_s));
    }
    QCOMPARE(screen.player.heard, (std::vector{Sound::Admitted, Sound::Admitted, Sound::Refused}));
}

QTEST_GUILESS_MAIN(TestBell)
#include "tst_bell.moc"
