// SPDX-License-Identifier: GPL-3.0-or-later
#include "classchoice.h"
#include "classplaces.h"
#include "fakeitems.h"
#include "fakematchservice.h"
#include "fakevacancies.h"
#include "lentseats.h"
#include "manualclock.h"
#include "sampletraining.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);
const QString forklift = QStringLiteral("school/叉车司机");

struct Desk
{
    Desk()
    {
        for (const auto &held : fakes::sampleClasses(clock.today()))
            items.put(held);
        catalogue::Vacancy driver = fakes::sampleVacancies().front();
        driver.certificates = {QStringLiteral("叉车证")};
        driver.experienceMonths = 0;
        match = std::make_unique<fakes::FakeMatchService>(std::vector{driver, driver});
        match->setCourses(fakes::sampleTraining());
        choice = std::make_unique<ClassChoice>(session, items, *match, clock);
    }
    void arriveAt(Screens::Screen screen, const QString &id)
    {
        choice->arrive({{screen, 0, id}, {}, false, {}});
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    std::unique_ptr<fakes::FakeMatchService> match;
    std::unique_ptr<ClassChoice> choice;
};

} // namespace

class TestClassChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOfAnotherYearSaysTheYear()
    {
        catalogue::Class held;
        held.starts = QDate(2026, 12, 30);
        held.ends = QDate(2027, 1, 10);
        held.signUpUntil = QDate(2027, 11, 26); // which without its year would be six days from now
        const ClassValue value(held, {}, QDate(2026, 11, 20));
        QCOMPARE(value.startYear(), 0);
        QCOMPARE(value.endYear(), 2027);
        QCOMPARE(value.signUpYear(), 2027);
    }

    void theClassThatBeginsSoonestIsChosenAtFirst()
    {
        Desk desk;
        desk.arriveAt(Screens::Course, forklift);
        QCOMPARE(desk.choice->classes().size(), 2);
        QCOMPARE(desk.choice->chosen(), 0);
        QCOMPARE(desk.choice->chosenId(), forklift + QStringLiteral("/1"));
        QVERIFY(desk.choice->canSignUp());
        desk.choice->choose(1);
        QCOMPARE(desk.choice->chosenId(), forklift + QStringLiteral("/2"));
        desk.choice->choose(2); // there is none
        QCOMPARE(desk.choice->chosen(), 1);
    }

    void theVacanciesThatTheCourseOpensAreListed()
    {
        Desk desk;
        desk.arriveAt(Screens::CourseJobs, forklift);
        QCOMPARE(desk.choice->opens(), 2);
        QCOMPARE(desk.choice->vacancies()->rowCount(), 2);
        desk.arriveAt(Screens::Course, QStringLiteral("school/养老护理"));
        QCOMPARE(desk.choice->opens(), 0);
        QCOMPARE(desk.choice->vacancies()->rowCount(), 0);
    }

    void theWayBackKeepsWhatWasChosen()
    {
        Desk desk;
        desk.arriveAt(Screens::Course, forklift);
        desk.choice->choose(1);
        desk.arriveAt(Screens::FormConsent, desk.choice->chosenId());
        desk.arriveAt(Screens::Course, forklift);
        QCOMPARE(desk.choice->chosen(), 1);
    }

    void aClassBeforeItsSignUpIsShownAndCannotBeSignedUpFor()
    {
        Desk desk;
        catalogue::Class later;
        later.id = QStringLiteral("later");
        later.course = QStringLiteral("other");
        later.starts = QDate(2027, 1, 10);
        later.signUpFrom = QDate(2026, 12, 1);
        desk.items.put(later);
        desk.arriveAt(Screens::Course, later.course);
        QCOMPARE(desk.choice->chosen(), 0);
        QVERIFY(!desk.choice->canSignUp());
        QCOMPARE(desk.choice->classes().front().signUpMonth(), 12);
    }

    void howManyPlacesAreFreeIsKnownOnceItWasTold()
    {
        Desk desk;
        desk.arriveAt(Screens::Course, forklift);
        QVERIFY(!desk.choice->classes().front().placesTold());
        QVERIFY(!desk.choice->classes().front().isFull());
        desk.choice->choose(1);
        desk.items.put(catalogue::ClassPlaces{forklift + QStringLiteral("/1"), 6, 0});
        desk.choice->refresh();
        QVERIFY(desk.choice->classes().front().placesTold());
        QCOMPARE(desk.choice->classes().front().freePlaces(), 6);
        QCOMPARE(desk.choice->chosen(), 1); // the resident chose it
        desk.items.put(catalogue::ClassPlaces{forklift + QStringLiteral("/1"), 0, 2});
        desk.choice->refresh();
        QVERIFY(desk.choice->classes().front().isFull());
        QCOMPARE(desk.choice->classes().front().waiting(), 2);
    }

    void aClassThatGivesItsPlacesAtTheEndIsNeverFull()
    {
        Desk desk;
        desk.items.put(catalogue::ClassPlaces{forklift + QStringLiteral("/2"), 40, 45});
        desk.arriveAt(Screens::Course, forklift);
        QVERIFY(desk.choice->classes().back().contested());
        QVERIFY(!desk.choice->classes().back().isFull());
        QCOMPARE(desk.choice->classes().back().waiting(), 45);
    }

    void placesThatAreLentToTheStationAreNotCalledGiven()
    {
        Desk desk;
        desk.items.put(catalogue::ClassPlaces{forklift + QStringLiteral("/1"), 0, 0});
        desk.items.put(catalogue::LentSeats{QStringLiteral("0123456789abcdef"),
                                            forklift + QStringLiteral("/1"), QStringLiteral("d-1"), 3,
                                            noon.addDays(1)});
        desk.arriveAt(Screens::Course, forklift);
        QVERIFY(!desk.choice->classes().front().placesTold());
        desk.clock.advanceMs(qint64(2) * 24 * 3600 * 1000); // the lease is over
        desk.choice->refresh();
        QVERIFY(desk.choice->classes().front().isFull());
    }

    void theSlipIsOfTheChosenClass()
    {
        Desk desk;
        for (const auto &course : fakes::sampleTraining())
            desk.items.put(course);
        QVERIFY(desk.choice->slip({}).parts().empty());
        desk.arriveAt(Screens::Course, forklift);
        desk.choice->choose(1);
        const auto texts = [&desk] {
            QStringList all;
            const print::Slip slip = desk.choice->slip({});
            for (const auto &part : slip.parts())
                all.append(part.text);
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("叉车司机（示例）")));
        QVERIFY(texts().contains(QStringLiteral("晚上 7 点到 9 点半")));
        QVERIFY(texts().contains(QStringLiteral("0758-0000001"))); // the course's
        desk.session.forget();
        QVERIFY(desk.choice->slip({}).parts().empty());
    }

    void forgets()
    {
        Desk desk;
        desk.arriveAt(Screens::Course, forklift);
        desk.session.forget();
        QVERIFY(desk.choice->classes().isEmpty());
        QCOMPARE(desk.choice->chosen(), -1);
        QCOMPARE(desk.choice->opens(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClassChoice)
#include "tst_classchoice.moc"
