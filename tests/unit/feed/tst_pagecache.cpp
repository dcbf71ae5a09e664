// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecache.h"

#include <QTest>

#include <thread>

using namespace yizhan::feed;

namespace {

const QString epoch = QStringLiteral("e1");
const QString city = QStringLiteral("city");

PageKey key(qint64 after, qint64 head = 100, PageEncoding encoding = PageEncoding::Zstd)
{
    return {epoch, city, after, head, encoding};
}

CachedPage page(std::size_t size, char fill = 'x')
{
    return {std::make_shared<const std::string>(size, fill), false};
}

std::size_t cost(std::size_t size)
{
    return PageCache::cost(key(1), page(size));
}

} // namespace

class PageCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsSharedNotCopied()
    {
        PageCache cache(1000);
        const CachedPage stored = page(10);
        cache.put(key(1), stored);
        QCOMPARE(cache.find(key(1)).bytes.get(), stored.bytes.get());
        QVERIFY(!cache.find(key(2)).bytes);
    }

    void encodingsAndHeadsAreKeptApart()
    {
        PageCache cache(1000);
        cache.put(key(1), page(10));
        QVERIFY(!cache.find(key(1, 100, PageEncoding::Identity)).bytes);
        QVERIFY(!cache.find(key(1, 101)).bytes);
        QVERIFY(!cache.find({QStringLiteral("e2"), city, 1, 100, PageEncoding::Zstd}).bytes);
        QVERIFY(!cache.find({epoch, QStringLiteral("district:1"), 1, 100, PageEncoding::Zstd}).bytes);
    }

    void whatWasMeantIsKeptApart()
    {
        PageCache cache(1000);
        cache.put(key(1), page(10));
        QVERIFY(!cache.find({epoch, city, 1, 100, PageEncoding::Zstd, 90}).bytes);
    }

    void leastRecentlyUsedGoesFirst()
    {
        PageCache cache(2 * cost(40) + 20);
        cache.put(key(1), page(40));
        cache.put(key(2), page(40));
        QVERIFY(cache.find(key(1)).bytes);
        cache.put(key(3), page(40));
        QVERIFY(cache.find(key(1)).bytes);
        QVERIFY(!cache.find(key(2)).bytes);
        QVERIFY(cache.find(key(3)).bytes);
        QCOMPARE(cache.bytes(), 2 * cost(40));
    }

    void pageLargerThanTheCacheIsNotKept()
    {
        PageCache cache(cost(100));
        cache.put(key(1), page(40));
        cache.put(key(2), page(101));
        QVERIFY(cache.find(key(1)).bytes);
        QVERIFY(!cache.find(key(2)).bytes);
    }

    void samePageTwiceCountsOnce()
    {
        PageCache cache(cost(100));
        cache.put(key(1), page(40));
        cache.put(key(1), page(50));
        QCOMPARE(cache.bytes(), cost(50));
        QCOMPARE(cache.pages(), std::size_t(1));
    }

    void passedHeadFreesItsPages()
    {
        PageCache cache(5000);
        cache.put(key(1, 100), page(40));
        cache.put(key(1, 101), page(40));
        const PageKey district{epoch, QStringLiteral("district:1"), 1, 100, PageEncoding::Zstd};
        cache.put(district, page(7));
        cache.headMoved(epoch, city, 101);
        QVERIFY(!cache.find(key(1, 100)).bytes);
        QVERIFY(cache.find(key(1, 101)).bytes);
        QCOMPARE(cache.bytes(), cost(40) + PageCache::cost(district, page(7)));
    }

    void keysCountToo()
    {
        PageCache cache(10 * cost(1));
        for (int i = 0; i < 1000; ++i)
            cache.put(key(i), page(1));
        QCOMPARE(cache.pages(), std::size_t(10));
    }

    void clearingFreesEverything()
    {
        PageCache cache(5000);
        cache.put(key(1), page(40));
        cache.clear();
        QCOMPARE(cache.bytes(), std::size_t(0));
        QVERIFY(!cache.find(key(1)).bytes);
    }

    void newEpochFreesEverything()
    {
        PageCache cache(1000);
        cache.put(key(1), page(40));
        cache.headMoved(QStringLiteral("e2"), city, 1);
        QCOMPARE(cache.pages(), std::size_t(0));
    }

    void threadsMayUseItTogether()
    {
        PageCache cache(20 * cost(100));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&cache, t] {
                for (int i = 0; i < 2000; ++i) {
                    cache.put(key(i % 97, t), page(100));
                    static_cast<void>(cache.find(key((i * 7) % 97, t)));
                    if (i % 500 == 0)
                        cache.headMoved(epoch, city, t);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(cache.bytes() <= 20 * cost(100));
        QCOMPARE(cache.bytes(), cache.pages() * cost(100));
    }
};

QTEST_GUILESS_MAIN(PageCacheTest)
#include "tst_pagecache.moc"
