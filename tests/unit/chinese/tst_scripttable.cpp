// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttable.h"

#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using yizhan::chinese::ScriptTable;

class TestScriptTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsGivenInTheOtherScript()
    {
        QCOMPARE(ScriptTable({"t2s.json"}).of(u"廚師, 招 2 人"_s), u"厨师, 招 2 人"_s);
        QCOMPARE(ScriptTable({"s2hk.json"}).of(u"厨师"_s), u"廚師"_s);
    }
    void theFirstConversionThatIsThereCounts()
    {
        QCOMPARE(ScriptTable({"nothing.json", "t2s.json"}).of(u"門"_s), u"门"_s);
    }
    void withoutDataATextStaysAsItIs() { QCOMPARE(ScriptTable({"nothing.json"}).of(u"門"_s), u"門"_s); }
    void manyThreadsConvertAtOnce()
    {
        const ScriptTable simplified({"t2s.json"});
        const ScriptTable traditional({"s2hk.json"});
        std::array<bool, 4> right{};
        {
            std::vector<std::jthread> threads;
            for (bool &mine : right) {
                threads.emplace_back([&] {
                    mine = true;
                    for (int round = 0; round < 200; ++round)
                        mine = mine && simplified.of(u"廚師"_s) == u"厨师"_s &&
                               traditional.of(u"厨师"_s) == u"廚師"_s;
                });
            }
        }
        for (const bool one : right)
            QVERIFY(one);
    }
};

QTEST_APPLESS_MAIN(TestScriptTable)
#include "tst_scripttable.moc"
