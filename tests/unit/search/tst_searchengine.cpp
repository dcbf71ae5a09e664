// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"

#include "codes.h"

using namespace yizhan;
using namespace yizhan::search;

class TestSearchEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsAreWordsWhereThereIsOne();
    void initialsBeforeTheBeginningOfAnAbbreviation();
    void aLightWordBringsNoGroup();
    void aVerbBeforeTheWorkSaysNothing();
    void findsTheTitle_data();
    void findsTheTitle();
    void ordersExactBeginningInsideSynonym();
    void aWordInAnotherTradeIsNoSynonym();
    void aWordBegunInTheWordBeforeIsNoSynonym();
    void aWordTypedStandsBehindItselfWhereItIsSpoiled();
    void aHomophoneIsNeverMixedWithLiteralHits();
    void equalsStandNewestFirst();
    void whatHasEndedIsNotThere();
    void aShortPageIsTheBeginningOfAWholeOne();
    void aRowFoundTwiceCountsOnceWhereItIsBetter();
    void aPlaceAndATradeAreTakenApart();
    void filtersThatFindNothingAreLeftOff();
    void whatIsSilentStandsBehind();
    void suggestionsCarryTheirCountsAndLeadSomewhere();
    void noTwoSuggestionsLeadToTheSame();
    void commonWordsAreThoseOfTheCityFirst();
    void aDeadEndOffersSimilarWork();
    void theWordOfATradeIsNoFiller();
    void anyInputIsAnswered_data();
    void anyInputIsAnswered();
};

void TestSearchEngine::findsTheTitle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *name, const char16_t *typed, const char16_t *titles) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(titles);
    };
    row("pinyin", u"baoan", u"保安");
    row("pinyin with blanks", u"bao an", u"保安");
    row("capitals", u"BaoAn", u"保安");
    row("full width", u"ｂａｏａｎ", u"保安");
    row("a word decides its reading", u"kuaiji", u"会计");
    row("and no other reading", u"huiji", u"");
    row("a syllable that is not finished", u"kuaij", u"会计");
    row("initials", u"kj", u"会计");
    row("syllables and initials", u"chus", u"厨师");
    row("a character and a syllable", u"chu师", u"厨师");
    row("Cantonese ear", u"cusi", u"厨师");
    row("no syllable, but heard as one", u"baozuang", u"包装工");
    row("homophone", u"除师", u"厨师");
    row("near homophone", u"粗师", u"厨师");
    row("traditional", u"廚師", u"厨师");
    row("synonym", u"门卫", u"保安");
    row("Cantonese", u"揸车", u"货车司机");
    row("blanks inside a title", u"普工", u"普 工");
    row("Latin", u"cnc", u"CNC操作");
    row("nothing", u"宇航员", u"");
}

void TestSearchEngine::findsTheTitle()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, titles);
    const SearchFixture fixture({{QStringLiteral("保安")},
                                 {QStringLiteral("会计")},
                                 {QStringLiteral("厨师")},
                                 {QStringLiteral("包装工")},
                                 {QStringLiteral("货车司机")},
                                 {QStringLiteral("普 工")},
                                 {QStringLiteral("CNC操作")}},
                                QStringLiteral("= 保安 门卫\n> 揸车 : 司机\n"));
    QCOMPARE(fixture.titles(typed), titles);
}

void TestSearchEngine::ordersExactBeginningInsideSynonym()
{
    const SearchFixture fixture(SearchFixture::posts(u"门卫 高级保安 保安员 保安"),
                                QStringLiteral("= 保安 门卫\n"));
    QCOMPARE(fixture.titles(u"保安"), QStringLiteral("保安 保安员 高级保安 门卫"));
}

void TestSearchEngine::aWordInAnotherTradeIsNoSynonym()
{
    const SearchFixture fixture(SearchFixture::posts(u"电工程师 电工 电工程部电工"),
                                QStringLiteral("= 水电 电工\n! 电工 程\n"));
    QCOMPARE(fixture.titles(u"水电"), QStringLiteral("电工程部电工 电工"));
}

