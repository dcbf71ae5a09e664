// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeaway.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

class TestTakeAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsHoldWhatOneNeeds();
    void longFactsAreCutBetweenCharacters();
    void aTitleIsNoCommandToThePhone_data();
    void aTitleIsNoCommandToThePhone();
    void aLinkKeepsTheSlashOfTheId();
    void aLinkToSeveralSeparatesThemByCommas();
    void aLinkThatIsTooLongForACodeIsNone();
};

void TestTakeAway::factsHoldWhatOneNeeds()
{
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("厨师");
    vacancy.employer = QStringLiteral("示例餐饮");
    vacancy.pay = {400'000, 650'000, catalogue::PayUnit::Month};
    vacancy.places = {{{}, {}, QStringLiteral("广东省肇庆市"), QStringLiteral("肇庆市天宁北路"), {}}};
    vacancy.hours = QStringLiteral("10:00-20:00");
    vacancy.certificates = {QStringLiteral("健康证")};
    vacancy.education = catalogue::Education::NoLimit;
    vacancy.experienceMonths = 24;
    vacancy.benefits = catalogue::Benefit::Meals;
    const QString facts = takeAwayFacts(vacancy, QStringLiteral("0758-1"));
    QCOMPARE(facts,
             QStringLiteral("Vacancy: 厨师\nEmployer: 示例餐饮\n¥4,000–6,500 a month\nPhone: 0758-1\n"
                            "Place: 广东省肇庆市天宁北路\nHours: 10:00-20:00\n"
                            "They ask: Any schooling · 2 years of experience · 健康证\nThey give: Meals"));
}

void TestTakeAway::longFactsAreCutBetweenCharacters()
{
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("𠮷").repeated(400);
    const QString facts = takeAwayFacts(vacancy, {});
    QVERIFY(facts.toUtf8().size() <= 480);
    QVERIFY(facts.isValidUtf16());
}

void TestTakeAway::aTitleIsNoCommandToThePhone_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("contact") << QStringLiteral("BEGIN:VCARD\nTEL:110\nEND:VCARD");
    QTest::newRow("network") << QStringLiteral("WIFI:T:nopass;S:free;;");
    QTest::newRow("address") << QStringLiteral("https://example.org/");
    QTest::newRow("turned line") << QStringLiteral("\u202Emoc.elpmaxe");
}

void TestTakeAway::aTitleIsNoCommandToThePhone()
{
    QFETCH(const QString, title);
    catalogue::Vacancy vacancy;
    vacancy.title = title;
    const QStringList lines = takeAwayFacts(vacancy, {}).split(u'\n');
    QCOMPARE(lines.size(), 4); // the vacancy, its pay, and that neither hours nor demands are stated
    QVERIFY(lines.first().startsWith(QStringLiteral("Vacancy: ")));
    QVERIFY(!lines.first().contains(QChar(0x202E)));
}

void TestTakeAway::aLinkKeepsTheSlashOfTheId()
{
    QCOMPARE(takeAwayLink(QStringLiteral("https://j.example"), QStringLiteral("人社局/A 1?")),
             QStringLiteral("https://j.example/v/%E4%BA%BA%E7%A4%BE%E5%B1%80/A%201%3F"));
}

void TestTakeAway::aLinkToSeveralSeparatesThemByCommas()
{
    QCOMPARE(takeAwayListLink(QStringLiteral("https://a.cn"),
                              {QStringLiteral("bureau/1"), QStringLiteral("市/1,5%")}),
             QStringLiteral("https://a.cn/s/bureau/1,%E5%B8%82/1%252C5%2525"));
    QVERIFY(takeAwayListLink(QStringLiteral("https://a.cn"), {}).isEmpty());
}

void TestTakeAway::aLinkThatIsTooLongForACodeIsNone()
{
    const QStringList ids(10, QString(30, u'岗'));
    QVERIFY(takeAwayListLink(QStringLiteral("https://a.cn"), ids).isEmpty());
}

QTEST_GUILESS_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
