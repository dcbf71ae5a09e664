// SPDX-License-Identifier: GPL-3.0-or-later
#include "agecell.h"
#include "cellvalues.h"
#include "datum.h"
#include "daycells.h"
#include "educationcell.h"
#include "experiencecell.h"
#include "fieldvalues.h"

#include <QTest>

#include <cmath>

using namespace yizhan;
using catalogue::Education;
using catalogue::GeoPoint;

class FieldValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void education_data();
    void education();
    void experience_data();
    void experience();
    void ages_data();
    void ages();
    void headcounts();
    void dates_data();
    void dates();
    void utcTimesBecomeTheChineseDay();
    void pointsBecomeWgs84();
    void shiftOfMapsIsUndone_data();
    void shiftOfMapsIsUndone();
    void pointsOutsideTheCountryAreUnreadable();
};

void FieldValuesTest::education_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("expected"); // -1: unreadable
    const auto row = [](const char16_t *cell, int expected) {
        const QString text = QString::fromUtf16(cell);
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"不限制", int(Education::NoLimit));
    row(u"学历不限", int(Education::NoLimit));
    row(u"无", int(Education::NoLimit));
    row(u"小学", int(Education::Primary));
    row(u"初中及以上", int(Education::JuniorSecondary));
    row(u"初中及以下", int(Education::NoLimit));
    row(u"普通高中", int(Education::SeniorSecondary));
    row(u"职业高中", int(Education::VocationalSecondary));
    row(u"技工学校", int(Education::TechnicalSchool));
    row(u"中等专科", int(Education::SpecializedSecondary));
    row(u"高中/中专", int(Education::SeniorSecondary));
    row(u"大学专科", int(Education::College));
    row(u"大专或以上", int(Education::College));
    row(u"大学本科", int(Education::Bachelor));
    row(u"本科/硕士", int(Education::Bachelor));
    row(u"硕士研究生", int(Education::Master));
    row(u"博士研究生", int(Education::Doctor));
    row(u"high school", int(Education::SeniorSecondary));
    // GB/T 4658
    row(u"11", int(Education::Doctor));
    row(u"14", int(Education::Master));
    row(u"20", int(Education::Bachelor));
    row(u"21", int(Education::Bachelor));
    row(u"30", int(Education::College));
    row(u"31", int(Education::College));
    row(u"40", int(Education::SpecializedSecondary));
    row(u"41", int(Education::SpecializedSecondary));
    row(u"44", int(Education::VocationalSecondary));
    row(u"47", int(Education::TechnicalSchool));
    row(u"60", int(Education::SeniorSecondary));
    row(u"61", int(Education::SeniorSecondary));
    row(u"70", int(Education::JuniorSecondary));
    row(u"71", int(Education::JuniorSecondary));
    row(u"80", int(Education::Primary));
    row(u"81", int(Education::Primary));
    row(u"90", int(Education::NoLimit));
    row(u"91", -1);
    row(u"看情况", -1);
    row(u"", int(Education::NotStated));
}

void FieldValuesTest::education()
{
    QFETCH(QString, cell);
    QFETCH(int, expected);
    const auto read = intake::educationOf(cell);
    QCOMPARE(read.unreadable, expected < 0);
    if (expected >= 0)
        QCOMPARE(int(read.value.value_or(Education::NotStated)), expected);
}

void FieldValuesTest::experience_data()
{
    QTest::addColumn<QString>("years");
    QTest::addColumn<QString>("months");
    QTest::addColumn<int>("expected"); // -1 not stated, -2 unreadable
    const auto row = [](const char16_t *years, const char16_t *months, int expected) {
        const QString name = QString::fromUtf16(years) + u'|' + QString::fromUtf16(months);
        QTest::newRow(qPrintable(name))
            << QString::fromUtf16(years) << QString::fromUtf16(months) << expected;
    };
    row(u"", u"", -1);
    row(u"0", u"", 0);
    row(u"3", u"", 36);
    row(u"1-3年", u"", 12);
    row(u"三年以上", u"", 36);
    row(u"半年", u"", 6);
    row(u"6个月", u"", 6);
    row(u"不限", u"", 0);
    row(u"无经验", u"", 0);
    row(u"1年以下", u"", 0);
    row(u"", u"18", 18);
    row(u"丰富", u"", -2);
    row(u"99", u"", -2);
}

