// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "shapedkiosk.h"
#include "testpaths.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace yizhan;
using geometry::Shape;
namespace Screens = viewmodels::Screens;

namespace {

/// Of titles and of employers each, with every look and in a build.
constexpr std::size_t longest = 200;
constexpr std::size_t longestInABuild = 12;

/// The vacancies with the longest titles, then those with the longest employers.
std::vector<catalogue::Vacancy> longestOf(std::vector<catalogue::Vacancy> all, std::size_t count)
{
    std::vector<catalogue::Vacancy> chosen;
    const auto take = [&](auto length) {
        std::stable_sort(all.begin(), all.end(),
                         [&](const auto &a, const auto &b) { return length(a) > length(b); });
        chosen.insert(chosen.end(), all.begin(),
                      all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size())));
    };
    take([](const catalogue::Vacancy &vacancy) { return vacancy.title.size(); });
    take([](const catalogue::Vacancy &vacancy) { return vacancy.employer.size(); });
    return chosen;
}

} // namespace

/// Lists and pages with the longest words that bureaus write. Published vacancies are not ours to ship:
/// where they are missing, the sample's are the longest.
class TestLongestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void portraitHasRoom_data() { addRows(); }
    void portraitHasRoom() { everyCardAndPageHasRoom(Shape::Portrait); }
    void landscapeHasRoom_data() { addRows(); }
    void landscapeHasRoom() { everyCardAndPageHasRoom(Shape::Landscape); }
    void tabletHasRoom_data() { addRows(); }
    void tabletHasRoom() { everyCardAndPageHasRoom(Shape::Tablet); }
    void phoneHasRoom_data() { addRows(); }
    void phoneHasRoom() { everyCardAndPageHasRoom(Shape::Phone); }

private:
    static void addRows();
    void everyCardAndPageHasRoom(Shape shape);

    geometry::ShapedKiosk m_shaped;
    std::vector<catalogue::Vacancy> m_vacancies;
};

void TestLongestWords::initTestCase()
{
    const auto published = QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/domain/vacancies_gd_2025.csv");
    const auto sample = QStringLiteral(YIZHAN_SOURCE_DIR "/assets/sample/肇庆岗位信息表-示例.xlsx");
    fakes::ImportFixture fixture(QStringLiteral("sqlite"));
    QVERIFY(!fixture.run({QFileInfo::exists(published) ? published : sample}).failed());
    std::vector<catalogue::Vacancy> all;
    for (const auto &[id, vacancy] : fixture.vacancies())
        all.push_back(vacancy);
    m_vacancies = longestOf(std::move(all), geometry::everyScreenWanted() ? longest : longestInABuild);
    QVERIFY(!m_vacancies.empty());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_shaped.start();
    m_shaped.kiosk().showVacancies(m_vacancies);
}

void TestLongestWords::addRows()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("contrast");
    const bool every = geometry::everyScreenWanted();
    for (int language = 0; language < 3; ++language) {
        for (int size = 0; size < 3; ++size) {
            for (const bool contrast : {false, true}) {
                // The ends of the scale, and the outlines of high contrast once.
                const bool atAnEnd =
                    language != 1 && size != 1 && (!contrast || (language == 2 && size == 2));
                if (every || atAnEnd)
                    QTest::addRow("language %d size %d%s", language, size, contrast ? " high contrast" : "")
                        << language << size << contrast;
            }
        }
    }
}

void TestLongestWords::everyCardAndPageHasRoom(Shape shape)
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QFETCH(const int, language);
    QFETCH(const int, size);
    QFETCH(const bool, contrast);
    m_shaped.take({shape, language, size, contrast});
    fakes::FakeKiosk &kiosk = m_shaped.kiosk();
    geometry::ScreenWalk walk = m_shaped.walk();
    kiosk.session()->begin();
    viewmodels::JobBrowser &jobs = *kiosk.jobs();
    walk.go(Screens::Results);
    const int pages = (int(m_vacancies.size()) + jobs.pageSize() - 1) / jobs.pageSize();
    for (int page = 1; page < pages; ++page) {
        jobs.nextPage();
        QTRY_COMPARE(jobs.page(), page);
        walk.look(QStringLiteral("page %1 of results").arg(page));
    }
    for (const auto &vacancy : m_vacancies)
        walk.go(Screens::Vacancy, 0, vacancy.id);
    const QStringList &faults = walk.screen.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT",
            "36000000"); // of all rows together, with every look: CTest sets the bound
    QGuiApplication application(argc, argv);
    TestLongestWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longestwords.moc"
