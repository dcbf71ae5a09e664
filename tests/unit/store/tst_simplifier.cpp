// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplifier.h"

#include <QTest>

using namespace yizhan::store;

class TestSimplifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsAreFolded_data();
    void unitsAreFolded();
    void textsAreFolded_data();
    void textsAreFolded();
};

void TestSimplifier::unitsAreFolded_data()
{
    QTest::addColumn<ushort>("unit");
    QTest::addColumn<ushort>("folded");
    const auto row = [](const char *name, char16_t unit, char16_t folded) {
        QTest::newRow(name) << ushort(unit) << ushort(folded);
    };
    row("first capital", u'A', u'a');
    row("last capital", u'Z', u'z');
    row("before the capitals", u'@', u'@');
    row("behind the capitals", u'[', u'[');
    row("small letter", u'q', u'q');
    row("capital beyond ASCII", u'Ä', u'ä');
    row("first full width form", u'！', u'!');
    row("last full width form", u'～', u'~');
    row("full width capital", u'Ｚ', u'z');
    row("before the full width forms", 0xFF00, 0xFF00);
    row("behind the full width forms", u'｟', u'｟');
    row("half of a surrogate pair", 0xD842, 0xD842);
    row("ideograph", u'厨', u'厨');
}

void TestSimplifier::unitsAreFolded()
{
    QFETCH(const ushort, unit);
    QTEST(ushort(foldedUnit(unit)), "folded");
}

void TestSimplifier::textsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("", "");
    row("厨师", "厨师");
    row("廚師", "厨师");
    row("厨師", "厨师");
    row("ＣＮＣ車床", "cnc车床");
}

void TestSimplifier::textsAreFolded()
{
    QFETCH(const QString, text);
    QTEST(foldedText(text), "folded");
}

QTEST_APPLESS_MAIN(TestSimplifier)
#include "tst_simplifier.moc"
