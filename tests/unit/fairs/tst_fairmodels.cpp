// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothpage.h"
#include "fairbooths.h"
#include "faircalendar.h"
#include "fairpage.h"
#include "fakeitems.h"
#include "fakejobs.h"
#include "manualclock.h"
#include "samplefairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QDateTime monday(QDate(2025, 11, 24), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing
const QString night = u"bureau/夜"_s;

struct Hall
{
    Hall()
    {
        for (const auto &fair : fakes::sampleFairs(clock.today()))
            items.put(fair);
        for (const auto &stand : fakes::sampleBooths(clock.today()))
            items.put(stand);
        calendar.refresh();
    }
    static Arrival at(Screens::Screen screen, const QString &id, int kind = 0)
    {
        return {{screen, kind, id}, {}, false, {}};
    }
    void arrive(Screens::Screen screen, const QString &id, int kind = 0)
    {
        for (RouteAware *model : std::initializer_list<RouteAware *>{&calendar, &booths, &page, &booth})
            model->arrive(at(screen, id, kind));
    }

    fakes::ManualClock clock{monday};
    session::Session session;
    fakes::FakeItems items;
    fakes::FakeJobs jobs{toEpochDay(clock.today()), monday};
    FairCalendar calendar{session, items, clock, catalogue::GeoPoint{23.05, 112.46}};
    FairBooths booths{session, items, clock};
    FairPage page{session, items, booths, clock, {}, u"https://example.org"_s};
    BoothPage booth{session, items, jobs, clock};
};

QStringList textsOf(const print::Slip &slip)
{
    QStringList texts;
    for (const print::SlipPart &part : slip.parts())
        texts.append(part.text);
    return texts;
}

} // namespace

