// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "moneywords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::words;
using catalogue::Pay;
using catalogue::PayUnit;

class TestMoneyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreSaidAsPeopleSayThem_data();
    void amountsAreSaidAsPeopleSayThem();
    void aScriptHasItsOwnTenThousand();
    void digitsHaveTheirUnit();
    void oneStatedEndIsTheAmount();
    void aRangeIsSaidWithItsUnit();
    void aBandIsWrittenAsThePayInIt();
    void whatIsNotStatedIsToBeAgreed();
    void aCourseHasItsPrice();
    void everyUnitIsSaid();
};

void TestMoneyWords::amountsAreSaidAsPeopleSayThem_data()
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
    row(990'000, "9千9", "9,900");
    row(1'010'000, "1.01万", "10,100");
    row(1'050'000, "1.05万", "10,500");
    row(1'200'000, "1.2万", "12,000");
    row(1'250'000, "1.25万", "12,500");
    row(1'187'200, "11,872", "11,872");
    row(10'000'000, "10万", "100,000");
    row(99'990'000, "99.99万", "999,900");
    row(100'000'000, "1,000,000", "1,000,000");
    row(0, "", "");
}

void TestMoneyWords::amountsAreSaidAsPeopleSayThem()
{
    QFETCH(const qint64, fen);
    QTEST(figure(fen), "english");
    const console::Language spoken(u"zh_CN"_s);
    QTEST(figure(fen), "chinese");
}

void TestMoneyWords::aScriptHasItsOwnTenThousand()
{
    const console::Language spoken(u"zh_HK"_s);
    QCOMPARE(figure(1'200'000), u"1.2萬"_s);
    QCOMPARE(money(1'200'000), u"1.2萬"_s);
}

void TestMoneyWords::digitsHaveTheirUnit()
{
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(money(650'000), u"6千5"_s);
    QCOMPARE(money(1'850), u"18.5元"_s);
    QCOMPARE(money(0), QString());
}

void TestMoneyWords::oneStatedEndIsTheAmount()
{
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(payWords(Pay{0, 280'000, PayUnit::Month}), u"每月 2千8"_s);
    QCOMPARE(payWords(Pay{500'000, 500'000, PayUnit::Month}), u"每月 5千"_s);
    QCOMPARE(payWords(Pay{1'800, 0, PayUnit::Hour}), u"每小时 18元"_s);
}

void TestMoneyWords::aRangeIsSaidWithItsUnit()
{
    const Pay pay{400'000, 500'000, PayUnit::Month};
    QCOMPARE(payWords(pay), u"¥4,000–5,000 a month"_s);
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(payWords(pay), u"每月 4千–5千"_s);
    // One way of writing for both ends.
    QCOMPARE(payWords(Pay{400'000, 520'050, PayUnit::Month}), u"每月 4,000–5,200.5元"_s);
    QCOMPARE(payWords(Pay{80'000, 120'000, PayUnit::Day}), u"每天 800–1,200元"_s);
    QCOMPARE(payBandWords(u"month:900-2000"_s), u"每月 900–2,000元"_s);
    QCOMPARE(payWords(Pay{500'000, 670'000, PayUnit::Month}), u"每月 5千–6千7"_s);
    QCOMPARE(payWords(Pay{800'000, 1'050'000, PayUnit::Month}), u"每月 8千–1.05万"_s);
    QCOMPARE(payWords(Pay{1'010'000, 1'187'200, PayUnit::Month}), u"每月 10,100–11,872元"_s);
}

void TestMoneyWords::aBandIsWrittenAsThePayInIt()
{
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(payBandWords(u"month:8000-10000"_s), u"每月 8千–1万"_s);
    QCOMPARE(payBandWords(u"month:10500-12000"_s), u"每月 1.05万–1.2万"_s);
    QCOMPARE(payBandWords(u"month:10000-"_s), perUnit(PayUnit::Month, u"1万 以上"_s));
}

void TestMoneyWords::whatIsNotStatedIsToBeAgreed()
{
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(payWords(Pay()), u"工资没写明"_s);
    QCOMPARE(payBandWords(u"negotiable"_s), u"工资没写明"_s);
    QCOMPARE(feeWords(-1), QString());
}

void TestMoneyWords::aCourseHasItsPrice()
{
    const console::Language spoken(u"zh_CN"_s);
    QCOMPARE(feeWords(0), u"不要钱"_s);
    QCOMPARE(feeWords(12'050), u"120.5元"_s);
}

void TestMoneyWords::everyUnitIsSaid()
{
    const console::Language spoken(u"zh_CN"_s);
    QSet<QString> words;
    for (const auto &unit : catalogue::payUnitCodes())
        words.insert(perUnit(unit.value, u"9"_s));
    QCOMPARE(std::size_t(words.size()), catalogue::payUnitCodes().size());
    QVERIFY(!words.contains(u"9"_s));
}

QTEST_GUILESS_MAIN(TestMoneyWords)
#include "tst_moneywords.moc"
