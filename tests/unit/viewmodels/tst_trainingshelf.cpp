// SPDX-License-Identifier: GPL-3.0-or-later
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
