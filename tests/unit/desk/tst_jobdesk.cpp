// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguehealing.h"
#include "jobdesk.h"
#include "publishedcatalogue.h"
#include "storedcity.h"

#include <QTest>

using namespace yizhan;
using desk::JobDesk;
using fakes::PublishedCatalogue;

namespace {

const EpochDay today = toEpochDay(QDate(2026, 11, 20));

/// Two cooks, and a guard who says 厨师 in the description.
std::vector<catalogue::Vacancy> threeVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (const char *title : {"厨师", "中餐厨师", "保安"})
        all.push_back(
            PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(all.size()), QString::fromUtf8(title)));
    all[2].description = QStringLiteral("与厨师同住，看管门禁系统。");
    return all;
}

struct Kiosk
{
    PublishedCatalogue catalogue;
    JobDesk desk{catalogue.folder(), std::nullopt};

    Kiosk()
    {
        catalogue.publish(threeVacancies());
        if (!desk.reload())
            qFatal("the catalogue cannot be read");
    }
    [[nodiscard]] desk::TextAnswer answer(const char *text, desk::Mentions mentions)
    {
        return desk.typed().answer({QString::fromUtf8(text), today, 10, 0}, mentions).value();
    }
    [[nodiscard]] desk::BrowseAnswer browse(const QString &text = {})
    {
        desk::BrowseRequest request;
        request.text = text;
        request.today = today;
        return desk.browse(request);
    }
};

} // namespace

/// The rules of 找工作, which the screen and the command line share.
class TestJobDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsThereBeforeTheCatalogueIsRead();
    void mentionsStandInWhereNoTitleAnswers();
    void mentionsComeBesideTitlesOnlyWhenAskedFor();
    void aListFindsWhatTheSearchPromised();
    void aVacancyWithdrawnMeanwhileIsLeftOut();
    void whateverNamesOnePlaceNamesTheNearest();
    void whoWishesForTheNearestSeesItFirst();
    void whoHasNoExperienceIsNotShownWhatAsksForIt();
    void whatCanBeWalkedToIsCountedFromTheStation();
    void beforeAWordThereAreSomeToBeginWith();
    void glancesSeeWhatIsNew();
    void healedCatalogueIsReadAnew();
    void deletedCatalogueStaysOnTheScreen();
};

void TestJobDesk::nothingIsThereBeforeTheCatalogueIsRead()
{
    JobDesk desk(QStringLiteral("/nonexistent"), std::nullopt);
    QVERIFY(!desk.reload());
    desk::BrowseRequest request;
    request.text = QStringLiteral("厨师");
    QCOMPARE(desk.browse(request).result->total(), 0);
    QCOMPARE(desk.search({request.text}).total, 0);
    QCOMPARE(desk.vacancy(QStringLiteral("test/0"), today).error().code, ErrorCode::NotFound);
}

void TestJobDesk::mentionsStandInWhereNoTitleAnswers()
{
    Kiosk kiosk;
    const desk::TextAnswer answer = kiosk.answer("门禁系统", desk::Mentions::WhereNoTitleAnswers);
    QVERIFY(answer.mentioned());
    QCOMPARE(answer.total(), 1);
    QCOMPARE(answer.hits().size(), std::size_t(1));
    const auto row = kiosk.desk.row(answer.hits().front().row, today);
    QVERIFY(row && *row);
    QCOMPARE((*row)->vacancy.title, QStringLiteral("保安"));
}

void TestJobDesk::mentionsComeBesideTitlesOnlyWhenAskedFor()
{
    Kiosk kiosk;
    QVERIFY(kiosk.answer("厨师", desk::Mentions::WhereNoTitleAnswers).mentions.empty());
    const desk::TextAnswer both = kiosk.answer("厨师", desk::Mentions::Always);
    QCOMPARE(both.mentions.size(), std::size_t(1));
    QVERIFY(!both.mentioned());
    QCOMPARE(both.total(), 2);
    QCOMPARE(both.hits().size(), std::size_t(2));
}

