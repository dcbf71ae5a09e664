// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkindoor.h"
#include "fakedoor.h"
#include "fakeitems.h"
#include "fakevacancies.h"
#include "manualclock.h"
#include "samplefairs.h"
#include "session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;
using Verdict = CheckInDoor::Verdict;

namespace {

struct Screen
{
    Screen()
    {
        for (const auto &fair : fakes::sampleFairs(clock.today()))
            items.put(fair);
    }
    void go(Screens::Screen screen, const QString &id = {}) { door.arrive({{screen, 0, id}, {}, false, {}}); }
    void openDoor() { go(Screens::CheckIn, u"bureau/夜"_s); }
    void says(desk::DoorVerdict verdict)
    {
        desk::DoorAnswer answer;
        answer.verdict = verdict;
        answer.tally.inside = 2;
        answer.tally.attendance = 5;
        answer.since = clock.nowUtc();
        answer.canUndo = true;
        answer.canLetInAnyway = verdict == desk::DoorVerdict::AlreadyInside;
        service.answerWith(answer);
    }

    void type(const char *number)
    {
        for (const char *at = number; *at != '\0'; ++at) {
            if (*at == 'X')
                door.number()->typeX();
            else
                door.number()->typeDigit(*at - '0');
        }
    }
    void standsAtBooth()
    {
        desk::DoorAnswer answer;
        answer.verdict = desk::DoorVerdict::AtBooth;
        answer.booth = {u"bureau/A03"_s, u"A03"_s, u"示例餐饮"_s};
        answer.visits = 7;
        service.answerWith(answer);
        door.present("http://localhost/b/bureau/A03");
    }

    session::Session session;
    fakes::ManualClock clock{QDateTime({2026, 12, 5}, {4, 0}, Qt::UTC)};
    fakes::FakeDoor service;
    fakes::FakeItems items;
    CheckInDoor door{session, service, items, clock};
};

} // namespace

class TestCheckInDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staffSeeTheFairsOfToday()
    {
        Screen s;
        s.door.refresh();
        QVERIFY(s.door.todays().isEmpty()); // nobody looks
        s.go(Screens::StaffHome);
        QCOMPARE(s.door.todays().size(), 1);
        QCOMPARE(s.door.todays().front().id(), u"bureau/夜"_s);
    }
    void aScannedCodeIsTheDoorsWhileItIsOpen()
    {
        Screen s;
        QVERIFY(!s.door.takes(u"7K3MQ9XD"_s));
        s.openDoor();
        QVERIFY(s.door.takes(u"https://example.org"_s));
        QCOMPARE(s.service.asked(), QStringList{u"in https://example.org"_s});
        s.go(Screens::Home);
        QVERIFY(!s.door.takes(u"7K3MQ9XD"_s));
    }
    void aCodeIsAnsweredWithAVerdictThatGoesByItself()
    {
        Screen s;
        s.openDoor();
        QCOMPARE(s.door.state(), CheckInDoor::State::Ready);
        QCOMPARE(s.door.fairName(), u"端州夜招聘（示例）"_s);
        s.says(desk::DoorVerdict::Admitted);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked(), QStringList{u"in 7K3MQ9XD"_s});
        QCOMPARE(s.door.verdict(), Verdict::Admitted);
        QCOMPARE(s.door.inside(), 2);
        QTRY_COMPARE(s.door.verdict(), Verdict::None);
        QCOMPARE(s.door.inside(), 2);
    }
    void theNextCodeTakesThePlaceOfTheVerdictAtOnce()
    {
        Screen s;
        s.openDoor();
        s.says(desk::DoorVerdict::AlreadyInside);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.door.since(), u"12:00"_s);
        QVERIFY(s.door.canLetIn());
        s.says(desk::DoorVerdict::Admitted);
        s.door.present("7K3MQ9XE");
        QCOMPARE(s.door.verdict(), Verdict::Admitted);
        QVERIFY(!s.door.canLetIn());
    }
    void whoeverGoesOutIsAskedForAsSuch()
    {
        Screen s;
        s.openDoor();
        s.door.setLeaving(true);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked().back(), u"out 7K3MQ9XD"_s);
    }
    void staffDecideAndTakeBack()
    {
        Screen s;
        s.openDoor();
        s.door.letInAnyway(); // nobody was refused
        s.door.undo();        // and nothing done
        QVERIFY(s.service.asked().isEmpty());
        s.says(desk::DoorVerdict::AlreadyInside);
        s.door.present("7K3MQ9XD");
        s.door.letInAnyway();
        s.door.undo();
        s.door.walkIn();
        QCOMPARE(s.service.asked(), QStringList({u"in 7K3MQ9XD"_s, u"anyway"_s, u"undo"_s, u"walk in"_s}));
    }
    void whatCouldNotBeWrittenDownLetsNobodyIn()
    {
        Screen s;
        s.openDoor();
        s.service.answerWith(fail(ErrorCode::Io, "file.write", u"no space left"_s));
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.door.verdict(), Verdict::NotKept);
    }
    void aDoorThatCannotBeOpenedAnswersNobody()
    {
        Screen s;
        s.service.setState(fail(ErrorCode::Invalid, "device.not_enrolled", u"unknown"_s));
        s.openDoor();
        QCOMPARE(s.door.state(), CheckInDoor::State::Unreadable);
        s.door.present("7K3MQ9XD");
        QVERIFY(s.service.asked().isEmpty());
    }
    void aNumberIsShownToTheDoorWhenItIsComplete()
    {
        Screen s;
        s.openDoor();
        s.type("11010519491231002");
        s.door.presentNumber(); // it is forgotten all the same
        QVERIFY(s.service.asked().isEmpty());
        QCOMPARE(s.door.number()->typed(), 0);
        s.type("11010519491231002X");
        QCOMPARE(s.door.number()->state(), DoorNumber::State::Complete);
        QCOMPARE(s.door.number()->shown().at(10), u"•"_s);
        s.says(desk::DoorVerdict::Registered);
        s.door.presentNumber();
        QCOMPARE(s.service.asked(), QStringList{u"number in"_s});
        QVERIFY(s.service.numbers().front().view() == "11010519491231002X");
        QCOMPARE(s.door.verdict(), Verdict::Registered);
        QCOMPARE(s.door.number()->typed(), 0);
    }
    void thoseWhoComeShowTheirNumberOnlyWhereNobodyNeedsAPlace()
    {
        Screen s;
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        s.type("11010519491231002X");
        s.door.presentNumber();
        QVERIFY(s.service.asked().isEmpty());
        desk::DoorState state;
        state.isForEverybody = true;
        s.service.setState(state);
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        QVERIFY(s.door.isForEverybody());
        s.type("11010519491231002X");
        s.door.presentNumber();
        QCOMPARE(s.service.asked(), QStringList{u"number in"_s});
    }
    void whatIsTypedMakesTheSessionSensitiveAndGoesWithIt()
    {
        Screen s;
        s.openDoor();
        s.type("1101");
        QVERIFY(s.session.sensitive());
        s.session.forget();
        QCOMPARE(s.door.number()->typed(), 0);
        QVERIFY(!s.session.sensitive());
    }
    void thePosterOfABoothPutsTheScreenThere()
    {
        Screen s;
        s.openDoor();
        s.standsAtBooth();
        QVERIFY(s.door.atBooth());
        QCOMPARE(s.door.boothNumber(), u"A03"_s);
        QCOMPARE(s.door.visits(), 7);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked().back(), u"visit bureau/A03 7K3MQ9XD"_s);
        s.door.leaveBooth();
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked().back(), u"in 7K3MQ9XD"_s);
    }
    void aScreenThatIsLeftToThoseWhoComeStaysWhereItStands()
    {
        Screen s;
        s.openDoor();
        s.standsAtBooth();
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked().back(), u"visit bureau/A03 7K3MQ9XD"_s);
        s.session.forget();
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        QVERIFY(s.door.atBooth());
        s.go(Screens::StaffHome);
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        QVERIFY(!s.door.atBooth());
    }
    void toThoseWhoComeAPosterIsNoTicket()
    {
        Screen s;
        s.go(Screens::SelfCheckIn, u"bureau/夜"_s);
        s.standsAtBooth();
        QVERIFY(!s.door.atBooth());
        QCOMPARE(s.door.verdict(), Verdict::NotATicket);
    }
    void anotherScreenClosesTheDoor()
    {
        Screen s;
        s.openDoor();
        s.says(desk::DoorVerdict::Admitted);
        s.door.present("7K3MQ9XD");
        s.go(Screens::Home);
        QCOMPARE(s.door.state(), CheckInDoor::State::Closed);
        QCOMPARE(s.door.verdict(), Verdict::None);
        s.door.present("7K3MQ9XD");
        QCOMPARE(s.service.asked().size(), 1);
    }
};

QTEST_MAIN(TestCheckInDoor)
#include "tst_checkindoor.moc"
