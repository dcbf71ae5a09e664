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
        row(u"00852-23456789"_s, u"00852-23456789"_s);
        row(u"+853 2871 2345"_s, u"+853-28712345"_s);
        row(u"+86 138 0013 8000"_s, u"13800138000"_s);
    }
    void cellHoldsTheseNumbers()
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
