// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

#include <QTest>

using namespace yizhan;

class TestRandom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameNumbers();
    void belowStaysBelow();
    void belowNothingIsZero();
    void belowReachesEveryValue();
};

void TestRandom::sameSeedGivesTheSameNumbers()
{
    SeededRandom first(42);
    SeededRandom second(42);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(first.next(), second.next());
}

void TestRandom::belowStaysBelow()
{
    SeededRandom random(7);
    for (const std::uint64_t bound : std::initializer_list<std::uint64_t>{1, 2, 3, 1000, UINT64_MAX}) {
        for (int i = 0; i < 200; ++i)
            QVERIFY(random.below(bound) < bound);
    }
}

void TestRandom::belowNothingIsZero()
{
    SeededRandom random(7);
    QCOMPARE(random.below(0), 0U);
}

void TestRandom::belowReachesEveryValue()
{
    SeededRandom random(1);
    unsigned seen = 0;
    for (int i = 0; i < 300; ++i)
        seen |= 1U << random.below(10);
    QCOMPARE(seen, (1U << 10) - 1);
}

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
