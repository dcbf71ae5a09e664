// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "vacancywords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::words;

/// The lines of a vacancy's card, above all where the employer wrote nothing.
class TestVacancyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demandsNameWhatIsMissing();
    void hoursStandWhereTheyAreShort();
    void fullTimeIsNotSaid();
    void theDayOfPosting_data();
    void theDayOfPosting();
    void theWayThere_data();
    void theWayThere();

private:
    const console::Language m_chinese{u"zh_CN"_s};
};

void TestVacancyWords::demandsNameWhatIsMissing()
{
    catalogue::Vacancy vacancy;
    QCOMPARE(demandLine(vacancy), u"要求没写，可以问"_s);
    vacancy.certificates = QStringList{u"健康证"_s};
    QCOMPARE(demandLine(vacancy), u"健康证\u00A0· 学历、经验没写"_s);
    vacancy.education = catalogue::Education::NoLimit;
    QCOMPARE(demandLine(vacancy), u"不限学历\u00A0· 健康证\u00A0· 经验没写"_s);
    vacancy.experienceMonths = 12;
    vacancy.certificates.clear();
    vacancy.ageMin = 18;
    vacancy.ageMax = 55;
    QCOMPARE(demandLine(vacancy), u"不限学历\u00A0· 要 1 年经验\u00A0· 18–55 岁"_s);
    vacancy.education = catalogue::Education::NotStated;
    vacancy.ageMin = 0;
    QCOMPARE(demandLine(vacancy), u"要 1 年经验\u00A0· 55 岁以下\u00A0· 学历没写"_s);
}

void TestVacancyWords::hoursStandWhereTheyAreShort()
{
    catalogue::Vacancy vacancy;
    QCOMPARE(scheduleLine(vacancy), u"上班时间没写，可以问"_s);
    vacancy.shifts = catalogue::Shift::Day;
    QCOMPARE(scheduleLine(vacancy), u"白天"_s);
    vacancy.hours = u"8:00–17:30"_s;
    QCOMPARE(scheduleLine(vacancy), u"8:00–17:30"_s);
    vacancy.hours = u"早上八点到晚上六点，中间休息两个小时，月休四天"_s;
    QCOMPARE(scheduleLine(vacancy), u"白天"_s);
}

void TestVacancyWords::fullTimeIsNotSaid()
{
    catalogue::Vacancy vacancy;
    vacancy.shifts = catalogue::Shift::Day;
    vacancy.kinds = catalogue::EmploymentKind::FullTime | catalogue::EmploymentKind::PartTime;
    QCOMPARE(scheduleLine(vacancy), u"白天\u00A0· 兼职"_s);
    vacancy.shifts = {};
    QCOMPARE(scheduleLine(vacancy), u"兼职\u00A0· 上班时间没写，可以问"_s);
}

void TestVacancyWords::theDayOfPosting_data()
{
    QTest::addColumn<QDate>("posted");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << QDate(2026, 11, 30) << u"今天发布"_s;
    QTest::newRow("yesterday") << QDate(2026, 11, 29) << u"昨天发布"_s;
    QTest::newRow("this week") << QDate(2026, 11, 24) << u"6 天前发布"_s;
    QTest::newRow("a week") << QDate(2026, 11, 23) << u"11月23日发布"_s;
    QTest::newRow("long ago") << QDate(2025, 11, 23) << u"2025年11月23日发布"_s;
    QTest::newRow("tomorrow") << QDate(2026, 12, 1) << QString();
    QTest::newRow("not known") << QDate() << QString();
}

void TestVacancyWords::theDayOfPosting()
{
    QFETCH(QDate, posted);
    QTEST(postedWords(posted, QDate(2026, 11, 30)), "words");
}

void TestVacancyWords::theWayThere_data()
{
    QTest::addColumn<int>("meters");
    QTest::addColumn<QString>("words");
    QTest::newRow("not known") << -1 << QString();
    QTest::newRow("next door") << 20 << u"走路约 1 分钟"_s;
    QTest::newRow("on foot") << 480 << u"走路约 8 分钟"_s;
    QTest::newRow("in steps of five") << 800 << u"走路约 15 分钟"_s;
    QTest::newRow("the last on foot") << 1'800 << u"走路约 30 分钟"_s;
    QTest::newRow("the first by bicycle") << 1'801 << u"骑车约 10 分钟"_s;
    QTest::newRow("the last by bicycle") << 6'000 << u"骑车约 30 分钟"_s;
    QTest::newRow("too far for both") << 6'001 << QString();
}

void TestVacancyWords::theWayThere()
{
    QFETCH(int, meters);
    QTEST(wayWords(meters), "words");
}

QTEST_GUILESS_MAIN(TestVacancyWords)
#include "tst_vacancywords.moc"