void TestSearchEngine::aWordBegunInTheWordBeforeIsNoSynonym()
{
    const SearchFixture fixture(SearchFixture::posts(u"绿化养护工 医院护工 养护工兼护工"),
                                QStringLiteral("> 陪床 : 护工\n! 护工 养-\n"));
    QCOMPARE(fixture.titles(u"陪床"), QStringLiteral("养护工兼护工 医院护工"));
}

void TestSearchEngine::aWordTypedStandsBehindItselfWhereItIsSpoiled()
{
    const SearchFixture fixture(SearchFixture::posts(u"医院护工 绿化养护工"),
                                QStringLiteral("> 陪床 : 护工\n! 护工 养-\n"));
    QCOMPARE(fixture.titles(u"护工"), QStringLiteral("医院护工 绿化养护工"));
}

void TestSearchEngine::aHomophoneIsNeverMixedWithLiteralHits()
{
    const SearchFixture fixture(SearchFixture::posts(u"收银 收银 收音"), QStringLiteral("= 保安 门卫\n"));
    QCOMPARE(fixture.titles(u"收音"), QStringLiteral("收音"));
}

void TestSearchEngine::equalsStandNewestFirst()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"普工 普工 普工");
    posts[0].facets.posted = 19990;
    posts[1].facets.posted = 19999;
    posts[2].facets.posted = 19995;
    const SearchAnswer answer = SearchFixture(posts).answer(u"普工");
    QCOMPARE(answer.hits.size(), 3U);
    QCOMPARE(answer.hits[0].row, 1U);
    QCOMPARE(answer.hits[1].row, 2U);
    QCOMPARE(answer.hits[2].row, 0U);
}

void TestSearchEngine::whatHasEndedIsNotThere()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"普工 普工");
    posts[0].facets.until = 19999;
    posts[1].facets.until = 20000;
    const SearchFixture fixture(posts);
    QCOMPARE(fixture.answer(u"普工").total, 1);
    QCOMPARE(fixture.answer(u"pu", 5).suggestions.front().count, 1);
}

void TestSearchEngine::aShortPageIsTheBeginningOfAWholeOne()
{
    std::vector<SearchFixture::Post> posts;
    for (int number = 0; number < 60; ++number) {
        const char16_t *titles[] = {u"普工", u"普工组长", u"车间普工", u"操作工", u"急招普工"};
        posts.push_back({QString::fromUtf16(titles[number % 5])});
        posts.back().facets.posted = 19900 + number * 37 % 60;
        posts.back().facets.until = number % 7 == 0 ? 19999 : 20000; // a seventh has ended
    }
    const SearchFixture fixture(posts, QStringLiteral("= 普工 操作工\n"));
    const SearchAnswer whole = fixture.answer(u"普工");
    QCOMPARE(whole.total, 51);
    QCOMPARE(whole.hits.size(), 51U);
    for (std::size_t limit = 0; limit < whole.hits.size(); ++limit) {
        const SearchAnswer page = fixture.answer(u"普工", 0, limit);
        QCOMPARE(page.total, whole.total);
        QCOMPARE(page.stated, whole.stated);
        QCOMPARE(page.hits.size(), limit);
        for (std::size_t hit = 0; hit < limit; ++hit)
            QCOMPARE(page.hits[hit].row, whole.hits[hit].row);
    }
}

void TestSearchEngine::aRowFoundTwiceCountsOnceWhereItIsBetter()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"文员（端州） 端州客服 端州文员");
    posts[0].facets.counties = 1U; // 端州区
    const SearchAnswer answer = SearchFixture(posts).answer(u"端州 文员");
    QCOMPARE(answer.total, 2); // both hold both words; the first is found by the filter too
    QCOMPARE(answer.stated, 2);
    QCOMPARE(answer.hits.front().row, 0U);
    QVERIFY(answer.hits.front().tier == Tier::Prefix); // as 文员 in 端州; as both words it is Inside
}

