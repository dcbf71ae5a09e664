// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feeditems.h"
#include "kioskcatalogue.h"

#include <QTest>

using namespace yizhan;
using fakes::FeedItem;

class TestCatalogueApply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageFillsTheCatalogue();
    void changedTitleIsFoundUnderItsNewNameOnly();
    void renewalMovesTheLastDayAlone();
    void tombstoneTakesTheItemAndItsIndex();
    void tombstoneOfSomethingNeverHeldIsNoError();
    void wrongSumChangesNothing();
    void wrongRowCountChangesNothing();
    void renewalOfAnUnknownItemChangesNothing();
    void pageThatDoesNotContinueIsRefused();
    void pageOfAnotherEpochAsksForASnapshot();
    void pageInTheMiddleKeepsTheTime();
    void unknownKindIsKeptAndNotShown();
    void unreadableVacancyIsKeptAndNotShown();
    void emptyPageWithinAMinuteWritesNothing();
    void emptyPageAfterAMinuteMovesTheTime();
    void withdrawnPhoneNumberLeavesTheFile();

private:
    const QDateTime m_now{QDate(2026, 11, 20), QTime(8, 12), Qt::UTC};
    const FeedItem m_welder = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("电焊工"));
    const FeedItem m_cook = fakes::vacancyItem(QStringLiteral("s/2"), QStringLiteral("厨师"));
};

#define APPLIES(expression)                                                                                  \
    do {                                                                                                     \
        const auto applied_ = (expression);                                                                  \
        QVERIFY2(applied_, qUtf8Printable(applied_ ? QString() : applied_.error().toString()));              \
    } while (false)

#define FAILS_WITH(expression, slug)                                                                         \
    do {                                                                                                     \
        const auto applied_ = (expression);                                                                  \
        QVERIFY(!applied_);                                                                                  \
        QCOMPARE(applied_.error().reason, QStringLiteral(slug));                                             \
    } while (false)

void TestCatalogueApply::firstPageFillsTheCatalogue()
{
    fakes::KioskCatalogue kiosk;
    const auto page =
        fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::upsert(2, m_cook)}, {m_welder, m_cook});
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_now);
    APPLIES(applied);
    QCOMPARE(applied->cursor, 2);
    QVERIFY(applied->atHead);
    QVERIFY(applied->changed);
    QCOMPARE(kiosk.city().scopeSum, page.head->scopeSum);
    QCOMPARE(kiosk.city().rows, 2);
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:12:00Z"));
    QCOMPARE(kiosk.search(QStringLiteral("焊工")), QStringList{QStringLiteral("s/1")});
    kiosk.verifyIndex();
}

void TestCatalogueApply::changedTitleIsFoundUnderItsNewNameOnly()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    const FeedItem renamed = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("氩弧焊工"));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::upsert(2, renamed)}, {renamed}),
                                 m_now));
    QVERIFY(kiosk.search(QStringLiteral("电焊")).isEmpty());
    QCOMPARE(kiosk.search(QStringLiteral("氩弧")).size(), 1);
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::renewalMovesTheLastDayAlone()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    FeedItem later = m_welder;
    later.until += 30;
    APPLIES(store::applyFeedPage(
        kiosk.database(), fakes::lastPage(1, {fakes::renewal(2, m_welder, later.until)}, {later}), m_now));
    QCOMPARE(*kiosk.database().scalar(QStringLiteral("SELECT until FROM vacancy_facet")), later.until);
    QCOMPARE(kiosk.search(QStringLiteral("电焊")).size(), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::tombstoneTakesTheItemAndItsIndex()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(
        kiosk.database(),
        fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::upsert(2, m_cook)}, {m_welder, m_cook}),
        m_now));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(2, {fakes::gone(3, m_welder)}, {m_cook}),
                                 m_now));
    QVERIFY(kiosk.search(QStringLiteral("电焊")).isEmpty());
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 1);
    QCOMPARE(kiosk.city().rows, 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::tombstoneOfSomethingNeverHeldIsNoError()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::gone(3, m_cook)}, {}), m_now));
    QCOMPARE(kiosk.city().cursor, 3);
}

void TestCatalogueApply::wrongSumChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    const auto page = fakes::lastPage(1, {fakes::upsert(2, m_cook)}, {m_cook, m_cook});
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_now), "scope.sum");
    QCOMPARE(kiosk.city().cursor, 1);
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::wrongRowCountChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.head->rows = 2;
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_now), "scope.sum");
}

void TestCatalogueApply::renewalOfAnUnknownItemChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    const auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::renewal(2, m_cook, 20000)}, {});
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_now), "feed.renew");
    QCOMPARE(kiosk.count(QStringLiteral("item")), 0);
}

void TestCatalogueApply::pageThatDoesNotContinueIsRefused()
{
    fakes::KioskCatalogue kiosk;
    FAILS_WITH(store::applyFeedPage(kiosk.database(),
                                    fakes::lastPage(5, {fakes::upsert(6, m_welder)}, {m_welder}), m_now),
               "feed.cursor");
}

void TestCatalogueApply::pageOfAnotherEpochAsksForASnapshot()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    const auto page = fakes::lastPage(1, {}, {m_welder}, QStringLiteral("e2"));
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_now);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Resnapshot);
}

void TestCatalogueApply::pageInTheMiddleKeepsTheTime()
{
    fakes::KioskCatalogue kiosk;
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.head.reset();
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_now);
    APPLIES(applied);
    QVERIFY(!applied->atHead);
    QCOMPARE(kiosk.city().cursor, 1);
    QCOMPARE(kiosk.city().updatedAt, QString());
}

void TestCatalogueApply::unknownKindIsKeptAndNotShown()
{
    fakes::KioskCatalogue kiosk;
    const FeedItem fair{"fair", "f/1", 0, R"({"name":"春风行动"})"};
    APPLIES(
        store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, fair)}, {fair}), m_now));
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 0);
}

void TestCatalogueApply::unreadableVacancyIsKeptAndNotShown()
{
    fakes::KioskCatalogue kiosk;
    const FeedItem odd{"vacancy", "s/9", 0, R"({"title":17})"};
    APPLIES(
        store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, odd)}, {odd}), m_now));
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 0);
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::gone(2, odd)}, {}), m_now));
    QCOMPARE(kiosk.city().rows, 0);
}

void TestCatalogueApply::emptyPageWithinAMinuteWritesNothing()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {}, {m_welder}), m_now.addSecs(59)));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:12:00Z"));
}

void TestCatalogueApply::emptyPageAfterAMinuteMovesTheTime()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_now));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {}, {m_welder}), m_now.addSecs(60)));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:13:00Z"));
}

void TestCatalogueApply::withdrawnPhoneNumberLeavesTheFile()
{
    fakes::KioskCatalogue kiosk;
    const QByteArray canary = "13800001234";
    const FeedItem item{"vacancy", "s/1", 0, R"({"phone":")" + canary + R"(","title":"焊工"})"};
    APPLIES(
        store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, item)}, {item}), m_now));
    QVERIFY(kiosk.database().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(store::cataloguePath(kiosk.folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(canary));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::gone(2, item)}, {}), m_now));
    QVERIFY(kiosk.database().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QVERIFY(file.seek(0));
    QVERIFY(!file.readAll().contains(canary));
}

QTEST_GUILESS_MAIN(TestCatalogueApply)
#include "tst_catalogueapply.moc"
