// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan::print;

class TestSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextAddsNothing();
    void aTextIsOneLineWithoutWhatCannotBeSeen();
    void aLongTextEndsInDotsAndWholeCharacters();
    void thereIsAnEndToItsParts();
    void whatACodeHoldsStaysAsItIs();
};

void TestSlip::anEmptyTextAddsNothing()
{
    Slip slip;
    slip.addTitle({});
    slip.addFact(u"电话"_s, u"  "_s);
    slip.addQr({});
    QVERIFY(slip.parts().empty());
}

void TestSlip::aTextIsOneLineWithoutWhatCannotBeSeen()
{
    Slip slip;
    slip.addText(u"甲\n乙\u0007 \u202e丙"_s);
    QCOMPARE(slip.parts().front().text, u"甲 乙 丙"_s);
}

void TestSlip::aLongTextEndsInDotsAndWholeCharacters()
{
    Slip slip;
    slip.addText(QString(u"\U00020BB7"_s).repeated(150));
    const QString text = slip.parts().front().text;
    QVERIFY(text.size() <= maxSlipText);
    QVERIFY(text.endsWith(u'…'));
    QVERIFY(text.at(text.size() - 2).isLowSurrogate());
}

void TestSlip::thereIsAnEndToItsParts()
{
    Slip slip;
    for (int part = 0; part < 1000; ++part)
        slip.addText(u"字"_s);
    QCOMPARE(slip.parts().size(), maxSlipParts);
}

void TestSlip::whatACodeHoldsStaysAsItIs()
{
    Slip slip;
    slip.addQr(u"岗位：厨师\n电话：1"_s);
    QCOMPARE(slip.parts().front().text, u"岗位：厨师\n电话：1"_s);
}

QTEST_APPLESS_MAIN(TestSlip)
#include "tst_slip.moc"
