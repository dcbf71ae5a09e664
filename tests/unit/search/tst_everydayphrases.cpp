// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"

#include "codes.h"
#include "phraseframe.h"
#include "typedpay.h"
#include "understanding.h"

using namespace yizhan;
using namespace yizhan::search;

// Phrases as people say them: a frame around the work, conditions beside it.
class TestEverydayPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsTakenOff_data();
    void aFrameIsTakenOff();
    void nothingButAFrameIsNoWork();
    void theWorkInAPhraseIsFound_data();
    void theWorkInAPhraseIsFound();
    void aWordOfTheTitleIsNotTakenApart();
    void aFrameIsSurerThanASound();
    void whatMakesAPersonIsNoWorkByItself();
    void payIsReadAsItIsSaid_data();
    void payIsReadAsItIsSaid();
    void aConditionIsNoText_data();
    void aConditionIsNoText();
    void aConditionNarrowsTheWorkBesideIt();
    void whatAsksForExperienceIsNoAnswerToNone();
    void wishesAreUnderstood();
    void anEnglishWordFindsWork_data();
    void anEnglishWordFindsWork();
    void aTitleWithTheEnglishWordStandsInFront();
    void whatWasUnderstoodCanBeTakenBack();
    void nothingIsToldOfWhatWasTakenAsItIs();
};

void TestEverydayPhrases::aFrameIsTakenOff_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("work");
    const auto row = [](const char16_t *phrase, const char16_t *work) {
        QTest::newRow(qPrintable(QString::fromUtf16(phrase)))
            << QString::fromUtf16(phrase) << QString::fromUtf16(work);
    };
    row(u"绑藤的", u"绑藤");
    row(u"做绑藤的", u"绑藤");
    row(u"帮人绑藤", u"绑藤");
    row(u"有绑藤证", u"绑藤");
    row(u"绑藤师傅", u"绑藤");
    row(u"绑藤阿姨", u"绑藤");
    row(u"绑藤佬", u"绑藤");
    row(u"想找绑藤工", u"绑藤");
    row(u"有没有绑藤的", u"绑藤");
    row(u"招绑藤吗", u"绑藤");
}

void TestEverydayPhrases::aFrameIsTakenOff()
{
    QFETCH(const QString, phrase);
    QFETCH(const QString, work);
    QVERIFY(framedIn(phrase).contains(work));
    QCOMPARE(barePhrase(phrase), work);
}

void TestEverydayPhrases::nothingButAFrameIsNoWork()
{
    QVERIFY(isFrameOnly(u"能做的"));
    QVERIFY(isFrameOnly(u"做的工"));
    QVERIFY(!isFrameOnly(u"绑藤的"));
    QVERIFY(!isFrameOnly(u"手工"));
    QVERIFY(!isFrameOnly(u"人事"));
}

void TestEverydayPhrases::theWorkInAPhraseIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *name, const char16_t *typed, const char16_t *titles) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(titles);
    };
    row("a word of the titles", u"会吹玻璃的", u"吹玻璃工");
    row("a word of the list", u"帮人扫地", u"保洁员");
    row("a making that no list holds", u"扫地大婶", u"保洁员");
    row("a paper", u"有焊工证", u"焊工");
    row("two frames", u"想找份做保洁的", u"保洁员");
    row("in the midst", u"酒楼扫地打杂那种", u"保洁员");
    row("a word of two frames", u"招人的", u"人事专员");
    row("letters", u"会CAD的", u"CAD绘图");
    row("a single character at last", u"做藤的", u"藤编");
}

void TestEverydayPhrases::theWorkInAPhraseIsFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, titles);
    const SearchFixture fixture(SearchFixture::posts(u"吹玻璃工 保洁员 焊工 CAD绘图 藤编 人事专员"),
                                QStringLiteral("> 扫地 : 保洁\n> 招人 : 人事"));
    QCOMPARE(fixture.titles(typed), titles);
}

void TestEverydayPhrases::aWordOfTheTitleIsNotTakenApart()
{
    const SearchFixture fixture(SearchFixture::posts(u"会计 计件工"));
    QCOMPARE(fixture.titles(u"会计"), QStringLiteral("会计"));
}

void TestEverydayPhrases::aFrameIsSurerThanASound()
{
    const SearchFixture fixture(SearchFixture::posts(u"快座章 坐账员"), QStringLiteral("> 做账 : 坐账"));
    QCOMPARE(fixture.titles(u"会做账"), QStringLiteral("坐账员"));
}

void TestEverydayPhrases::whatMakesAPersonIsNoWorkByItself()
{
    const SearchFixture fixture(SearchFixture::posts(u"师傅 烘焙师傅"));
    QCOMPARE(fixture.titles(u"绑藤师傅"), QString());
}

void TestEverydayPhrases::payIsReadAsItIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("lowestBand"); // empty: no pay
    const auto row = [](const char16_t *typed, const char *band) {
        QTest::newRow(qPrintable(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << QString::fromLatin1(band);
    };
    row(u"6000", "month:6000-8000");
    row(u"月薪6000", "month:6000-8000");
    row(u"六千以上", "month:6000-8000");
    row(u"六千五", "month:6000-8000");
    row(u"八千块一个月", "month:8000-10000");
    row(u"6k", "month:6000-8000");
    row(u"1.2万", "month:10000-");
    row(u"一万", "month:10000-");
    row(u"200一天", "day:200-300");
    row(u"一天两百", "day:200-300");
    row(u"95", "");
    row(u"二保焊", "");
    row(u"一线员工", "");
    row(u"二手车", "");
}

void TestEverydayPhrases::payIsReadAsItIsSaid()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, lowestBand);
    const auto pay = payIn(typed);
    QCOMPARE(pay ? choiceCodes(Facet::PayBand)[std::size_t(pay->bands.front())] : QString(), lowestBand);
    if (pay)
        QCOMPARE(pay->length, typed.size());
}

