// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"
#include "language.h"
#include "postingdata.h"
#include "vacancyhtml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace yizhan;
using namespace yizhan::pages;
using catalogue::Vacancy;

namespace {

Vacancy packer()
{
    Vacancy vacancy;
    vacancy.source = QStringLiteral("bureau");
    vacancy.identifier = QStringLiteral("4411");
    vacancy.id = QStringLiteral("bureau/4411");
    vacancy.title = QStringLiteral("包装工");
    vacancy.employer = QStringLiteral("肇庆示例纸品厂");
    vacancy.pay = {400000, 520050, catalogue::PayUnit::Month};
    vacancy.kinds = catalogue::EmploymentKind::FullTime | catalogue::EmploymentKind::Mothers;
    vacancy.benefits = catalogue::Benefit::Meals;
    vacancy.otherBenefits = QStringList{QStringLiteral("开门利是")};
    catalogue::Place place;
    place.region = QStringLiteral("广东省肇庆市端州区");
    place.street = QStringLiteral("建设路 1 号");
    vacancy.places.push_back(place);
    vacancy.headcount = 5;
    vacancy.experienceMonths = 0;
    vacancy.shifts = catalogue::Shift::TwoShifts | catalogue::Shift::Night;
    vacancy.education = catalogue::Education::NoLimit;
    vacancy.ageMax = 45;
    vacancy.phone = QStringLiteral("0758-2233445");
    vacancy.posted = QDate(2026, 11, 1);
    vacancy.validThrough = QDate(2026, 12, 31);
    return vacancy;
}

QJsonObject dataOf(const QByteArray &html)
{
    const qsizetype begin = html.indexOf("ld+json\">") + 9;
    return QJsonDocument::fromJson(html.mid(begin, html.indexOf("</script>", begin) - begin)).object();
}

} // namespace

/// What a phone shows of a vacancy, and what a search engine reads in it.
class TestVacancyHtml : public QObject
{
    Q_OBJECT

    const console::Language m_chinese{QStringLiteral("zh_CN")};

private Q_SLOTS:
    void markupInDataIsText();
    void dataForSearchEnginesCannotLeaveItsElement();
    void turnedDirectionsAreLeftOut();
    void numbersDial_data();
    void numbersDial();
    void linksHaveNoStrayPunctuation();
    void longWordsBreak();
    void pageSaysWhatIsStated();
    void whatIsNotStatedIsLeftOut();
    void pageIsSmallAndFetchesNothing();
    void jobPostingOfAVacancy();
    void dataForSearchEnginesTurnNoLine();
    void payByThePieceHasNoSalaryInTheData();
    void samplesAreNotForSearchEngines();
};

void TestVacancyHtml::markupInDataIsText()
{
    Vacancy vacancy = packer();
    const QString evil = QStringLiteral("<img src=x onerror=\"alert(1)\">'&");
    vacancy.title = vacancy.employer = vacancy.description = vacancy.contact = vacancy.phone = vacancy.hours =
        evil;
    vacancy.identifier = evil;
    vacancy.certificates = vacancy.otherBenefits = QStringList{evil};
    vacancy.places.front().street = evil;
    const QByteArray html = documentOf(vacancyPage(vacancy));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("onerror=\""));
    QVERIFY(html.contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;"));
}

void TestVacancyHtml::dataForSearchEnginesCannotLeaveItsElement()
{
    Vacancy vacancy = packer();
    vacancy.description = QStringLiteral("</script><script>alert(1)</script><!--");
    const QByteArray html = documentOf(vacancyPage(vacancy));
    QCOMPARE(html.count("<script"), 1);
    QCOMPARE(html.count("</script"), 1);
    QVERIFY(!html.contains("<!--"));
    QCOMPARE(dataOf(html).value(QLatin1String("description")).toString(), vacancy.description);
}

void TestVacancyHtml::turnedDirectionsAreLeftOut()
{
    QCOMPARE(htmlText(QString::fromUtf16(u"a\u202eb\x07"
                                         u"c\u2066d")),
             QByteArray("abcd"));
    QCOMPARE(htmlText(QStringLiteral("a\nb")), QByteArray("a\nb"));
}

