// SPDX-License-Identifier: GPL-3.0-or-later
#include "payparser.h"

#include <QTest>

using namespace yizhan;
using catalogue::Pay;
using catalogue::PayUnit;
using intake::PayVerdict;

Q_DECLARE_METATYPE(yizhan::catalogue::PayUnit)

class PayParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCell_data();
    void oneCell();
    void severalCells_data();
    void severalCells();
    void theUnitIsNeverGuessed();
    void reversedEndsAreSwapped();
    void payForSeveralMonthsIsNoMonthly_data();
    void payForSeveralMonthsIsNoMonthly();
    void whatIsNoSumIsUnreadable();
    void impossiblePayIsFound_data();
    void impossiblePayIsFound();
};

void PayParserTest::oneCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<PayUnit>("unit");
    const auto row = [](const char16_t *text, qint64 least, qint64 most, PayUnit unit) {
        const QString cell = QString::fromUtf16(text);
        QTest::newRow(qPrintable(cell)) << cell << least * 100 << most * 100 << unit;
    };
    row(u"4000-6000元/月", 4000, 6000, PayUnit::Month);
    row(u"4000～6000元／月", 4000, 6000, PayUnit::Month);
    row(u"4,000 – 6,000 元/月", 4000, 6000, PayUnit::Month);
    row(u"月薪4千-5千", 4000, 5000, PayUnit::Month);
    row(u"4-5千/月", 4000, 5000, PayUnit::Month);
    row(u"0.8-1.2万/月", 8000, 12000, PayUnit::Month);
    row(u"8K-12K", 8000, 12000, PayUnit::NotStated);
    row(u"8-10K·13薪", 8000, 10000, PayUnit::NotStated);
    row(u"8K以上/月", 8000, 0, PayUnit::Month);
    row(u"5000元/月起", 5000, 0, PayUnit::Month);
    row(u"3000+提成", 3000, 0, PayUnit::NotStated);
    row(u"最高8000元/月", 0, 8000, PayUnit::Month);
    row(u"6000元以下/月", 0, 6000, PayUnit::Month);
    row(u"18元/时", 18, 18, PayUnit::Hour);
    row(u"18元/小时", 18, 18, PayUnit::Hour);
    row(u"150/天", 150, 150, PayUnit::Day);
    row(u"日薪200-260元", 200, 260, PayUnit::Day);
    row(u"0元/件", 0, 0, PayUnit::NotStated);
    row(u"3元/件", 3, 3, PayUnit::Piece);
    row(u"年薪10-15万", 100000, 150000, PayUnit::Year);
    row(u"四千到五千每月", 4000, 5000, PayUnit::Month);
    row(u"面议", 0, 0, PayUnit::NotStated);
    row(u"", 0, 0, PayUnit::NotStated);
}

void PayParserTest::oneCell()
{
    QFETCH(QString, text);
    const intake::ParsedPay parsed = intake::parsePay({{}, {}, {}, text});
    QTEST(parsed.pay.minimum, "least");
    QTEST(parsed.pay.maximum, "most");
    QTEST(parsed.pay.unit, "unit");
    QVERIFY(!parsed.unreadable);
}

void PayParserTest::severalCells_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("unitCell");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<PayUnit>("unit");
    const auto row = [](const char *name, const char16_t *low, const char16_t *high, const char16_t *unitCell,
                        qint64 least, qint64 most, PayUnit unit) {
        QTest::newRow(name) << QString::fromUtf16(low) << QString::fromUtf16(high)
                            << QString::fromUtf16(unitCell) << least * 100 << most * 100 << unit;
    };
    row("plain", u"4000", u"6000", u"元/月", 4000, 6000, PayUnit::Month);
    row("decimals of a spreadsheet", u"4000.0", u"6000.00", u"月", 4000, 6000, PayUnit::Month);
    row("schema.org", u"4000", u"6000", u"MONTH", 4000, 6000, PayUnit::Month);
    row("hours", u"18", u"20", u"元/小时", 18, 20, PayUnit::Hour);
    row("only the lower end", u"4000", u"", u"元/月", 4000, 0, PayUnit::Month);
    row("only the upper end", u"", u"6000", u"元/月", 0, 6000, PayUnit::Month);
    row("a range in the lower cell", u"4000-6000", u"", u"元/月", 4000, 6000, PayUnit::Month);
    row("unit in the cell", u"200元/天", u"260元/天", u"", 200, 260, PayUnit::Day);
    row("a unit behind the sum counts before the heading's", u"200元/天", u"260元/天", u"元/月", 200, 260,
        PayUnit::Day);
    row("and before its scale", u"200元/天", u"", u"千元/月", 200, 0, PayUnit::Day);
    row("no unit", u"4000", u"6000", u"", 4000, 6000, PayUnit::NotStated);
    row("面议", u"面议", u"面议", u"元/月", 0, 0, PayUnit::NotStated);
}