void TestJobDesk::aListFindsWhatTheSearchPromised()
{
    Kiosk kiosk;
    for (const QString &text : {QStringLiteral("厨师"), QStringLiteral("门禁系统"), QStringLiteral("宇航员")})
        QCOMPARE(kiosk.browse(text).result->total(), kiosk.desk.search({text, 8, 4, today}).total);
}

void TestJobDesk::aVacancyWithdrawnMeanwhileIsLeftOut()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.browse().rows.size(), std::size_t(3));
    kiosk.catalogue.withdrawAll();
    QCOMPARE(kiosk.browse().rows.size(), std::size_t(0));
    QVERIFY(kiosk.desk.reload());
    QCOMPARE(kiosk.browse().result->total(), 0);
}

void TestJobDesk::whoHasNoExperienceIsNotShownWhatAsksForIt()
{
    std::vector<catalogue::Vacancy> vacancies = threeVacancies();
    vacancies[0].experienceMonths = 12;
    vacancies[1].experienceMonths = 0;
    PublishedCatalogue catalogue;
    catalogue.publish(vacancies);
    JobDesk desk(catalogue.folder(), std::nullopt);
    QVERIFY(desk.reload());
    desk::BrowseRequest request;
    request.today = today;
    request.filter.choose(search::Facet::Experience, 0);
    const desk::BrowseAnswer chosen = desk.browse(request);
    QCOMPARE(chosen.result->total(), 2);
    QCOMPARE(chosen.result->stated(), 1);
    QCOMPARE(chosen.rows.front().vacancy.title, QStringLiteral("中餐厨师"));
    request.filter = {};
    request.text = QStringLiteral("不用经验的厨师");
    QCOMPARE(desk.browse(request).result->total(), 1);
}

void TestJobDesk::whatCanBeWalkedToIsCountedFromTheStation()
{
    const auto here = catalogue::GeoPoint{23.05, 112.46};
    std::vector<catalogue::Vacancy> vacancies = threeVacancies();
    vacancies[0].places = {{QStringLiteral("441202"), {}, {}, {}, catalogue::GeoPoint{23.058, 112.46}}};
    vacancies[1].places = {{QStringLiteral("441202"), {}, {}, {}, catalogue::GeoPoint{23.15, 112.46}}};
    PublishedCatalogue catalogue;
    catalogue.publish(vacancies);
    JobDesk desk(catalogue.folder(), here);
    QVERIFY(desk.reload());
    desk::BrowseRequest request;
    request.today = today;
    request.filter.choose(search::Facet::Reach, 0);
    const desk::BrowseAnswer walk = desk.browse(request);
    QCOMPARE(walk.result->stated(), 1);
    QCOMPARE(walk.result->total(), 2); // the third says nothing of its place
    QCOMPARE(walk.rows.front().vacancy.title, QStringLiteral("厨师"));
    QVERIFY(walk.rows.front().distanceMeters <= 1500);
}

void TestJobDesk::beforeAWordThereAreSomeToBeginWith()
{
    Kiosk kiosk;
    const desk::SearchGlance glance = kiosk.desk.search({{}, 8, 4, today});
    QCOMPARE(glance.total, 0);
    QCOMPARE(glance.suggestions.size(), std::size_t(2));
    QCOMPARE(glance.suggestions.front().word, QStringLiteral("厨师"));
    QCOMPARE(glance.suggestions.front().count, 2);
}

