// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosksession.h"
#include "payvalue.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

class TestPayValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreSaidAsPeopleSayThem_data();
    void amountsAreSaidAsPeopleSayThem();
    void oneStatedEndIsTheAmount();
    void nothingStatedSaysNothing();
};

void TestPayValue::amountsAreSaidAsPeopleSayThem_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](qint64 fen, const char *chinese, const char *english) {
        QTest::addRow("%lld", static_cast<long long>(fen))
            << fen << QString::fromUtf8(chinese) << QString::fromUtf8(english);
    };
    row(1'800, "18", "18");
    row(1'850, "18.5", "18.5");
    row(1'825, "18.25", "18.25");
    row(15'000, "150", "150");
    row(90'000, "900", "900");
    row(100'000, "1千", "1,000");
    row(400'000, "4千", "4,000");
    row(650'000, "6千5", "6,500");
    row(455'000, "4,550", "4,550");
    row(1'000'000, "1万", "10,000");
    row(1'200'000, "1万2", "12,000");
    row(1'250'000, "1万2千5", "12,500");
    row(1'050'000, "1万零5百", "10,500");
    row(10'000'000, "10万", "100,000");
    row(100'000'000, "1,000,000", "1,000,000");
    row(0, "", "");
}

void TestPayValue::amountsAreSaidAsPeopleSayThem()
{
    QFETCH(const qint64, fen);
    QTEST(amountText(fen, int(KioskSession::Language::Chinese)), "chinese");
    QTEST(amountText(fen, int(KioskSession::Language::English)), "english");
}

void TestPayValue::oneStatedEndIsTheAmount()
{
    const PayValue upper({0, 280'000, catalogue::PayUnit::Month});
    QCOMPARE(upper.low(), 2800.0);
    QCOMPARE(upper.high(), 0.0);
    const PayValue equal({500'000, 500'000, catalogue::PayUnit::Month});
    QCOMPARE(equal.highText(0), QString());
}

void TestPayValue::nothingStatedSaysNothing()
{
    QVERIFY(!PayValue().stated());
    QCOMPARE(PayValue().lowText(0), QString());
}

QTEST_GUILESS_MAIN(TestPayValue)
#include "tst_payvalue.moc"