void PayParserTest::severalCells()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, unitCell);
    const intake::ParsedPay parsed = intake::parsePay({low, high, unitCell, {}});
    QTEST(parsed.pay.minimum, "least");
    QTEST(parsed.pay.maximum, "most");
    QTEST(parsed.pay.unit, "unit");
}

void PayParserTest::theUnitIsNeverGuessed()
{
    QCOMPARE(intake::parsePay({QStringLiteral("18"), {}, {}, {}}).pay.unit, PayUnit::NotStated);
    QVERIFY(intake::parsePay({QStringLiteral("18"), {}, QStringLiteral("元/光年"), {}}).pay.unit !=
            PayUnit::Month);
    QVERIFY(intake::parsePay({QStringLiteral("18"), {}, QStringLiteral("锅"), {}}).unknownUnit);
}

void PayParserTest::reversedEndsAreSwapped()
{
    const intake::ParsedPay parsed =
        intake::parsePay({QStringLiteral("6000"), QStringLiteral("4000"), QStringLiteral("元/月"), {}});
    QVERIFY(parsed.reversed);
    QCOMPARE(parsed.pay, (Pay{400000, 600000, PayUnit::Month}));
}

void PayParserTest::payForSeveralMonthsIsNoMonthly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char16_t *text, bool unknown) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << unknown;
    };
    row(u"9000元/3个月", true);
    row(u"9000/三个月", true);
    row(u"每三个月9000元", true);
    row(u"三个月9000", true);
    row(u"2万每半年", true);
    row(u"3000元/月", false);
    row(u"试用期3个月4000元", false);
    row(u"三个月后转正5000元/月", false);
}

void PayParserTest::payForSeveralMonthsIsNoMonthly()
{
    QFETCH(QString, text);
    QTEST(intake::parsePay({{}, {}, {}, text}).unknownUnit, "unknown");
}

void PayParserTest::whatIsNoSumIsUnreadable()
{
    QVERIFY(intake::parsePay({{}, {}, {}, QStringLiteral("看表现")}).unreadable);
    QVERIFY(intake::parsePay({QStringLiteral("-3000"), {}, {}, {}}).negative);
    // a long row of digits does not overflow
    const auto huge = intake::parsePay({QString(400, u'9'), {}, QStringLiteral("元/月"), {}});
    QCOMPARE(intake::judgePay(huge.pay, 0), PayVerdict::Impossible);
}

void PayParserTest::impossiblePayIsFound_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<PayUnit>("unit");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, qint64 least, qint64 most, PayUnit unit, PayVerdict verdict) {
        QTest::newRow(name) << least * 100 << most * 100 << unit << static_cast<int>(verdict);
    };
    row("fine", 4000, 6000, PayUnit::Month, PayVerdict::Fine);
    row("not stated", 0, 0, PayUnit::NotStated, PayVerdict::Fine);
    row("a month for 400", 300, 400, PayUnit::Month, PayVerdict::Impossible);
    row("a month for 600,000", 5000, 600000, PayUnit::Month, PayVerdict::Impossible);
    row("below the minimum wage", 1500, 6000, PayUnit::Month, PayVerdict::BelowMinimum);
    row("wide", 4000, 9001, PayUnit::Month, PayVerdict::WideSpan);
    row("just not wide", 4000, 9000, PayUnit::Month, PayVerdict::Fine);
    row("an hour for 18", 18, 18, PayUnit::Hour, PayVerdict::Fine);
    row("an hour for 6,000", 6000, 6000, PayUnit::Hour, PayVerdict::Impossible);
    row("a day for 5", 5, 5, PayUnit::Day, PayVerdict::Impossible);
    row("unit not stated", 18, 18, PayUnit::NotStated, PayVerdict::Fine);
}

void PayParserTest::impossiblePayIsFound()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(PayUnit, unit);
    QTEST(static_cast<int>(intake::judgePay({least, most, unit}, 162000)), "verdict");
}

QTEST_APPLESS_MAIN(PayParserTest)
#include "tst_payparser.moc"
