// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemhash.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestItemHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartChangesTheHash();
    void hashIsTheDocumentedFunction();
    void partsDoNotRunIntoOneAnother();
    void theSumForgetsTheOrder();
    void removingUndoesAdding();
    void theHexFormHasSixteenDigits();
};

void TestItemHash::everyPartChangesTheHash()
{
    const auto base = itemHash("vacancy", "1", 20000, "{}");
    QVERIFY(itemHash("fair", "1", 20000, "{}") != base);
    QVERIFY(itemHash("vacancy", "2", 20000, "{}") != base);
    QVERIFY(itemHash("vacancy", "1", 20001, "{}") != base);
    QVERIFY(itemHash("vacancy", "1", 0, "{}") != base);
    QVERIFY(itemHash("vacancy", "1", 20000, "{ }") != base);
    QCOMPARE(itemHash("vacancy", "1", 20000, "{}"), base);
}

void TestItemHash::hashIsTheDocumentedFunction()
{
    // By Python's hashlib: blake2b(…, digest_size=16), its first 8 bytes, little endian.
    const QByteArray body = "{\"title\":\"普工\"}";
    QCOMPARE(itemHash("vacancy", "bureau/4411", toEpochDay(QDate(2026, 12, 31)), body), 0x82909521748eaa7U);
    QCOMPARE(itemHash("vacancy", "bureau/4411", 0, body), 0x353d79cce97407afU);
}

void TestItemHash::partsDoNotRunIntoOneAnother()
{
    QVERIFY(itemHash("ab", "c", 0, "{}") != itemHash("a", "bc", 0, "{}"));
}

void TestItemHash::theSumForgetsTheOrder()
{
    ScopeSum forward;
    ScopeSum backward;
    const std::array<std::uint64_t, 3> hashes{UINT64_MAX, 5, 1ULL << 63};
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        forward.add(hashes[i]);
        backward.add(hashes[hashes.size() - 1 - i]);
    }
    QCOMPARE(forward.toHex(), backward.toHex());
}

void TestItemHash::removingUndoesAdding()
{
    ScopeSum sum(3);
    sum.add(UINT64_MAX);
    sum.remove(UINT64_MAX);
    QCOMPARE(sum.value(), 3U);
}

void TestItemHash::theHexFormHasSixteenDigits()
{
    QCOMPARE(ScopeSum(255).toHex(), QStringLiteral("00000000000000ff"));
    QCOMPARE(ScopeSum(UINT64_MAX).toHex(), QStringLiteral("ffffffffffffffff"));
}

QTEST_APPLESS_MAIN(TestItemHash)
#include "tst_itemhash.moc"
