// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejobs.h"
#include "manualclock.h"
#include "showcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(0, 12), Qt::UTC); // 8:12 in Zhaoqing

/// Answers with the rows it was given, and keeps what it was asked.
class Shelf final : public desk::JobService
{
public:
    using Answer = QFuture<desk::BrowseAnswer>;

    [[nodiscard]] Answer browse(const desk::BrowseRequest &request) override
    {
        asked.push_back(request);
        desk::BrowseAnswer answer;
        answer.rows = rows;
        answer.distanceKnown = distanceKnown;
        return QtFuture::makeReadyFuture(answer);
    }
    [[nodiscard]] QFuture<Result<QDateTime>> reload() override { return m_none.reload(); }
    [[nodiscard]] QFuture<Result<desk::CatalogueGlance>> glance() override { return m_none.glance(); }
    [[nodiscard]] QFuture<desk::SearchGlance> search(const desk::SearchRequest &request) override
    {
        return m_none.search(request);
    }
    [[nodiscard]] QFuture<Result<desk::VacancyAnswer>> vacancy(const QString &id, EpochDay today) override
    {
        return m_none.vacancy(id, today);
    }

    void hang(const QString &title, bool isNew = false, const QString &group = {})
    {
        desk::VacancyRow row;
        row.vacancy.id = QStringLiteral("bureau/%1").arg(rows.size());
        row.vacancy.title = title;
        row.vacancy.group = group;
        row.today = QDate(2026, 11, 20);
        row.vacancy.posted = isNew ? row.today : QDate();
        rows.push_back(row);
    }

    std::vector<desk::VacancyRow> rows;
    std::vector<desk::BrowseRequest> asked;
    bool distanceKnown = true;

private:
    fakes::FakeJobs m_none{0, morning};
};

struct Window
{
    void read()
    {
        showcase.refresh();
        QCoreApplication::processEvents();
    }
    /// From above, with a blank between two.
    [[nodiscard]] QString titles() const
    {
        QStringList all;
        for (const ShowcaseVacancy &vacancy : showcase.vacancies().first(showcase.count()))
            all.append(vacancy.title());
        return all.join(u' ');
    }

    fakes::ManualClock clock{morning};
    session::Session session;
    Shelf jobs;
    Showcase showcase{session, jobs, clock, true};
};

} // namespace

class TestShowcase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeHangThereAndThoseOfTodayComeFirst()
    {
        Window window;
        for (const char *title : {"a", "b", "c", "d"})
            window.jobs.hang(QString::fromLatin1(title));
        window.jobs.hang(QStringLiteral("today"), true);
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("today a b"));
    }

    void theNearestAreAskedForWhereTheStationKnowsWhereItIs()
    {
        Window window;
        window.jobs.hang(QStringLiteral("a"));
        window.read();
        QCOMPARE(window.jobs.asked.size(), std::size_t(1));
        QCOMPARE(window.jobs.asked.back().sort, search::Sort::Distance);
        QCOMPARE(window.jobs.asked.back().today, toEpochDay(window.clock.today()));
    }

    void withoutAPlaceTheNewestHangThere()
    {
        Window window;
        window.jobs.hang(QStringLiteral("a"));
        window.jobs.distanceKnown = false;
        window.read();
        QCOMPARE(window.jobs.asked.size(), std::size_t(2));
        QCOMPARE(window.jobs.asked.back().sort, search::Sort::Newest);
        QCOMPARE(window.titles(), QStringLiteral("a"));
    }

    void aTitleHangsThereOnce()
    {
        Window window;
        for (const char *title : {"a", "a", "a", "b"})
            window.jobs.hang(QString::fromLatin1(title));
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("a b"));
    }

    void aGroupOfWorkGivesWayToTheOthers()
    {
        Window window;
        for (const char *title : {"cook", "chef", "waiter"})
            window.jobs.hang(QString::fromLatin1(title), false, QStringLiteral("catering"));
        window.jobs.hang(QStringLiteral("driver"), false, QStringLiteral("driving"));
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("cook driver chef"));
    }

    void whatCannotBeReadInPassingHangsThereOnlyWhereThereIsNothingElse()
    {
        Window window;
        const QString longest(50, u'长');
        window.jobs.hang(longest, true);
        window.jobs.hang(QStringLiteral("a"));
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("a ") + longest);
        window.jobs.hang(QStringLiteral("b"));
        window.jobs.hang(QStringLiteral("c"));
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("a b c"));
    }

    void oneGivesWayToTheNextFromAbove()
    {
        Window window;
        for (const char *title : {"a", "b", "c", "d", "e"})
            window.jobs.hang(QString::fromLatin1(title));
        window.read();
        window.showcase.turn();
        QCOMPARE(window.titles(), QStringLiteral("d b c"));
        window.showcase.turn();
        QCOMPARE(window.titles(), QStringLiteral("d e c"));
        window.showcase.turn();
        QCOMPARE(window.titles(), QStringLiteral("d e a"));
    }

    void noneHangsThereTwice()
    {
        Window window;
        for (const char *title : {"a", "b", "c", "d"})
            window.jobs.hang(QString::fromLatin1(title));
        window.read();
        for (int turn = 0; turn < 40; ++turn) {
            window.showcase.turn();
            QStringList titles = window.titles().split(u' ');
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }

    void threeStayWhereThereAreNoMore()
    {
        Window window;
        for (const char *title : {"a", "b", "c"})
            window.jobs.hang(QString::fromLatin1(title));
        window.read();
        const QSignalSpy changed(&window.showcase, &Showcase::vacanciesChanged);
        window.showcase.turn();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(window.titles(), QStringLiteral("a b c"));
    }

    void aReadingThatBringsNothingNewMovesNothing()
    {
        Window window;
        for (const char *title : {"a", "b", "c", "d"})
            window.jobs.hang(QString::fromLatin1(title));
        window.read();
        window.showcase.turn();
        window.read();
        QCOMPARE(window.titles(), QStringLiteral("d b c"));
    }

    void theClockTellsTheMinuteOfTheCity()
    {
        Window window;
        QCOMPARE(window.showcase.time(), QStringLiteral("8:12"));
        QCOMPARE(window.showcase.weekday(), 5);
        const QSignalSpy changed(&window.showcase, &Showcase::timeChanged);
        window.clock.advanceMs(59'000);
        window.showcase.tick();
        QCOMPARE(changed.count(), 0);
        window.clock.advanceMs(1'000);
        window.showcase.tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(window.showcase.time(), QStringLiteral("8:13"));
    }

    void anotherDayIsReadAnew()
    {
        Window window;
        window.jobs.hang(QStringLiteral("a"));
        window.read();
        window.clock.advanceMs(24 * 3600 * 1000);
        window.showcase.tick();
        QCOMPARE(window.jobs.asked.size(), std::size_t(2));
        QCOMPARE(window.jobs.asked.back().today, toEpochDay(window.clock.today()));
    }
};

QTEST_GUILESS_MAIN(TestShowcase)

#include "tst_showcase.moc"