void TestJobDesk::whoWishesForTheNearestSeesItFirst()
{
    const auto here = catalogue::GeoPoint{23.05, 112.46};
    std::vector<catalogue::Vacancy> vacancies = threeVacancies();
    vacancies[0].places = {{QStringLiteral("441202"), {}, {}, {}, catalogue::GeoPoint{23.15, 112.46}}};
    vacancies[1].places = {{QStringLiteral("441202"), {}, {}, {}, here}};
    PublishedCatalogue catalogue;
    catalogue.publish(vacancies);
    JobDesk desk(catalogue.folder(), here);
    QVERIFY(desk.reload());
    const auto first = [&desk](const char *text) {
        desk::BrowseRequest request;
        request.text = QString::fromUtf8(text);
        request.bestMatch = true;
        request.today = today;
        return desk.browse(request).rows.front().vacancy.id;
    };
    QCOMPARE(first("厨师"), QStringLiteral("test/0"));
    QCOMPARE(first("离家近的厨师"), QStringLiteral("test/1"));
}

void TestJobDesk::whateverNamesOnePlaceNamesTheNearest()
{
    const auto near = catalogue::GeoPoint{23.05, 112.46};
    catalogue::Vacancy chain =
        PublishedCatalogue::vacancy(QStringLiteral("test/chain"), QStringLiteral("店员"));
    chain.places = {
        {QStringLiteral("441203"), {}, {}, QStringLiteral("无门牌"), {}},
        {QStringLiteral("441202"), {}, {}, QStringLiteral("一路"), catalogue::GeoPoint{23.06, 112.46}},
        {QStringLiteral("441202"), {}, {}, QStringLiteral("二路"), near}};
    PublishedCatalogue catalogue;
    catalogue.publish({chain});
    JobDesk desk(catalogue.folder(), near);
    QVERIFY(desk.reload());
    desk::BrowseRequest request;
    request.today = today;
    const desk::VacancyRow row = desk.browse(request).rows.front();
    const auto page = desk.vacancy(chain.id, today);
    QVERIFY(page);
    QCOMPARE(page->vacancy.places.front().street, QStringLiteral("二路"));
    QCOMPARE(page->vacancy.places.front(), row.vacancy.places.front());
    QCOMPARE(page->distanceMeters.front(), row.distanceMeters);
    QCOMPARE(page->vacancy.places.size(), row.vacancy.places.size());
    QCOMPARE(page->distanceMeters[1], -1); // the others in their order
}

void TestJobDesk::glancesSeeWhatIsNew()
{
    Kiosk kiosk;
    QVERIFY(!kiosk.desk.glance()->newer);
    kiosk.catalogue.withdrawAll();
    QVERIFY(kiosk.desk.glance()->newer);
    QVERIFY(kiosk.desk.reload());
    QVERIFY(!kiosk.desk.glance()->newer);
}

void TestJobDesk::healedCatalogueIsReadAnew()
{
    fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM vacancy_facet WHERE item > 1"));
    JobDesk desk(city.folder(), std::nullopt);
    QVERIFY(desk.reload());
    desk::BrowseRequest request;
    request.today = today;
    QCOMPARE(desk.browse(request).result->total(), 1);
    QVERIFY(store::openSoundCatalogue(city.folder(), city.clock()));
    QVERIFY(desk.glance()->newer); // though every scope stands where it stood
    QVERIFY(desk.reload());
    QCOMPARE(desk.browse(request).result->total(), 40);
    QVERIFY(!desk.glance()->newer);
}

void TestJobDesk::deletedCatalogueStaysOnTheScreen()
{
    fakes::StoredCity city;
    JobDesk desk(city.folder(), std::nullopt);
    QVERIFY(desk.reload());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(city.path() + QLatin1String(suffix));
    QVERIFY(!desk.reload());
    desk::BrowseRequest request;
    request.today = today;
    request.pageSize = 4;
    QCOMPARE(desk.browse(request).result->total(), 40);
    QCOMPARE(desk.browse(request).rows.size(), std::size_t(4));
    QVERIFY(desk.vacancy(QStringLiteral("s/1"), today));
}

QTEST_GUILESS_MAIN(TestJobDesk)
#include "tst_jobdesk.moc"
