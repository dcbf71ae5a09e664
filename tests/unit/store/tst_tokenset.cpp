// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenset.h"

#include <QTest>

using namespace yizhan::store;

class TestTokenSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenThatCameBeforeIsKnown();
    void beginningOfATokenIsAnother();
    void setGrowsAndKeepsWhatItHolds();
    void clearedSetKnowsNothing();
};

void TestTokenSet::tokenThatCameBeforeIsKnown()
{
    TokenSet set;
    QVERIFY(set.insert(u"厨师", 0));
    QVERIFY(set.insert(u"厨师 普工", 3));
    QVERIFY(!set.insert(u"厨师 普工 厨师", 6));
    QVERIFY(!set.insert(u"厨师 普工 普工", 6));
}

void TestTokenSet::beginningOfATokenIsAnother()
{
    TokenSet set;
    QVERIFY(set.insert(u"abc", 0));
    QVERIFY(set.insert(u"abc ab", 4));
    QVERIFY(set.insert(u"abc ab ", 7)); // nothing at all
    QVERIFY(!set.insert(u"abc ab ", 7));
}

void TestTokenSet::setGrowsAndKeepsWhatItHolds()
{
    TokenSet set;
    QString text;
    constexpr int tokens = 20'000; // it begins with room for a thousand
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < tokens; ++i) {
            const qsizetype start = text.size();
            text.append(QString::number(i, 36));
            QCOMPARE(set.insert(text, start), round == 0);
            text.append(u' ');
        }
    }
}

void TestTokenSet::clearedSetKnowsNothing()
{
    TokenSet set;
    for (int round = 0; round < 5; ++round) {
        QVERIFY(set.insert(u"a", 0));
        QVERIFY(set.insert(u"a b", 2));
        QVERIFY(!set.insert(u"a b a", 4));
        set.clear();
    }
}

QTEST_APPLESS_MAIN(TestTokenSet)
#include "tst_tokenset.moc"