void TestSearchEngine::aPlaceAndATradeAreTakenApart()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"普工 普工 文员");
    posts[0].facets.counties = 1U << 8U; // 肇庆高新区
    posts[1].facets.counties = 1U;       // 端州区
    posts[2].facets.counties = 1U << 8U;
    const SearchAnswer answer = SearchFixture(posts).answer(u"大旺普工");
    QCOMPARE(answer.total, 1);
    QCOMPARE(answer.hits.front().row, 0U);
    QCOMPARE(answer.query.terms, QStringList{QStringLiteral("普工")});
    QCOMPARE(answer.query.filters.size(), 1U);
    QVERIFY(answer.query.filters.front().facet == Facet::County);
    QVERIFY(!answer.widened);
}

void TestSearchEngine::filtersThatFindNothingAreLeftOff()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"普工");
    posts[0].facets.counties = 1U;
    const SearchAnswer answer = SearchFixture(posts, QStringLiteral("= 普工 操作工\n")).answer(u"大旺 普工");
    QVERIFY(answer.widened);
    QCOMPARE(answer.total, 1);
    QCOMPARE(answer.offers.size(), 1U);
    QVERIFY(answer.offers.front().kind == SearchOffer::Kind::WiderArea);
    QCOMPARE(answer.offers.front().query, QStringLiteral("普工"));
}

void TestSearchEngine::whatIsSilentStandsBehind()
{
    std::vector<SearchFixture::Post> posts = SearchFixture::posts(u"普工 普工 普工");
    posts[1].facets.benefits = static_cast<quint32>(catalogue::Benefit::Lodging);
    posts[2].facets.benefits = static_cast<quint32>(catalogue::Benefit::Meals);
    const SearchAnswer answer = SearchFixture(posts).answer(u"普工 包住");
    QCOMPARE(answer.total, 2);
    QCOMPARE(answer.stated, 1);
    QCOMPARE(answer.hits[0].row, 1U);
    QVERIFY(!answer.hits[1].statesAll);
}

void TestSearchEngine::suggestionsCarryTheirCountsAndLeadSomewhere()
{
    const SearchFixture fixture(SearchFixture::posts(u"保安 保安员 保洁 门卫 厨师"),
                                QStringLiteral("= 保安 门卫\n= 保姆 家政\n"));
    for (const QStringView typed : {u"保", u"b", u"bao", u"baoa", u"ba"}) {
        const SearchAnswer answer = fixture.answer(typed, 8);
        QVERIFY(!answer.suggestions.empty());
        for (const Suggestion &suggestion : answer.suggestions) {
            QVERIFY(suggestion.count > 0);
            QCOMPARE(fixture.answer(suggestion.word).total, suggestion.count);
            QVERIFY(suggestion.word != QStringLiteral("保姆"));
        }
    }
}

void TestSearchEngine::noTwoSuggestionsLeadToTheSame()
{
    const SearchFixture fixture(
        SearchFixture::posts(
            u"保洁员 保洁员 保洁 保洁阿姨 保安员 保安员 保安 保育员 保安队长 储备干部 储备店长"),
        QStringLiteral("= 保洁员 保洁 保洁阿姨\n= 保安 保安员\n"));
    QStringList words;
    for (const Suggestion &suggestion : fixture.answer(u"保", 8).suggestions)
        words.append(suggestion.word);
    QCOMPARE(words.filter(QStringLiteral("保洁")).size(), 1);
    QVERIFY(words.contains(QStringLiteral("保育员")));
    QVERIFY(words.contains(QStringLiteral("保安队长"))); // a part of what 保安 finds is another thing
    const auto reserves = fixture.answer(u"储备", 8).suggestions;
    QVERIFY(reserves.size() >= 2); // as many each, but not the same ones
}

