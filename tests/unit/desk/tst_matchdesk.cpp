// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchdesk.h"
#include "publishedcatalogue.h"

#include <QTest>

using namespace yizhan;
using desk::MatchDesk;
using fakes::PublishedCatalogue;

namespace {

const EpochDay today = toEpochDay(QDate(2026, 11, 20));

/// Three cooks; the first asks for a cook's certificate.
std::vector<catalogue::Vacancy> threeCooks()
{
    std::vector<catalogue::Vacancy> all;
    for (int number = 0; number < 3; ++number) {
        catalogue::Vacancy cook =
            PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(number), QStringLiteral("厨师"));
        cook.group = QStringLiteral("catering");
        cook.posted = QDate(2026, 11, 19).addDays(-number);
        all.push_back(cook);
    }
    all[0].certificates = {QStringLiteral("厨师证")};
    return all;
}

catalogue::Course course()
{
    catalogue::Course course;
    course.id = QStringLiteral("1");
    course.name = QStringLiteral("粤菜厨师培训班");
    course.awards = {QStringLiteral("厨师证")};
    course.signUpUntil = QDate(2026, 12, 1);
    return course;
}

desk::MatchRequest catering()
{
    desk::MatchRequest request;
    request.wishes.work.groups = 1U << matching::factsOf(threeCooks().front(), 0).facets.group;
    request.today = today;
    return request;
}

struct Kiosk
{
    PublishedCatalogue catalogue;
    MatchDesk desk{catalogue.folder(), std::nullopt};

    Kiosk() { catalogue.publish(threeCooks()); }
};

} // namespace

/// The rules of 找合适的工作, which the screen and the command line share.
class TestMatchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coursesThatFillAGapComeWithIt();
    void otherWeightsOrderByThemselves();
    void aNewCatalogueIsSeenByTheNextQuestion();
    void nothingIsLikeAVacancyThatIsGone();
    void aKioskWithoutACatalogueSaysWhy();
};

void TestMatchDesk::coursesThatFillAGapComeWithIt()
{
    Kiosk kiosk;
    kiosk.catalogue.publish({course()});
    const auto page = kiosk.desk.match(catering());
    QVERIFY(page);
    for (const desk::MatchRow &row : page->rows) {
        QCOMPARE(row.gap.has_value(), row.shown.vacancy.id == u"test/0");
        QCOMPARE(row.courses.size(), std::size_t(row.gap ? 1 : 0));
    }
}

void TestMatchDesk::otherWeightsOrderByThemselves()
{
    Kiosk kiosk;
    auto strict = std::make_shared<catalogue::MatchWeights>(matching::builtinWeights());
    strict->stars.three = 101;
    strict->stars.two = 101;
    desk::MatchRequest request = catering();
    QVERIFY(kiosk.desk.match(request)->rows.front().stars > 1);
    request.weights = strict;
    const auto page = kiosk.desk.match(request);
    QCOMPARE(page->weights, request.weights);
    QCOMPARE(page->rows.front().stars, 1);
}

void TestMatchDesk::aNewCatalogueIsSeenByTheNextQuestion()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.desk.match(catering())->available, 3);
    kiosk.catalogue.withdrawAll();
    QCOMPARE(kiosk.desk.match(catering())->available, 0);
}

void TestMatchDesk::nothingIsLikeAVacancyThatIsGone()
{
    Kiosk kiosk;
    desk::MatchRequest request = catering();
    request.like = QStringLiteral("test/none");
    const auto page = kiosk.desk.match(request);
    QVERIFY(page);
    QVERIFY(page->rows.empty());
    QCOMPARE(page->likeTitle, QString());
}

void TestMatchDesk::aKioskWithoutACatalogueSaysWhy()
{
    MatchDesk desk(QStringLiteral("/nonexistent"), std::nullopt);
    QCOMPARE(desk.match(catering()).error().reason, QStringLiteral("catalogue.missing"));
    QCOMPARE(desk.counts(today).error().reason, QStringLiteral("catalogue.missing"));
    QCOMPARE(desk.weights().error().reason, QStringLiteral("catalogue.missing"));
}

QTEST_GUILESS_MAIN(TestMatchDesk)
#include "tst_matchdesk.moc"