void FieldValuesTest::experience()
{
    QFETCH(QString, years);
    QFETCH(QString, months);
    QFETCH(int, expected);
    const auto read = intake::experienceOf(years, months);
    QCOMPARE(read.unreadable, expected == -2);
    if (!read.unreadable)
        QCOMPARE(read.value.value_or(-1), expected);
}

void FieldValuesTest::ages_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("unreadable");
    const auto row = [](const char16_t *cell, int least, int most, bool unreadable = false) {
        const QString text = QString::fromUtf16(cell);
        QTest::newRow(qPrintable(text)) << text << least << most << unreadable;
    };
    row(u"18-45", 18, 45);
    row(u"18至45周岁", 18, 45);
    row(u"45-18岁", 18, 45);
    row(u"45岁以下", 0, 45);
    row(u"18岁以上", 18, 0);
    row(u"不限", 0, 0);
    row(u"", 0, 0);
    row(u"5-200", 0, 0, true);
    row(u"年轻", 0, 0, true);
}

void FieldValuesTest::ages()
{
    QFETCH(QString, cell);
    const auto read = intake::ageOf(cell);
    QTEST(read.value.value_or(intake::AgeRange{}).least, "least");
    QTEST(read.value.value_or(intake::AgeRange{}).most, "most");
    QTEST(read.unreadable, "unreadable");
}

void FieldValuesTest::headcounts()
{
    QCOMPARE(tables::headcountOf(QStringLiteral("3人")).value, std::optional(3));
    QCOMPARE(tables::headcountOf(QStringLiteral("10")).value, std::optional(10));
    QCOMPARE(tables::headcountOf(QStringLiteral("5.0")).value, std::optional(5));
    QVERIFY(!tables::headcountOf(QStringLiteral("若干")).value);
    QVERIFY(!tables::headcountOf(QStringLiteral("若干")).unreadable);
    QVERIFY(tables::headcountOf(QStringLiteral("很多")).unreadable);
    QVERIFY(tables::headcountOf(QStringLiteral("99999999999999999999")).unreadable);
}

void FieldValuesTest::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<bool>("unreadable");
    const QDate day(2025, 2, 9);
    const auto row = [](const char16_t *cell, QDate expected, bool unreadable = false) {
        const QString text = QString::fromUtf16(cell);
        QTest::newRow(qPrintable(text)) << text << expected << unreadable;
    };
    row(u"2025-02-09", day);
    row(u"2025/2/9", day);
    row(u"2025.02.09", day);
    row(u"2025年2月9日", day);
    row(u"20250209", day);
    row(u"2025-02-09 15:34:07", day);
    row(u"2025-02-09T15:34:07+08:00", day);
    row(u"长期有效", QDate());
    row(u"", QDate());
    row(u"2025-02-30", QDate(), true);
    row(u"昨天", QDate(), true);
    row(u"1899-12-30", QDate(), true);
    row(u"20251399", QDate(), true);
}

void FieldValuesTest::dates()
{
    QFETCH(QString, cell);
    const auto read = tables::dateOf(cell);
    QTEST(read.value.value_or(QDate()), "expected");
    QTEST(read.unreadable, "unreadable");
}

void FieldValuesTest::utcTimesBecomeTheChineseDay()
{
    QCOMPARE(tables::dateOf(QStringLiteral("2025-02-09T15:59:00Z")).value, std::optional(QDate(2025, 2, 9)));
    QCOMPARE(tables::dateOf(QStringLiteral("2025-02-09T16:00:00Z")).value, std::optional(QDate(2025, 2, 10)));
}

