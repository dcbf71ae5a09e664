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
