// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancysearch.h"

#include "browseindexloader.h"
#include "catalogueapply.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"
#include "synonymlist.h"

#include <QRegularExpression>

using namespace yizhan;
using namespace yizhan::search;

// The search over a catalogue as it lies on the disk: the texts outside the titles, and a delivered list.
class TestVacancySearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondListRepeatsNothingOfTheFirst();
    void theSecondListIsFullWhereTheFirstMentionsItself();
    void aWordThatNoTitleSharesIsLookedForInOtherTexts();
    void aWordThatNarrowsToNothingIsLeftOff();
    void allPostsOfAnEmployerStandBehindTheTitlesThatNameIt();
    void anEmployerIsFoundWithoutItsBrackets_data();
    void anEmployerIsFoundWithoutItsBrackets();
    void aWordInTheMidstOfNamesIsNoEmployer();
    void theWordOfATradeIsNoEmployer();
    void whereNothingIsFoundTheWorkIsOfferedWhoseDescriptionsSayIt();
    void aDeliveredListStandsInPlaceOfTheBuiltIn();
    void aDeliveredListWithAMistakeIsPassedOver();

private:
    struct Desk
    {
        fakes::KioskCatalogue kiosk;
        SearchEnginePtr engine;
    };
    static fakes::FeedItem post(int number, const QString &title, const QString &description,
                                const QString &employer = {});
    static std::unique_ptr<Desk> deskWith(const std::vector<fakes::FeedItem> &items);
    static SearchQuestion question(const QString &typed, std::size_t limit);
    static fakes::FeedItem synonyms(const QByteArray &text);
};

fakes::FeedItem TestVacancySearch::post(int number, const QString &title, const QString &description,
                                        const QString &employer)
{
    catalogue::Vacancy vacancy;
    vacancy.id = QStringLiteral("s/%1").arg(number);
    vacancy.source = QStringLiteral("s");
    vacancy.identifier = QString::number(number);
    vacancy.title = title;
    vacancy.description = description;
    vacancy.employer = employer;
    return {"vacancy", vacancy.id.toUtf8(), toEpochDay(QDate(2026, 12, 31)),
            catalogue::encodeVacancy(vacancy)};
}

fakes::FeedItem TestVacancySearch::synonyms(const QByteArray &text)
{
    return {catalogue::synonymsKind, "bureau", 0, R"({"text":")" + text + R"("})"};
}

std::unique_ptr<TestVacancySearch::Desk>
TestVacancySearch::deskWith(const std::vector<fakes::FeedItem> &items)
{
    auto desk = std::make_unique<Desk>();
    std::vector<protocol::Change> changes;
    for (const fakes::FeedItem &item : items)
        changes.push_back(fakes::upsert(static_cast<qint64>(changes.size()) + 1, item));
    const auto applied =
        store::applyFeedPage(desk->kiosk.database(), fakes::lastPage(0, changes, items),
                             fakes::ManualClock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)));
    if (!applied)
        qFatal("%s", qPrintable(applied.error().toString()));
    const auto rows = loadBrowseIndex(desk->kiosk.database(), std::nullopt);
    desk->engine = *loadSearchEngine(desk->kiosk.database(), *rows, *Lexicon::builtIn());
    return desk;
}

SearchQuestion TestVacancySearch::question(const QString &typed, std::size_t limit)
{
    SearchQuestion question;
    question.typed = typed;
    question.today = toEpochDay(QDate(2026, 11, 20));
    question.limit = limit;
    return question;
}

void TestVacancySearch::theSecondListRepeatsNothingOfTheFirst()
{
    std::vector<fakes::FeedItem> items;
    for (int number = 0; number < 5; ++number)
        items.push_back(post(number, QStringLiteral("叉车司机"), QStringLiteral("会开叉车")));
    items.push_back(post(5, QStringLiteral("普工"), QStringLiteral("要会开叉车")));
    const auto desk = deskWith(items);
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const SearchQuestion asked = question(QStringLiteral("叉车"), 2);
    const auto answer = search.answer(asked);
    QVERIFY(answer && answer->total == 5 && answer->hits.size() == 2);
    const auto mentioned = search.mentions(*answer, asked);
    QVERIFY(mentioned);
    QCOMPARE(mentioned->size(), std::size_t(1));
    QCOMPARE(search.rows().item(mentioned->front().row), 6);
}

void TestVacancySearch::theSecondListIsFullWhereTheFirstMentionsItself()
{
    std::vector<fakes::FeedItem> items;
    for (int number = 0; number < 3; ++number)
        items.push_back(post(number, QStringLiteral("普工"), QStringLiteral("要会开叉车")));
    for (int number = 3; number < 9; ++number)
        items.push_back(post(number, QStringLiteral("叉车司机"), QStringLiteral("会开叉车")));
    const auto desk = deskWith(items);
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const SearchQuestion asked = question(QStringLiteral("叉车"), 2);
    const auto answer = search.answer(asked);
    QVERIFY(answer);
    const auto mentioned = search.mentions(*answer, asked);
    QVERIFY(mentioned);
    QCOMPARE(mentioned->size(), std::size_t(2));
}

