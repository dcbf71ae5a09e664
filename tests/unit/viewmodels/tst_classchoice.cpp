// SPDX-License-Identifier: GPL-3.0-or-later
#include "classchoice.h"
#include "fakeitems.h"
#include "fakematchservice.h"
#include "fakevacancies.h"
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