void TestVacancyHtml::numbersDial_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("links");
    QTest::newRow("mobile") << QStringLiteral("13800138000") << QStringLiteral("tel:13800138000");
    QTest::newRow("area code") << QStringLiteral("(0758) 223-3445") << QStringLiteral("tel:07582233445");
    QTest::newRow("two") << QStringLiteral("0758-2233445/13800138000 李主任")
                         << QStringLiteral("tel:07582233445 tel:13800138000");
    QTest::newRow("extension") << QStringLiteral("0758-2233445转801")
                               << QStringLiteral("tel:07582233445,801");
    QTest::newRow("country") << QStringLiteral("+86 758 2233445") << QStringLiteral("tel:+867582233445");
    QTest::newRow("country and trunk")
        << QStringLiteral("+86 (0)758 2233445") << QStringLiteral("tel:+867582233445");
    QTest::newRow("country, area code")
        << QStringLiteral("0086 0758 2233445") << QStringLiteral("tel:00867582233445");
    QTest::newRow("country, mobile") << QStringLiteral("+86 138 0013 8000")
                                     << QStringLiteral("tel:+8613800138000");
    QTest::newRow("Hong Kong") << QStringLiteral("+852-23456789") << QStringLiteral("tel:+85223456789");
    QTest::newRow("abroad") << QStringLiteral("+44 (0)20 7946 0958") << QStringLiteral("tel:+442079460958");
    QTest::newRow("toll free") << QStringLiteral("400-830-1234转22") << QStringLiteral("tel:4008301234,22");
    QTest::newRow("local") << QStringLiteral("2233445") << QStringLiteral("tel:2233445");
    QTest::newRow("service") << QStringLiteral("12333") << QStringLiteral("tel:12333");
    // Rather no link than one that rings elsewhere.
    QTest::newRow("two in one") << QStringLiteral("2233445 2233446") << QString();
    QTest::newRow("mobile and more") << QStringLiteral("13800138000-18") << QString();
    QTest::newRow("no +") << QStringLiteral("852 2345 6789") << QString();
    QTest::newRow("date") << QStringLiteral("2026-05-01") << QString();
    QTest::newRow("cut at the end") << QStringLiteral("1380013800013800138000138001380013800") << QString();
    QTest::newRow("account") << QStringLiteral("QQ123456789012") << QString();
    QTest::newRow("wrong area code") << QStringLiteral("0158-2233445") << QString();
    QTest::newRow("words") << QStringLiteral("见公司门口") << QString();
    QTest::newRow("too short") << QStringLiteral("120") << QString();
    QTest::newRow("quoting") << QStringLiteral("\"><b>13800138000") << QStringLiteral("tel:13800138000");
}

void TestVacancyHtml::numbersDial()
{
    QFETCH(const QString, phone);
    QFETCH(const QString, links);
    const QString html = QString::fromUtf8(phoneLinks(phone));
    QStringList found;
    for (qsizetype at = html.indexOf(QLatin1String("tel:")); at >= 0;
         at = html.indexOf(QLatin1String("tel:"), at + 1))
        found.append(html.mid(at, html.indexOf(u'"', at) - at));
    QCOMPARE(found.join(u' '), links);
    QVERIFY(!html.contains(QLatin1String("<b>")));
}

void TestVacancyHtml::linksHaveNoStrayPunctuation()
{
    const QString two = QString::fromUtf8(phoneLinks(QStringLiteral("0758-2233445 / 13800138000；")));
    QCOMPARE(two, QStringLiteral("<a class=\"call\" href=\"tel:07582233445\">0758-2233445</a>"
                                 "<a class=\"call\" href=\"tel:13800138000\">13800138000</a>"));
    QVERIFY(phoneLinks(QStringLiteral("13800138000（李主任）")).endsWith("（李主任）"));
    QCOMPARE(phoneLinks(QStringLiteral("/")), QByteArray("/"));
}

/// A title or an employer without a blank made the whole page wider than the glass.
void TestVacancyHtml::longWordsBreak()
{
    const QByteArray html = documentOf(vacancyPage(packer()));
    const qsizetype body = html.indexOf("\nbody{");
    const QByteArray rule = html.mid(body, html.indexOf('}', body) - body);
    QVERIFY(rule.contains("word-break:break-word"));
    QVERIFY(rule.contains("overflow-wrap:anywhere"));
}

