// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonecell.h"

#include <QTest>

using namespace yizhan;
using namespace Qt::StringLiterals;

/// What can be dialled, and who is to be asked for.
class PhoneCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellHoldsTheseNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const QString &cell, const QString &numbers) {
            QTest::newRow(qPrintable(cell)) << cell << numbers;
        };
        row(u"400-830-1234转22"_s, u"400-830-1234转22"_s);
        row(u"400-830-1234 ext 22"_s, u"400-830-1234转22"_s);
        row(u"4008301234-22"_s, u"400-830-1234转22"_s);
        row(u"4008301234"_s, u"400-830-1234"_s);
        row(u"13800138000转8"_s, u"13800138000转8"_s);
        row(u"13800138000-18:00"_s, u"13800138000"_s);
        row(u"13800138000-13900139000"_s, u"13800138000、13900139000"_s);
        row(u"13800138000或13900139000"_s, u"13800138000、13900139000"_s);
        row(u"4008301234/13900139000"_s, u"400-830-1234、13900139000"_s);
        row(u"0758-2233445转801或802"_s, u"0758-2233445转801/802"_s);
        row(u"0758-2233445转801/802"_s, u"0758-2233445转801/802"_s);
        row(u"0758-2233445或2233446"_s, u"0758-2233445、2233446"_s);
        row(u"0758-2233445/6"_s, u"0758-2233445/6"_s);
        row(u"13800000022/0758-0000022"_s, u"13800000022、0758-0000022"_s);
        row(u"+852 2345 6789"_s, u"+852-23456789"_s);
        row(u"00852-23456789"_s, u"+852-23456789"_s);
        row(u"+853 2871 2345"_s, u"+853-28712345"_s);
        row(u"+86 138 0013 8000"_s, u"13800138000"_s);
    }
    void cellHoldsTheseNumbers()
    {
        QFETCH(const QString, cell);
        QTEST(intake::phonesOf(cell).numbers, "numbers");
    }

    /// What is left of it without its country's code is the number of somebody in our town.
    void numberOfAnotherCountryKeepsItsCode_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const QString &cell, const QString &numbers) {
            QTest::newRow(qPrintable(cell)) << cell << numbers;
        };
        row(u"+44 20 7946 0958"_s, u"+44-2079460958"_s);
        row(u"+44 (0)20 7946 0958"_s, u"+44-2079460958"_s);
        row(u"0044 20 7946 0958"_s, u"+44-2079460958"_s);
        row(u"+1 (212) 555-1234"_s, u"+1-2125551234"_s);
        row(u"+49-30-1234567"_s, u"+49-301234567"_s);
        row(u"0081-90-1234-5678"_s, u"+81-9012345678"_s);
        row(u"+886 2 2345 6789"_s, u"+886-223456789"_s);
        row(u"+65 6123 4567"_s, u"+65-61234567"_s);
        row(u"+971 4 123 4567"_s, u"+971-41234567"_s);
        row(u"+7 495 123-45-67"_s, u"+7-4951234567"_s);
        row(u"(852) 2345 6789"_s, u"+852-23456789"_s);
        row(u"(+852)2345 6789"_s, u"+852-23456789"_s);
        row(u"852-2345-6789"_s, u"+852-23456789"_s);
        row(u"85223456789"_s, u"+852-23456789"_s);
        row(u"+852 2345 6789转12"_s, u"+852-23456789转12"_s);
        row(u"+852 2345 6789 / 2345 6780"_s, u"+852-23456789、+852-23456780"_s);
        row(u"+852 2345 6789或13800138000"_s, u"+852-23456789、13800138000"_s);
        row(u"+13800138000"_s, QString());
        row(u"+44 20 7946 0958 1234 5678"_s, u"+44-2079460958"_s);
    }
    void numberOfAnotherCountryKeepsItsCode()
    {
        QFETCH(const QString, cell);
        QTEST(intake::phonesOf(cell).numbers, "numbers");
    }

    /// Behind our own code stands no 0; the area code is not lost for it.
    void codeOfOurCountryIsTakenOff_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const QString &cell, const QString &numbers) {
            QTest::newRow(qPrintable(cell)) << cell << numbers;
        };
        row(u"+86 20 8522 3456"_s, u"020-85223456"_s);
        row(u"+86-758-2233445"_s, u"0758-2233445"_s);
        row(u"86-758-2233445"_s, u"0758-2233445"_s);
        row(u"0086 758 2233445转801"_s, u"0758-2233445转801"_s);
        row(u"+86 (0)758 2233445"_s, u"0758-2233445"_s);
        row(u"+86(0758)2233445"_s, u"0758-2233445"_s);
        row(u"(+86)758-2233445"_s, u"0758-2233445"_s);
        row(u"+86 400 830 1234"_s, u"400-830-1234"_s);
        row(u"(+86) 138 0013 8000"_s, u"13800138000"_s);
        row(u"(86)13800138000"_s, u"13800138000"_s);
        row(u"017951 13800138000"_s, u"13800138000"_s);
    }
    void codeOfOurCountryIsTakenOff()
    {
        QFETCH(const QString, cell);
        QTEST(intake::phonesOf(cell).numbers, "numbers");
    }

    void joiningWordsNameNobody_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("words");
        QTest::newRow("extension") << u"400-830-1234转22"_s << QString();
        QTest::newRow("latin") << u"4008301234 ext 22"_s << QString();
        QTest::newRow("or") << u"0758-2233445转801或802"_s << QString();
        QTest::newRow("two") << u"13800138000 或 13900139000"_s << QString();
        QTest::newRow("name") << u"13800138000转8 陈小姐"_s << u"陈小姐"_s;
    }
    void joiningWordsNameNobody()
    {
        QFETCH(const QString, cell);
        QTEST(intake::contactWordsOf(cell), "words");
    }
};

QTEST_GUILESS_MAIN(PhoneCellTest)
#include "tst_phonecell.moc"
