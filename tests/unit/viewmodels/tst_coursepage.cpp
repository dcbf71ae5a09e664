// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursepage.h"
#include "itemworker.h"
#include "publishedcatalogue.h"

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = CoursePage::State;

namespace {

const QString cooking = QStringLiteral("7");

struct Screen
{
    Screen()
    {
        catalogue::Course course;
        course.id = cooking;
        course.name = QStringLiteral("粤菜厨师培训班");
        course.signUpUntil = QDate(2026, 11, 30);
        course.place.county = QStringLiteral("441202");
        catalogue::Course past = course;
        past.id = QStringLiteral("past");
        past.signUpUntil = QDate(2026, 11, 1);
        fixture.publish(std::vector{course, past});
    }
    fakes::PublishedCatalogue fixture;
    desk::ItemWorker worker{fixture.folder()};
    session::Session session;
    CoursePage page{session, worker, fixture.clock()};

    void open(const QString &id)
    {
        page.open(id);
        QTRY_VERIFY(page.state() != State::Loading);
    }
};

Arrival at(const QString &id, bool back = false)
{
    return {{Screens::Course, 0, id}, {}, back, {}};
}

} // namespace

class TestCoursePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByItsIdAlone();
    void theYearIsSaidWhereItIsAnotherOne();
    void aCourseThatIsNotThereIsMissing();
    void aCourseWhoseLastDayHasPassedIsMissing();
    void theRouteOpensIt();
    void theRouteOfItsVacanciesOpensIt();
    void theWayBackToItDoesNotReadItAgain();
    void theRouteOfAnotherScreenLeavesItAlone();
    void closingForgets();
    void aLateAnswerIsPassedOver();
    void areaNamesFollowTheLanguage();
};

void TestCoursePage::opensByItsIdAlone()
{
    Screen screen;
    screen.open(cooking);
    QCOMPARE(screen.page.state(), State::Ready);
    QCOMPARE(screen.page.course().id(), cooking);
    QCOMPARE(screen.page.course().name(), QStringLiteral("粤菜厨师培训班"));
}

void TestCoursePage::theYearIsSaidWhereItIsAnotherOne()
{
    catalogue::Course course;
    course.signUpUntil = QDate(2026, 12, 20);
    course.starts = QDate(2027, 1, 5);
    const CourseValue before({course, {}}, {}, QDate(2026, 12, 1));
    QCOMPARE(before.signUpYear(), 0);
    QCOMPARE(before.startYear(), 2027);
    QCOMPARE(CourseValue({course, {}}, {}, QDate(2027, 1, 1)).startYear(), 0);
    course.starts = {};
    QCOMPARE(CourseValue({course, {}}, {}, QDate(2026, 12, 1)).startYear(), 0); // no day is stated
}

void TestCoursePage::aCourseThatIsNotThereIsMissing()
{
    Screen screen;
    screen.open(QStringLiteral("no such course"));
    QCOMPARE(screen.page.state(), State::Missing);
}

void TestCoursePage::aCourseWhoseLastDayHasPassedIsMissing()
{
    Screen screen;
    screen.open(QStringLiteral("past"));
    QCOMPARE(screen.page.state(), State::Missing);
}

void TestCoursePage::theRouteOpensIt()
{
    Screen screen;
    screen.page.arrive(at(cooking));
    QTRY_COMPARE(screen.page.state(), State::Ready);
}

/// Whoever comes to the vacancies of a course from elsewhere reads its name above them.
void TestCoursePage::theRouteOfItsVacanciesOpensIt()
{
    Screen screen;
    screen.page.arrive({{Screens::CourseJobs, 0, cooking}, {}, false, {}});
    QTRY_COMPARE(screen.page.state(), State::Ready);
}

void TestCoursePage::theWayBackToItDoesNotReadItAgain()
{
    Screen screen;
    screen.open(cooking);
    screen.page.arrive(at(cooking, true));
    QCOMPARE(screen.page.state(), State::Ready);
    screen.page.arrive(at(QStringLiteral("past"), true));
    QTRY_COMPARE(screen.page.state(), State::Missing);
}

void TestCoursePage::theRouteOfAnotherScreenLeavesItAlone()
{
    Screen screen;
    screen.page.arrive({{Screens::Vacancy, 0, cooking}, {}, false, {}});
    QCOMPARE(screen.page.state(), State::Idle);
}

void TestCoursePage::closingForgets()
{
    Screen screen;
    screen.open(cooking);
    screen.page.forget();
    QCOMPARE(screen.page.state(), State::Idle);
    QCOMPARE(screen.page.course(), CourseValue());
}

void TestCoursePage::aLateAnswerIsPassedOver()
{
    Screen screen;
    screen.page.open(cooking);
    screen.page.open(QStringLiteral("no such course"));
    QTRY_VERIFY(screen.page.state() != State::Loading);
    QCOMPARE(screen.page.state(), State::Missing);
    screen.page.open(cooking);
    screen.page.forget();
    screen.worker.body("course", cooking, 0).waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(screen.page.state(), State::Idle);
}

void TestCoursePage::areaNamesFollowTheLanguage()
{
    Screen screen;
    screen.open(cooking);
    QCOMPARE(screen.page.course().place().areaName, QStringLiteral("端州区"));
    screen.session.speak(session::Language::English);
    QVERIFY(screen.page.course().place().areaName != QStringLiteral("端州区"));
}

QTEST_GUILESS_MAIN(TestCoursePage)
#include "tst_coursepage.moc"
