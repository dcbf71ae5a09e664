// SPDX-License-Identifier: GPL-3.0-or-later
#include "payband.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;
using catalogue::PayUnit;

namespace {

QStringList bandsOf(PayUnit unit, qint64 minimumYuan, qint64 maximumYuan)
{
    const quint32 bits = payBandsOf(unit, minimumYuan * 100, maximumYuan * 100);
    QStringList codes;
    for (std::size_t band = 0; band < payBands().size(); ++band) {
        if ((bits & (1U << band)) != 0)
            codes.append(payBands()[band].code);
    }
    return codes;
}

} // namespace

class TestPayBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payLiesInTheBandsItOverlaps_data();
    void payLiesInTheBandsItOverlaps();
    void daysAndHoursCompareWithMonths();
    void whatCannotBeComparedSortsLast();
};

void TestPayBand::payLiesInTheBandsItOverlaps_data()
{
    QTest::addColumn<PayUnit>("unit");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, PayUnit unit, qint64 minimum, qint64 maximum,
                        const QStringList &codes) {
        QTest::newRow(name) << unit << minimum << maximum << codes;
    };
    row("a band's own range", PayUnit::Month, 4000, 5000, {QStringLiteral("month:4000-5000")});
    row("a range over two", PayUnit::Month, 4500, 5500,
        {QStringLiteral("month:4000-5000"), QStringLiteral("month:5000-6000")});
    row("an amount on an edge", PayUnit::Month, 5000, 5000, {QStringLiteral("month:5000-6000")});
    row("only a lower end", PayUnit::Month, 3500, 0, {QStringLiteral("month:3000-4000")});
    row("only an upper end", PayUnit::Month, 0, 2800, {QStringLiteral("month:-3000")});
    row("more than all", PayUnit::Month, 20000, 30000, {QStringLiteral("month:10000-")});
    row("a day", PayUnit::Day, 150, 180, {QStringLiteral("day:150-200")});
    row("an hour", PayUnit::Hour, 18, 0, {QStringLiteral("hour:15-20")});
    row("a year is twelve months", PayUnit::Year, 60000, 0, {QStringLiteral("month:5000-6000")});
    row("by the piece", PayUnit::Piece, 2, 0, {QStringLiteral("piece")});
    row("nothing stated", PayUnit::Month, 0, 0, {QStringLiteral("negotiable")});
    row("an amount without a unit", PayUnit::NotStated, 5000, 6000, {QStringLiteral("negotiable")});
}

void TestPayBand::payLiesInTheBandsItOverlaps()
{
    QFETCH(const PayUnit, unit);
    QFETCH(const qint64, minimum);
    QFETCH(const qint64, maximum);
    QTEST(bandsOf(unit, minimum, maximum), "expected");
}

void TestPayBand::daysAndHoursCompareWithMonths()
{
    QCOMPARE(monthlyEquivalent(PayUnit::Month, 500'000, 800'000), 500'000);
    QCOMPARE(monthlyEquivalent(PayUnit::Day, 20'000, 0), 435'000);
    QCOMPARE(monthlyEquivalent(PayUnit::Hour, 2'000, 0), 348'000);
    QCOMPARE(monthlyEquivalent(PayUnit::Year, 0, 6'000'000), 500'000);
}

void TestPayBand::whatCannotBeComparedSortsLast()
{
    QCOMPARE(monthlyEquivalent(PayUnit::Piece, 500, 0), 0);
    QCOMPARE(monthlyEquivalent(PayUnit::NotStated, 500'000, 0), 0);
}

QTEST_GUILESS_MAIN(TestPayBand)
#include "tst_payband.moc"