/// The calendar of fairs, their stands, and what somebody keeps of them.
class TestFairModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatAreOverAreGone()
    {
        Hall hall;
        QCOMPARE(hall.calendar.count(), 4);
        hall.clock.advanceMs(86'400'000);
        hall.calendar.refresh();
        QCOMPARE(hall.calendar.count(), 3);
    }

    void thePageSaysHowManyPlacesAreFree()
    {
        Hall hall;
        const QString counted = u"bureau/暖"_s;
        hall.arrive(Screens::Fair, counted);
        QVERIFY(!hall.page.fair().placesTold());
        hall.items.put(catalogue::FairPlaces{counted, 35, 0});
        hall.page.refresh();
        QVERIFY(hall.page.fair().placesTold());
        QCOMPARE(hall.page.fair().freePlaces(), 35);
        QVERIFY(!hall.page.fair().isFull());
        hall.items.put(catalogue::FairPlaces{counted, 0, 3});
        hall.page.refresh();
        QVERIFY(hall.page.fair().isFull());
        QCOMPARE(hall.page.fair().waiting(), 3);
        hall.arrive(Screens::Fair, night);
        QVERIFY(!hall.page.fair().placesTold());
    }
    void thePlanOfTheHallIsShownWhenItHasCome()
    {
        Hall hall;
        catalogue::Fair fair = fakes::sampleFairs(hall.clock.today()).front();
        fair.plan = {u"sha256-"_s + QString(64, u'a'), 1234, u"image/png"_s};
        hall.items.put(fair);
        hall.arrive(Screens::Fair, night);
        QVERIFY(hall.page.plan().isEmpty());
        hall.items.putDocument(fair.plan.digest, u"/srv/plan"_s);
        hall.page.refresh();
        QCOMPARE(hall.page.plan(), QUrl(u"file:///srv/plan"_s));
        hall.page.forget();
        QVERIFY(hall.page.plan().isEmpty());
    }
    void theListSaysHowSoonTheyAre()
    {
        Hall hall;
        QList<int> soon;
        QList<bool> leads;
        for (const FairValue &fair : hall.calendar.fairs()) {
            soon.append(fair.when());
            leads.append(fair.leads());
        }
        QCOMPARE(soon,
                 (QList<int>{FairTimes::Today, FairTimes::ThisWeek, FairTimes::Later, FairTimes::Later}));
        QCOMPARE(leads, (QList<bool>{true, true, true, false}));
        QCOMPARE(hall.calendar.next().booths(), 56);
    }

    void theCalendarBeginsWithThisWeek()
    {
        Hall hall;
        hall.clock.advanceMs(2 * 86'400'000);
        const auto days = hall.calendar.days();
        QCOMPARE(days.size(), 21);
        QCOMPARE(days.first().day, 24);
        QVERIFY(days.first().past && days[2].today);
        QCOMPARE(days[3].fairs, 1);
        QCOMPARE(days[12].fairs, 1); // of two days, both are marked
        QCOMPARE(days[13].fairs, 1);
    }

    void aDayLeavesItsOwn()
    {
        Hall hall;
        hall.calendar.choose(3);
        QVERIFY(hall.calendar.hasChosen());
        QCOMPARE(hall.calendar.fairs().size(), 1);
        hall.calendar.choose(3);
        QCOMPARE(hall.calendar.fairs().size(), 4);
        hall.calendar.choose(4); // a day without any
        QVERIFY(!hall.calendar.hasChosen());
    }

    void theCalendarTurnsAsFarAsThereAreFairs()
    {
        Hall hall;
        QVERIFY(!hall.calendar.canTurnBack() && hall.calendar.canTurnOn());
        hall.calendar.turnOn();
        QCOMPARE(hall.calendar.days().first().day, 15);
        QVERIFY(hall.calendar.canTurnBack() && !hall.calendar.canTurnOn());
        hall.calendar.forget();
        QVERIFY(!hall.calendar.canTurnBack());
    }

    void standsAreFoundByZoneAndByWork()
    {
        Hall hall;
        hall.arrive(Screens::Fair, night);
        QCOMPARE(hall.booths.total(), 56);
        QCOMPARE(hall.booths.zones().size(), 6);
        QCOMPARE(hall.booths.zones().first().picture, u"catering"_s);
        QCOMPARE(hall.booths.zones().first().count, 8);
        QVERIFY(hall.booths.groups().first().count >= hall.booths.groups().last().count);
        hall.booths.sortBy(FairBooths::ByWork);
        hall.booths.choose(u"care"_s);
        hall.booths.setPageSize(5);
        QCOMPARE(hall.booths.pageCount(), 2);
        QCOMPARE(hall.booths.booths().first().number(), u"E1"_s);
        hall.booths.turnOn();
        QCOMPARE(hall.booths.booths().size(), 3);
        hall.booths.choose(u"care"_s); // all of them again
        QCOMPARE(hall.booths.page(), 0);
    }

    void standsWithoutAnEmployerComeLast()
    {
        Hall hall;
        hall.arrive(Screens::FairBooths, night, FairBooths::ByEmployer);
        hall.booths.setPageSize(56);
        QVERIFY(hall.booths.booths().last().employer().isEmpty());
    }

    void theListOpensAsItWasAskedFor()
    {
        Hall hall;
        hall.arrive(Screens::FairBooths, night, FairBooths::ByZone);
        QCOMPARE(hall.booths.order(), FairBooths::ByZone);
        QCOMPARE(hall.booths.total(), 56);
    }

    void keptStandsAreForgottenWithTheSession()
    {
        Hall hall;
        hall.arrive(Screens::Fair, night);
        for (int number = 0; number < 12; ++number)
            hall.booths.toggle(fakes::sampleBooths(hall.clock.today())[std::size_t(number)].id);
        QCOMPARE(hall.booths.kept().size(), FairBooths::mostKept);
        QVERIFY(hall.booths.full());
        hall.booths.toggle(night + u"-A1");
        QVERIFY(!hall.booths.full() && !hall.booths.keptIds().contains(night + u"-A1"));
        hall.booths.forget();
        QVERIFY(hall.booths.keptIds().isEmpty());
        QCOMPARE(hall.booths.total(), 0);
    }

    void theSlipNamesTheKeptStands()
    {
        Hall hall;
        hall.arrive(Screens::Fair, night);
        hall.booths.toggle(night + u"-A3");
        const QStringList texts =
            textsOf(hall.page.slip({u"示例驿站"_s, {}, monday, session::Language::Chinese}));
        QVERIFY(texts.filter(u"A3"_s).size() == 1);
        QVERIFY(texts.contains(u"https://example.org/f/bureau/%E5%A4%9C"_s));
    }

    void aStandKnowsItsVacancies()
    {
        Hall hall;
        hall.arrive(Screens::Booth, night + u"-A3");
        const auto posts = hall.booth.posts();
        QCOMPARE(posts.size(), 3); // one that has ended is passed over
        QVERIFY(!posts[0].vacancy.isEmpty() && !posts[1].vacancy.isEmpty());
        QCOMPARE(posts[2].title, u"传菜员"_s);
        QVERIFY(posts[2].vacancy.isEmpty());
        hall.booths.toggle(night + u"-A3"); // its fair was never open
        QCOMPARE(hall.booths.keptIds().size(), 1);
    }

    void aFairWithoutAPageIsTakenAlongInWords()
    {
        const auto fair = fakes::sampleFairs(QDate(2025, 11, 24)).front();
        Hall hall;
        FairPage page(hall.session, hall.items, hall.booths, hall.clock, {}, {});
        page.open(fair.id);
        QVERIFY(!page.takeAwayIsLink());
        QVERIFY(page.takeAwayText().contains(fair.name) && page.takeAwayText().contains(fair.phone));
        QVERIFY(page.takeAwayText().toUtf8().size() <= 480);
    }

    /// Its page is not for phones, which are anybody's.
    void aFairOfOneStationIsTakenAlongInWords()
    {
        const auto fair = fakes::sampleFairs(QDate(2025, 11, 24)).front();
        Hall hall;
        FairPage page(hall.session, hall.items, hall.booths, hall.clock, {}, u"https://jobs.example.org"_s);
        page.open(fair.id);
        QVERIFY(page.takeAwayIsLink());
        hall.items.keepForStation(fair.id);
        page.open(fair.id);
        QVERIFY(!page.takeAwayIsLink());
        QVERIFY(page.takeAwayText().contains(fair.name));
    }
};

QTEST_MAIN(TestFairModels)
#include "tst_fairmodels.moc"