void TestEverydayPhrases::aConditionIsNoText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("code");
    const auto row = [](const char16_t *typed, const char16_t *terms, const char *code) {
        QTest::newRow(qPrintable(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << QString::fromUtf16(terms) << QString::fromLatin1(code);
    };
    row(u"晚上做的工", u"", "NIGHT");
    row(u"周末兼职", u"", "WEEKEND");
    row(u"不用文化", u"", "NO_LIMIT");
    row(u"不限学历的", u"", "NO_LIMIT");
    row(u"日结的", u"", "PER_DIEM");
    row(u"包吃住", u"", "LODGING");
    row(u"包住厨师", u"厨师", "LODGING");
    row(u"晚上的保安", u"保安", "NIGHT");
    row(u"月薪6000焊工", u"焊工", "month:6000-8000");
}

void TestEverydayPhrases::aConditionIsNoText()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, terms);
    QFETCH(const QString, code);
    const QueryWords query = readQuery(typed);
    QCOMPARE(query.terms.join(u' '), terms);
    const auto says = [&code](const UnderstoodFilter &filter) {
        const auto choice = choiceOf(filter.facet, code);
        return choice &&
               std::find(filter.choices.begin(), filter.choices.end(), *choice) != filter.choices.end();
    };
    QVERIFY(std::any_of(query.filters.begin(), query.filters.end(), says));
}

void TestEverydayPhrases::aConditionNarrowsTheWorkBesideIt()
{
    store::VacancyFacets night;
    night.shifts = quint32(catalogue::Shift::Night);
    store::VacancyFacets day;
    day.shifts = quint32(catalogue::Shift::Day);
    const SearchFixture fixture({{QStringLiteral("保安甲"), day},
                                 {QStringLiteral("保安乙"), night},
                                 {QStringLiteral("厨师"), night}});
    QCOMPARE(fixture.titles(u"晚上的保安"), QStringLiteral("保安乙"));
}

void TestEverydayPhrases::whatAsksForExperienceIsNoAnswerToNone()
{
    const auto asking = [](int months) {
        store::VacancyFacets facets;
        facets.experienceMonths = months;
        return facets;
    };
    const SearchFixture fixture({{QStringLiteral("焊工甲"), asking(-1)},
                                 {QStringLiteral("焊工乙"), asking(12)},
                                 {QStringLiteral("焊工丙"), asking(0)}});
    QCOMPARE(fixture.titles(u"不用经验的焊工"), QStringLiteral("焊工丙 焊工甲"));
}

void TestEverydayPhrases::wishesAreUnderstood()
{
    QVERIFY(readQuery(u"离家近的保洁").wants(Wish::Nearest));
    QVERIFY(readQuery(u"不用经验").wants(Wish::NoExperience));
    QVERIFY(!readQuery(u"保洁").wants(Wish::Nearest));
}

void TestEverydayPhrases::anEnglishWordFindsWork_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *typed, const char16_t *titles) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromUtf16(titles);
    };
    row("cook", u"厨师");
    row("Security Guards", u"保安员");
    row("cleaner job", u"保洁员");
    row("part time cook", u"厨师");
    row("looking for a job as welder", u"焊工");
}

void TestEverydayPhrases::anEnglishWordFindsWork()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, titles);
    const SearchFixture fixture(SearchFixture::posts(u"厨师 保安员 保洁员 焊工"));
    QCOMPARE(fixture.titles(typed), titles);
}

void TestEverydayPhrases::aTitleWithTheEnglishWordStandsInFront()
{
    const SearchFixture fixture(SearchFixture::posts(u"销售 Sales"));
    QCOMPARE(fixture.titles(u"sales"), QStringLiteral("Sales 销售"));
}

void TestEverydayPhrases::whatWasUnderstoodCanBeTakenBack()
{
    const SearchFixture fixture(SearchFixture::posts(u"保洁员 保安员"), QStringLiteral("> 扫地 : 保洁"));
    const auto parts = understoodParts(fixture.answer(u"晚上帮人扫地的"));
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].words, QStringLiteral("扫地"));
    QCOMPARE(parts[0].without, QStringLiteral("晚上"));
    QVERIFY(parts[1].facet == Facet::Shift);
    QCOMPARE(parts[1].without, QStringLiteral("扫地"));
}

void TestEverydayPhrases::nothingIsToldOfWhatWasTakenAsItIs()
{
    const SearchFixture fixture(SearchFixture::posts(u"保洁员 保安员"));
    QVERIFY(understoodParts(fixture.answer(u"保洁")).empty());
    QVERIFY(understoodParts(fixture.answer(u"baoan")).empty());
    QVERIFY(understoodParts(fixture.answer(u"绑藤")).empty());
}

QTEST_GUILESS_MAIN(TestEverydayPhrases)
#include "tst_everydayphrases.moc"
