// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtype.h"
#include "residentnumber.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yizhan::operations;

namespace {

/// A number that holds; the place is that of nobody (示例).
QByteArray madeUp(QRandomGenerator &random)
{
    const QDate birth = QDate(1930, 1, 1).addDays(random.bounded(80 * 365));
    QByteArray digits = QByteArrayLiteral("441299") + birth.toString(QStringLiteral("yyyyMMdd")).toLatin1() +
                        QByteArray::number(random.bounded(1000)).rightJustified(3, '0');
    return digits + residentNumberCheck(digits);
}

QString reasonOf(const QByteArray &characters)
{
    const auto read = ResidentNumber::read(characters);
    return read ? QString() : read.error().reason;
}

} // namespace

class TestResidentNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The two examples of GB 11643-1999.
    void theNumbersOfTheStandardHold()
    {
        const auto first = ResidentNumber::read("11010519491231002X");
        QVERIFY(first);
        QCOMPARE(first->birth(), QDate(1949, 12, 31));
        QCOMPARE(first->sex(), Sex::Female);
        const auto second = ResidentNumber::read("440524188001010014");
        QVERIFY(!second); // born in 1880
        QCOMPARE(residentNumberCheck("44052418800101001"), '4');
    }

    void whatDoesNotHoldSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("characters");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *characters, const char *reason) {
            QTest::newRow(name) << QByteArray(characters) << QString::fromLatin1(reason);
        };
        row("nothing", "", "field.id_length");
        row("the old form", "110105491231002", "field.id_length");
        row("one too many", "11010519491231002X0", "field.id_length");
        row("X in the middle", "1101051949123100X2", "field.id_characters");
        row("a letter at the end", "11010519491231002A", "field.id_characters");
        row("no such province", "16010519491231002X", "field.id_place");
        row("no such month", "11010519491331002X", "field.id_birth");
        row("no leap year", "110105190002290029", "field.id_birth");
        row("another check", "110105194912310021", "field.id_check");
        row("a small x", "11010519491231002x", "");
        row("a foreigner's card", "911156199201013017", "");
    }
    void whatDoesNotHoldSaysWhy()
    {
        QFETCH(const QByteArray, characters);
        QFETCH(const QString, reason);
        if (characters.startsWith('9')) // whatever its check is
            QCOMPARE(reasonOf(characters.first(17) + residentNumberCheck(characters.first(17))), reason);
        else
            QCOMPARE(reasonOf(characters), reason);
    }

    void whatIsMadeUpHoldsAndIsReadBack()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray characters = madeUp(random);
            const auto read = ResidentNumber::read(characters);
            QVERIFY2(read, characters.constData());
            QCOMPARE(read->view().toByteArray(), characters);
            QCOMPARE(read->copy().view().toByteArray(), characters);
            QCOMPARE(read->birth().toString(QStringLiteral("yyyyMMdd")).toLatin1(), characters.sliced(6, 8));
            QCOMPARE(read->sex() == Sex::Male, characters[16] % 2 == 1);
        }
    }

    /// What the check is for: every wrong digit and every two that changed places are found.
    void oneWrongDigitIsFound()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 200; ++i) {
            const QByteArray right = madeUp(random);
            for (qsizetype place = 0; place < 17; ++place) {
                QByteArray wrong = right;
                wrong[place] = static_cast<char>('0' + (wrong[place] - '0' + 1 + random.bounded(9)) % 10);
                QVERIFY(!ResidentNumber::read(wrong));
                QByteArray turned = right;
                std::swap(turned[place], turned[place + 1]);
                QVERIFY(turned == right || !ResidentNumber::read(turned));
            }
        }
    }

    void nothingTypedIsInAnError()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 100; ++i) {
            QByteArray wrong = madeUp(random);
            wrong[17] = wrong[17] == '1' ? '2' : '1';
            const auto read = ResidentNumber::read(wrong);
            QVERIFY(!read || read->view() == wrong);
            if (!read)
                QVERIFY(!read.error().toString().contains(QString::fromLatin1(wrong.sliced(6, 8))));
        }
    }

    void anAgeIsInWholeYears()
    {
        const auto read = ResidentNumber::read("11010519491231002X");
        QCOMPARE(read->ageOn(QDate(2025, 12, 30)), 75);
        QCOMPARE(read->ageOn(QDate(2025, 12, 31)), 76);
        QVERIFY(read->ageOn(QDate(1949, 12, 30)) < 0);
        const QByteArray leap = "44129920000229001";
        const QByteArray whole = leap + residentNumberCheck(leap);
        const auto born = ResidentNumber::read(whole);
        QCOMPARE(born->ageOn(QDate(2025, 2, 28)), 24);
        QCOMPARE(born->ageOn(QDate(2025, 3, 1)), 25);
        QCOMPARE(born->ageOn(QDate(2024, 2, 29)), 24);
    }

    void aFieldIsCheckedByIt()
    {
        QVERIFY(checkField(FieldRule::ResidentNumber, "11010519491231002X"));
        const auto wrong = checkField(FieldRule::ResidentNumber, "110105194912310021");
        QCOMPARE(wrong.error().reason, QStringLiteral("field.id_check"));
    }
};

QTEST_APPLESS_MAIN(TestResidentNumber)
#include "tst_residentnumber.moc"
