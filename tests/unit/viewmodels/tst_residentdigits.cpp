// SPDX-License-Identifier: GPL-3.0-or-later
#include "residentdigits.h"

#include <QTest>

using namespace yizhan::viewmodels;
using State = ResidentDigits::State;

namespace {

const QDate today(2026, 11, 20);

ResidentDigits typed(const QByteArray &characters)
{
    ResidentDigits digits;
    for (const char character : characters)
        digits.type(character);
    return digits;
}

} // namespace

class TestResidentDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xStandsInTheLastPlaceOnly()
    {
        ResidentDigits digits = typed("1101051949123100");
        QVERIFY(!digits.type('X'));
        QVERIFY(digits.type('2'));
        QVERIFY(digits.type('X'));
        QVERIFY(!digits.type('1')); // it is full
        QCOMPARE(digits.size(), 18);
        QCOMPARE(digits.state(today), State::Complete);
    }

    void saysWhereToLook_data()
    {
        QTest::addColumn<QByteArray>("characters");
        QTest::addColumn<State>("state");
        QTest::newRow("nothing") << QByteArray() << State::Empty;
        QTest::newRow("half of it") << QByteArray("110105") << State::Short;
        QTest::newRow("all of it") << QByteArray("11010519491231002X") << State::Complete;
        QTest::newRow("no such province") << QByteArray("16010519491231002X") << State::WrongStart;
        QTest::newRow("no such day") << QByteArray("11010519490231002X") << State::WrongBirth;
        QTest::newRow("another last character") << QByteArray("110105194912310021") << State::WrongCheck;
        const QByteArray tomorrow = "11010520261121002";
        QTest::newRow("born tomorrow")
            << QByteArray(tomorrow + yizhan::operations::residentNumberCheck(tomorrow)) << State::WrongBirth;
    }
    void saysWhereToLook()
    {
        QFETCH(const QByteArray, characters);
        QFETCH(const State, state);
        QCOMPARE(typed(characters).state(today), state);
        QCOMPARE(bool(typed(characters).number(today)), state == State::Complete);
    }

    void nothingIsErasedByWhatDoesNotHold()
    {
        ResidentDigits digits = typed("110105194912310021");
        QCOMPARE(digits.size(), 18);
        digits.takeBack();
        digits.type('X');
        QCOMPARE(digits.state(today), State::Complete);
    }

    void isCoveredButForItsEnds()
    {
        const ResidentDigits digits = typed("11010519491231002X");
        QCOMPARE(digits.shown(false).join(QString()), QStringLiteral("11•••••••••••••••X"));
        QCOMPARE(digits.shown(true).join(QString()), QStringLiteral("11010519491231002X"));
        QCOMPARE(typed("110").shown(false).size(), 18);
        QCOMPARE(typed("110").shown(false).at(3), QString());
    }
};

QTEST_APPLESS_MAIN(TestResidentDigits)
#include "tst_residentdigits.moc"