void FieldValuesTest::pointsBecomeWgs84()
{
    // 天安门: WGS-84 39.90735, 116.39123 is shown by GCJ-02 maps at 39.90875, 116.39747
    const GeoPoint wgs = intake::toWgs84({39.908752, 116.397470}, intake::Datum::Gcj02);
    QVERIFY(std::abs(wgs.latitude - 39.90735) < 1e-4);
    QVERIFY(std::abs(wgs.longitude - 116.39123) < 1e-4);
    const GeoPoint same = intake::toWgs84({23.05, 112.48}, intake::Datum::Wgs84);
    QCOMPARE(same, (GeoPoint{23.05, 112.48}));
    // Baidu lies about 0.006 degrees north and 0.0065 east of GCJ-02
    const GeoPoint fromBaidu = intake::toWgs84({39.915119, 116.403963}, intake::Datum::Bd09);
    QVERIFY(std::abs(fromBaidu.latitude - 39.90735) < 3e-4);
    QVERIFY(std::abs(fromBaidu.longitude - 116.39123) < 3e-4);
    // nothing said about the datum: GCJ-02
    const auto read = intake::pointOf(QStringLiteral("39.908752"), QStringLiteral("116.397470"), QString());
    QVERIFY(read.value.has_value());
    QCOMPARE(*read.value, wgs);
}

/// Computed by the published formulas in another program.
void FieldValuesTest::shiftOfMapsIsUndone_data()
{
    QTest::addColumn<GeoPoint>("wgs84");
    QTest::addColumn<GeoPoint>("gcj02");
    QTest::addColumn<GeoPoint>("bd09");
    const auto row = [](const char *name, GeoPoint wgs84, GeoPoint gcj02, GeoPoint bd09) {
        QTest::newRow(name) << wgs84 << gcj02 << bd09;
    };
    row("Zhaoqing", {23.047191, 112.465091}, {23.044570, 112.470346}, {23.050565, 112.476852});
    row("Huaiji", {23.912000, 112.184000}, {23.909388, 112.189306}, {23.915677, 112.195764});
    row("Fengkai", {23.424000, 111.512000}, {23.421354, 111.517170}, {23.427235, 111.523714});
    row("Guangzhou", {23.129100, 113.264400}, {23.126423, 113.269730}, {23.132711, 113.276151});
    row("Beijing", {39.907340, 116.390890}, {39.908741, 116.397131}, {39.915083, 116.403504});
}

void FieldValuesTest::shiftOfMapsIsUndone()
{
    QFETCH(const GeoPoint, wgs84);
    QFETCH(const GeoPoint, gcj02);
    QFETCH(const GeoPoint, bd09);
    const auto lies = [&](const GeoPoint &point, double within) {
        return std::abs(point.latitude - wgs84.latitude) < within &&
               std::abs(point.longitude - wgs84.longitude) < within;
    };
    QVERIFY(lies(intake::toWgs84(gcj02, intake::Datum::Gcj02), 3e-6)); // a third of a metre
    QVERIFY(lies(intake::toWgs84(bd09, intake::Datum::Bd09), 1e-5));   // the inverse is an approximation
}

void FieldValuesTest::pointsOutsideTheCountryAreUnreadable()
{
    const auto unreadable = [](const char *latitude, const char *longitude, const char *datum) {
        return intake::pointOf(QString::fromLatin1(latitude), QString::fromLatin1(longitude),
                               QString::fromLatin1(datum))
            .unreadable;
    };
    QVERIFY(unreadable("0", "0", ""));
    QVERIFY(unreadable("112.48", "23.05", ""));
    QVERIFY(unreadable("nan", "112", ""));
    QVERIFY(unreadable("23.05", "", ""));
    QVERIFY(unreadable("23.05", "112.48", "Mars"));
    QVERIFY(!intake::pointOf(QString(), QString(), QString()).unreadable);
}

QTEST_APPLESS_MAIN(FieldValuesTest)
#include "tst_fieldvalues.moc"
