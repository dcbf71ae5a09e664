// SPDX-License-Identifier: GPL-3.0-or-later
#include "classplaces.h"
#include "fakeitems.h"
#include "fakematchservice.h"
#include "fakevacancies.h"
#include "manualclock.h"
#include "sampletraining.h"
#include "trainingshelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

struct Desk
{
    Desk()
    {
        for (const auto &course : fakes::sampleTraining())
            items.put(course);
        for (const auto &held : fakes::sampleClasses(clock.today()))
            items.put(held);
        catalogue::Vacancy driver = fakes::sampleVacancies().front();
        driver.id = QStringLiteral("fake/driver");
        driver.certificates = {QStringLiteral("叉车证")};
        driver.experienceMonths = 0;
        match = std::make_unique<fakes::FakeMatchService>(std::vector{driver});
        match->setCourses(fakes::sampleTraining());
        shelf = std::make_unique<TrainingShelf>(session, items, *match, clock);
        shelf->arrive({{Screens::Training, 0, {}}, {}, false, {}});
    }

    fakes::ManualClock clock{noon};
    session::Session session;
    fakes::FakeItems items;
    std::unique_ptr<fakes::FakeMatchService> match;
    std::unique_ptr<TrainingShelf> shelf;
};

} // namespace

class TestTrainingShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsSoonestComesFirstAndWhatHasNoClassLast()
    {
        Desk desk;
        const auto courses = desk.shelf->courses();
        QCOMPARE(courses.size(), 7); // and sampleCourse()
        QCOMPARE(courses.front().course.id(), QStringLiteral("school/粤菜点心"));
        QCOMPARE(courses.front().classes, 2);
        QCOMPARE(courses.front().next.startDay(), 28);
        QCOMPARE(courses.front().next.days(), 12);
        QCOMPARE(courses.back().classes, 0);
    }

    void aCardSaysHowManyVacanciesItsCourseOpens()
    {
        Desk desk;
        for (const ShelfCourse &shown : desk.shelf->courses()) {
            const bool opens = shown.course.awards().contains(QStringLiteral("叉车证"));
            // sampleCourse() gives it as well, but nobody told the service of matching.
            if (shown.course.id().startsWith(u"school/"))
                QCOMPARE(shown.opens, opens ? 1 : 0);
        }
    }

    void aCategoryShowsItsCoursesOnly()
    {
        Desk desk;
        QCOMPARE(desk.shelf->categories().size(), 7);
        desk.shelf->choose(QStringLiteral("HOUSEKEEPING_ELDER"));
        QCOMPARE(desk.shelf->courses().size(), 1);
        desk.shelf->choose(QStringLiteral("nothing")); // passed over
        QCOMPARE(desk.shelf->category(), QStringLiteral("HOUSEKEEPING_ELDER"));
        desk.session.forget();
        QCOMPARE(desk.shelf->category(), QString());
        QCOMPARE(desk.shelf->count(), 7);
    }

    void aCardSaysHowManyPlacesOfItsNextClassAreFree()
    {
        Desk desk;
        desk.items.put(catalogue::ClassPlaces{QStringLiteral("school/粤菜点心/1"), 6, 0});
        desk.shelf->refresh();
        QVERIFY(desk.shelf->courses().front().next.placesTold());
        QCOMPARE(desk.shelf->courses().front().next.freePlaces(), 6);
    }

    void aConditionHidesWhatSaysOtherwiseAndKeepsWhatSaysNothing()
    {
        Desk desk;
        QCOMPARE(desk.shelf->wishes(),
                 (QStringList{QStringLiteral("FREE"), QStringLiteral("SOON"), QStringLiteral("EVENING")}));
        desk.shelf->toggleWish(QStringLiteral("FREE"));
        const auto courses = desk.shelf->courses();
        QCOMPARE(courses.size(), 6);                 // the one for 800 yuan is not among them
        QVERIFY(!courses.back().course.feeStated()); // and this one may be asked
        desk.shelf->toggleWish(QStringLiteral("FREE"));
        QCOMPARE(desk.shelf->courses().size(), 7);
        desk.shelf->toggleWish(QStringLiteral("LODGING")); // nobody states it: passed over
        QVERIFY(desk.shelf->chosenWishes().isEmpty());
    }

    void theNextClassIsTheFirstThatFits()
    {
        Desk desk;
        desk.shelf->toggleWish(QStringLiteral("EVENING"));
        QCOMPARE(desk.shelf->courses().front().next.id(), QStringLiteral("school/粤菜点心/2"));
        desk.shelf->toggleWish(QStringLiteral("SOON")); // this one begins in 15 days
        for (const ShelfCourse &shown : desk.shelf->courses())
            QVERIFY(shown.next.id() != QStringLiteral("school/粤菜点心/2"));
        desk.session.forget();
        QVERIFY(desk.shelf->chosenWishes().isEmpty());
    }

    void anEveningIsNotADayThatEndsInTheEvening_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("answer");
        const auto row = [](const char *schedule, WishAnswer answer) {
            QTest::newRow(schedule) << QString::fromUtf8(schedule) << static_cast<int>(answer);
        };
        row("晚上 7 点到 9 点半", WishAnswer::Yes);
        row("周一至周五晚上", WishAnswer::Yes);
        row("周末", WishAnswer::Yes);
        row("周六、周日 9:00-17:00", WishAnswer::Yes);
        row("早上 9 点到晚上 6 点", WishAnswer::No);
        row("周一至周六", WishAnswer::No);
        row("9:00-16:00", WishAnswer::No);
        row("", WishAnswer::NotStated);
    }
    void anEveningIsNotADayThatEndsInTheEvening()
    {
        QFETCH(const QString, schedule);
        QFETCH(const int, answer);
        catalogue::Class held;
        held.schedule = schedule;
        QCOMPARE(static_cast<int>(answerTo(CourseWish::Evening, {}, &held, QDate(2026, 11, 20))), answer);
    }

    void aClassWhoseSignUpIsOverIsNotOffered()
    {
        Desk desk;
        desk.clock.advanceMs(qint64(9) * 24 * 3600 * 1000); // the first class has begun
        desk.shelf->arrive({{Screens::Training, 0, {}}, {}, false, {}});
        for (const ShelfCourse &shown : desk.shelf->courses()) {
            if (shown.course.id() == QStringLiteral("school/粤菜点心"))
                QCOMPARE(shown.classes, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestTrainingShelf)
#include "tst_trainingshelf.moc"