void TestVacancySearch::aWordThatNoTitleSharesIsLookedForInOtherTexts()
{
    const auto desk = deskWith({post(1, QStringLiteral("普工"), QStringLiteral("在天河上班")),
                                post(2, QStringLiteral("普工"), QStringLiteral("在番禺上班")),
                                post(3, QStringLiteral("客服（天河）"), {})});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("天河 普工"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
    QCOMPARE(search.rows().item(answer->hits.front().row), 1);
}

void TestVacancySearch::aWordThatNarrowsToNothingIsLeftOff()
{
    const auto desk = deskWith({post(1, QStringLiteral("普工"), QStringLiteral("在番禺上班")),
                                post(2, QStringLiteral("客服"), QStringLiteral("在天河上班"))});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("天河 普工"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
    QVERIFY(answer->widened);
}

void TestVacancySearch::allPostsOfAnEmployerStandBehindTheTitlesThatNameIt()
{
    const QString employer = QStringLiteral("肇庆市霁霖食品有限公司");
    const auto desk = deskWith(
        {post(1, QStringLiteral("普工"), {}, employer), post(2, QStringLiteral("霁霖普工"), {}, employer),
         post(3, QStringLiteral("文员"), {}, employer),
         post(4, QStringLiteral("文员"), {}, QStringLiteral("肇庆市晴雯食品有限公司"))});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("霁霖"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 3);
    QCOMPARE(search.rows().item(answer->hits.front().row), 2);
    const auto page = search.answer(question(QStringLiteral("霁霖"), 1));
    QVERIFY(page && page->total == 3 && page->hits.size() == 1);
}

void TestVacancySearch::anEmployerIsFoundWithoutItsBrackets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("brackets alone") << QStringLiteral("霁霖四会食品有限公司");
    QTest::newRow("with what is in them") << QStringLiteral("霁霖食品");
    QTest::newRow("with the place before it") << QStringLiteral("肇庆霁霖四会食品");
}

void TestVacancySearch::anEmployerIsFoundWithoutItsBrackets()
{
    QFETCH(const QString, typed);
    const auto desk =
        deskWith({post(1, QStringLiteral("文员"), {}, QStringLiteral("肇庆霁霖（四会）食品有限公司")),
                  post(2, QStringLiteral("食品普工"), {}, QStringLiteral("晴雯食品有限公司"))});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(typed, 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
    QCOMPARE(search.rows().item(answer->hits.front().row), 1);
}

void TestVacancySearch::aWordInTheMidstOfNamesIsNoEmployer()
{
    const auto desk = deskWith({post(1, QStringLiteral("藤器普工"), {}, QStringLiteral("霁霖藤器有限公司")),
                                post(2, QStringLiteral("文员"), {}, QStringLiteral("晴雯藤器有限公司"))});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("藤器"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
}

void TestVacancySearch::theWordOfATradeIsNoEmployer()
{
    const auto desk = deskWith({post(1, QStringLiteral("保安"), {}, QStringLiteral("保安服务有限公司")),
                                post(2, QStringLiteral("文员"), {}, QStringLiteral("保安服务有限公司"))});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("保安"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
}

void TestVacancySearch::whereNothingIsFoundTheWorkIsOfferedWhoseDescriptionsSayIt()
{
    std::vector<fakes::FeedItem> items;
    for (int number = 0; number < 3; ++number)
        items.push_back(post(number, QStringLiteral("司机"), QStringLiteral("持有驾照")));
    for (int number = 3; number < 20; ++number)
        items.push_back(post(number, QStringLiteral("保洁"), QStringLiteral("打扫楼道")));
    items.push_back(post(20, QStringLiteral("保洁"), QStringLiteral("有驾照优先")));
    const auto desk = deskWith(items);
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("有驾照能做的"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 0);
    QCOMPARE(answer->offers.size(), std::size_t(1));
    QCOMPARE(answer->offers.front().query, QStringLiteral("司机"));
    QCOMPARE(answer->offers.front().count, 3);
}

void TestVacancySearch::aDeliveredListStandsInPlaceOfTheBuiltIn()
{
    const auto desk = deskWith({post(1, QStringLiteral("甲类技工"), {}), synonyms("= 乙类岗位名 甲类技工")});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("乙类岗位名"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
}

void TestVacancySearch::aDeliveredListWithAMistakeIsPassedOver()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("synonyms:1")));
    const auto desk = deskWith({post(1, QStringLiteral("驾驶员"), {}), synonyms("? 甲 乙")});
    VacancySearch search(desk->kiosk.database(), desk->engine);
    const auto answer = search.answer(question(QStringLiteral("揸车"), 10));
    QVERIFY(answer);
    QCOMPARE(answer->total, 1);
}

QTEST_GUILESS_MAIN(TestVacancySearch)
#include "tst_vacancysearch.moc"
