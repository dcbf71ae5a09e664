// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonedigits.h"

#include <QTest>

using yizhan::viewmodels::PhoneDigits;
using State = PhoneDigits::State;

namespace {

PhoneDigits typed(const QString &digits)
{
    PhoneDigits phone;
    for (const QChar digit : digits)
        phone.type(digit.digitValue());
    return phone;
}

} // namespace

class TestPhoneDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsItIsReadAloud_data();
    void isShownAsItIsReadAloud();
    void saysWhatItStillNeeds_data();
    void saysWhatItStillNeeds();
    void doesNotGrowBeyondANumber();
    void takesDigitsBack();
    void aCopyHoldsTheDigitsAlone();
};

void TestPhoneDigits::isShownAsItIsReadAloud_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *digits, const char *shown) {
        QTest::newRow(digits) << QString::fromLatin1(digits) << QString::fromLatin1(shown);
    };
    row("", "");
    row("138", "138");
    row("1380", "138 0");
    row("1380013", "138 0013");
    row("1380013800", "138 0013 800");
    row("13800138000", "138 0013 8000");
    row("0758", "0758");
    row("07582", "0758 2");
    row("07582223344", "0758 222 3344");
    row("075822233445", "0758 2223 3445");
    row("02082345678", "020 8234 5678");
}

void TestPhoneDigits::isShownAsItIsReadAloud()
{
    QFETCH(const QString, digits);
    QTEST(typed(digits).grouped(), "shown");
}

void TestPhoneDigits::saysWhatItStillNeeds_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("missing");
    QTest::newRow("nothing") << QString() << State::Empty << 0;
    QTest::newRow("a beginning") << QStringLiteral("1") << State::Short << 10;
    QTest::newRow("not of a mobile") << QStringLiteral("12") << State::WrongStart << 0;
    QTest::newRow("of nothing") << QStringLiteral("7") << State::WrongStart << 0;
    QTest::newRow("one is missing") << QStringLiteral("1380013800") << State::Short << 1;
    QTest::newRow("mobile") << QStringLiteral("13800138000") << State::Complete << 0;
    QTest::newRow("area code") << QStringLiteral("0758") << State::Short << 7;
    QTest::newRow("of no area") << QStringLiteral("00") << State::WrongStart << 0;
    QTest::newRow("of nobody in an area") << QStringLiteral("07581") << State::WrongStart << 0;
    QTest::newRow("fixed, one is missing") << QStringLiteral("0758222334") << State::Short << 1;
    QTest::newRow("fixed, shortest") << QStringLiteral("07582223344") << State::Complete << 0;
    QTest::newRow("short area code") << QStringLiteral("02082345678") << State::Complete << 0;
    QTest::newRow("fixed, longest") << QStringLiteral("075822233445") << State::Complete << 0;
}

void TestPhoneDigits::saysWhatItStillNeeds()
{
    QFETCH(const QString, digits);
    const PhoneDigits phone = typed(digits);
    QTEST(phone.state(), "state");
    QTEST(phone.missing(), "missing");
}

void TestPhoneDigits::doesNotGrowBeyondANumber()
{
    PhoneDigits mobile = typed(QStringLiteral("13800138000"));
    QVERIFY(!mobile.type(5));
    QCOMPARE(mobile.grouped(), QStringLiteral("138 0013 8000"));
    PhoneDigits fixed = typed(QStringLiteral("075822233445"));
    QVERIFY(!fixed.type(5));
    PhoneDigits shortArea = typed(QStringLiteral("02082345678"));
    QVERIFY(!shortArea.type(5));
    PhoneDigits phone;
    QVERIFY(!phone.type(10) && !phone.type(-1) && phone.isEmpty());
}

void TestPhoneDigits::takesDigitsBack()
{
    PhoneDigits phone = typed(QStringLiteral("138"));
    phone.takeBack();
    QCOMPARE(phone.grouped(), QStringLiteral("13"));
    phone.clear();
    phone.takeBack();
    QVERIFY(phone.isEmpty());
    QVERIFY(phone.type(1));
}

void TestPhoneDigits::aCopyHoldsTheDigitsAlone()
{
    const auto copy = typed(QStringLiteral("13800138000")).copy();
    QCOMPARE(copy.view().toByteArray(), QByteArray("13800138000"));
}

Q_DECLARE_METATYPE(State)
QTEST_GUILESS_MAIN(TestPhoneDigits)
#include "tst_phonedigits.moc"
