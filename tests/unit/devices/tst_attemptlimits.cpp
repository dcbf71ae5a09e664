// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptlimit.h"
#include "noncecache.h"

#include <QTest>

using namespace yizhan::devices;

/// What is bounded in memory: nonces that were seen, attempts that failed.
class TestAttemptLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonceIsTakenOnce()
    {
        NonceCache cache(1000, 10);
        QVERIFY(cache.take(QStringLiteral("d-1"), "n", 0) == NonceCache::Outcome::New);
        QVERIFY(cache.take(QStringLiteral("d-1"), "n", 999) == NonceCache::Outcome::Seen);
        QVERIFY(cache.take(QStringLiteral("d-2"), "n", 999) == NonceCache::Outcome::New);
    }

    void nonceIsForgottenWhenItsTimeIsOver()
    {
        NonceCache cache(1000, 10);
        QVERIFY(cache.take(QStringLiteral("d-1"), "n", 0) == NonceCache::Outcome::New);
        QVERIFY(cache.take(QStringLiteral("d-1"), "other", 1000) == NonceCache::Outcome::New);
        QCOMPARE(cache.size(), std::size_t(1));
        QVERIFY(cache.take(QStringLiteral("d-1"), "n", 1000) == NonceCache::Outcome::New);
    }

    void fullCacheTakesNoneAndForgetsNone()
    {
        NonceCache cache(1000, 2);
        QVERIFY(cache.take(QStringLiteral("d-1"), "a", 0) == NonceCache::Outcome::New);
        QVERIFY(cache.take(QStringLiteral("d-1"), "b", 500) == NonceCache::Outcome::New);
        QVERIFY(cache.take(QStringLiteral("d-1"), "c", 500) == NonceCache::Outcome::Full);
        QVERIFY(cache.take(QStringLiteral("d-1"), "a", 500) == NonceCache::Outcome::Seen);
        QVERIFY(cache.take(QStringLiteral("d-1"), "c", 1000) == NonceCache::Outcome::New);
    }

    void attemptsEndAndBeginAgain()
    {
        AttemptLimit limit(3, 60'000);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limit.waitMs("c", i * 10), 0);
            limit.failed("c", i * 10);
        }
        QCOMPARE(limit.waitMs("c", 30), 59'970);
        QCOMPARE(limit.waitMs("other", 30), 0);
        QCOMPARE(limit.waitMs("c", 60'000), 0);
    }

    void manyClientsShareWhatIsLeft()
    {
        AttemptLimit limit(2, 60'000, 3);
        for (const char *client : {"a", "b", "c", "d", "e"})
            limit.failed(client, 0);
        QCOMPARE(limit.waitMs("a", 1), 0);
        QVERIFY(limit.waitMs("d", 1) > 0);
        QVERIFY(limit.waitMs("f", 1) > 0);
        QCOMPARE(limit.waitMs("f", 60'000), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttemptLimits)
#include "tst_attemptlimits.moc"