void TestVacancyHtml::pageSaysWhatIsStated()
{
    const QByteArray html = documentOf(vacancyPage(packer()));
    for (const char *words :
         {"<h1>包装工</h1>", "每月 4,000–5,200.5元", "肇庆示例纸品厂", "广东省肇庆市端州区建设路 1 号",
          "5 人", "全职、妈妈岗", "包吃、开门利是", "不要经验", "两班倒、夜班", "不限学历",
          "单位写明：45 岁以下", "发布：2026年11月1日", "有效至：2026年12月31日", "岗位编号：4411",
          "href=\"tel:07582233445\"", "lang=\"zh-CN\""})
        QVERIFY2(html.contains(words), words);
}

void TestVacancyHtml::whatIsNotStatedIsLeftOut()
{
    Vacancy vacancy;
    vacancy.title = QStringLiteral("普工");
    const QByteArray html = documentOf(vacancyPage(vacancy));
    QVERIFY(html.contains("工资没写明"));
    for (const char *words : {"学历要求", "年龄", "<dd></dd>", "打电话", "岗位说明", "有效至"})
        QVERIFY2(!html.contains(words), words);
}

void TestVacancyHtml::pageIsSmallAndFetchesNothing()
{
    Vacancy vacancy = packer();
    vacancy.description = QString(2000, QChar(u'工'));
    const QByteArray html = documentOf(vacancyPage(vacancy));
    QVERIFY2(html.size() < 20'000, QByteArray::number(html.size()));
    QVERIFY(!html.contains(" src=") && !html.contains("<link") && !html.contains("http://"));
}

void TestVacancyHtml::jobPostingOfAVacancy()
{
    const QJsonObject data = jobPosting(packer());
    QCOMPARE(data.value(QLatin1String("@type")).toString(), QStringLiteral("JobPosting"));
    QCOMPARE(data.value(QLatin1String("datePosted")).toString(), QStringLiteral("2026-11-01"));
    QCOMPARE(data.value(QLatin1String("validThrough")).toString(),
             QStringLiteral("2026-12-31T23:59:59+08:00"));
    QCOMPARE(data.value(QLatin1String("employmentType")).toArray(),
             (QJsonArray{QStringLiteral("FULL_TIME"), QStringLiteral("OTHER")}));
    const QJsonObject pay =
        data.value(QLatin1String("baseSalary")).toObject().value(QLatin1String("value")).toObject();
    QCOMPARE(pay.value(QLatin1String("minValue")).toDouble(), 4000.0);
    QCOMPARE(pay.value(QLatin1String("maxValue")).toDouble(), 5200.5);
    QCOMPARE(pay.value(QLatin1String("unitText")).toString(), QStringLiteral("MONTH"));
    QCOMPARE(data.value(QLatin1String("jobLocation")).toArray().size(), 1);
    QCOMPARE(data.value(QLatin1String("jobBenefits")).toString(), QStringLiteral("包吃、开门利是"));
    QVERIFY(!data.contains(QLatin1String("telephone")));
}

void TestVacancyHtml::dataForSearchEnginesTurnNoLine()
{
    const QByteArray element =
        jsonLdElement({{QStringLiteral("a"), QJsonArray{QStringLiteral("普\u202e工\u0007")}},
                       {QStringLiteral("b"), QJsonObject{{QStringLiteral("c"), QStringLiteral("\u2066厂")}}},
                       {QStringLiteral("n"), 3}});
    QVERIFY2(element.contains("{\"a\":[\"普工\"],\"b\":{\"c\":\"厂\"},\"n\":3}"), element.constData());
}

void TestVacancyHtml::payByThePieceHasNoSalaryInTheData()
{
    Vacancy vacancy = packer();
    vacancy.pay = {30, 50, catalogue::PayUnit::Piece};
    QVERIFY(!jobPosting(vacancy).contains(QLatin1String("baseSalary")));
}

void TestVacancyHtml::samplesAreNotForSearchEngines()
{
    Vacancy vacancy = packer();
    QVERIFY(!documentOf(vacancyPage(vacancy)).contains("noindex"));
    vacancy.tags = catalogue::VacancyTag::Sample;
    const QByteArray html = documentOf(vacancyPage(vacancy));
    QVERIFY(html.contains("noindex") && html.contains("示例：这个岗位是虚构的"));
}

QTEST_GUILESS_MAIN(TestVacancyHtml)
#include "tst_vacancyhtml.moc"