void TestSearchEngine::commonWordsAreThoseOfTheCityFirst()
{
    store::VacancyFacets here;
    here.counties = 1;
    store::VacancyFacets gone = here;
    gone.until = 19999;
    std::vector<SearchFixture::Post> posts{{QStringLiteral("保安"), here}, {QStringLiteral("厨师"), gone}};
    for (int post = 0; post < 5; ++post)
        posts.push_back({QStringLiteral("会计"), {}});
    const SearchFixture mixed(posts, QStringLiteral("= 保安 门卫\n= 厨师 厨子\n= 会计 财务\n"));
    QCOMPARE(mixed.commonWords(8), QStringLiteral("保安 1"));
    posts.erase(posts.begin(), posts.begin() + 2);
    const SearchFixture elsewhere(posts, QStringLiteral("= 会计 财务\n"));
    QCOMPARE(elsewhere.commonWords(8), QStringLiteral("会计 5"));
    QCOMPARE(elsewhere.commonWords(0), QString());
}

void TestSearchEngine::aDeadEndOffersSimilarWork()
{
    const SearchFixture fixture(SearchFixture::posts(u"保姆"),
                                QStringLiteral("= 月嫂 陪月\n~ 月嫂 : 保姆\n"));
    const SearchAnswer answer = fixture.answer(u"月嫂");
    QCOMPARE(answer.total, 0);
    QCOMPARE(answer.offers.size(), 1U);
    QCOMPARE(answer.offers.front().query, QStringLiteral("保姆"));
    QCOMPARE(answer.offers.front().count, 1);
}

void TestSearchEngine::theWordOfATradeIsNoFiller()
{
    const SearchFixture fixture(SearchFixture::posts(u"招聘专员 行政专员"));
    QCOMPARE(fixture.titles(u"招聘专员"), QStringLiteral("招聘专员"));
    QCOMPARE(fixture.titles(u"招聘专远"), QStringLiteral("招聘专员"));
    QCOMPARE(fixture.titles(u"行政专员招聘"), QStringLiteral("行政专员"));
}

void TestSearchEngine::anyInputIsAnswered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" 　\t ");
    QTest::newRow("punctuation") << QStringLiteral("\"*^()，。'");
    QTest::newRow("one letter") << QStringLiteral("z");
    QTest::newRow("long letters") << QString(5000, u'a');
    QTest::newRow("long Han") << QString(5000, QChar(0x5DE5));
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD842));
    QTest::newRow("ambiguous syllables") << QStringLiteral("xianxianxianxianxianxianxianxianxianxian");
}

void TestSearchEngine::anyInputIsAnswered()
{
    QFETCH(const QString, typed);
    const SearchFixture fixture(SearchFixture::posts(u"保安 工"));
    const SearchAnswer answer = fixture.answer(typed, 8);
    QVERIFY(answer.total >= 0);
}

void TestSearchEngine::initialsAreWordsWhereThereIsOne()
{
    const SearchFixture fixture(SearchFixture::posts(u"缝纫工 客服人员"));
    QCOMPARE(fixture.titles(u"fr"), QStringLiteral("缝纫工"));
}

void TestSearchEngine::initialsBeforeTheBeginningOfAnAbbreviation()
{
    const SearchFixture fixture(SearchFixture::posts(u"CNC编程 出纳"));
    QCOMPARE(fixture.titles(u"cn"), QStringLiteral("出纳 CNC编程"));
}

void TestSearchEngine::aLightWordBringsNoGroup()
{
    const SearchFixture fixture(SearchFixture::posts(u"保姆 家政员 钟点工"),
                                QStringLiteral("> 凑仔 : 保姆\n= 保姆 家政员*80\n= 家政员 钟点工"));
    QCOMPARE(fixture.titles(u"凑仔"), QStringLiteral("保姆"));
}

void TestSearchEngine::aVerbBeforeTheWorkSaysNothing()
{
    const SearchFixture fixture(SearchFixture::posts(u"保安员 做饭阿姨"));
    QCOMPARE(fixture.titles(u"做保安"), QStringLiteral("保安员"));
}

QTEST_GUILESS_MAIN(TestSearchEngine)
#include "tst_searchengine.moc"
