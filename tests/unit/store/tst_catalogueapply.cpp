// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"

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
    void theSameBodyWithAnotherDayMovesTheDayAlone();
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
    void oldPageOutOfACacheTakesNothingBack();
    void timeAheadOfUsIsTakenBack();
    void scopeThatLosesMostIsKept();
    void scopeThatLosesMostIsKeptFromTheFirstOfManyPages();
    void scopeThatIsMeantToLoseMostDoes();
    void whatWasMeantBeforeTheCopySaysNothing();
    void itemsPastTheirDayMayGo();
    void halfOfAScopeMayGo();
    void smallScopeMayBecomeEmpty();
    void scopeBeyondAllBoundsIsRefused();

private:
    /// Holds `count` items, at cursor `count`; the last day of all is `until`.
    void fill(fakes::KioskCatalogue &kiosk, int count, EpochDay until = 0);
    /// Takes all but the first `left` away again.
    [[nodiscard]] protocol::FeedPage shrunkTo(int left) const;

    std::vector<FeedItem> m_items;
    const EpochDay m_today = toEpochDay(QDate(2026, 11, 20));
    fakes::ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 15), Qt::UTC)};
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
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_clock);
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
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    const FeedItem renamed = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("氩弧焊工"));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::upsert(2, renamed)}, {renamed}),
                                 m_clock));
    QVERIFY(kiosk.search(QStringLiteral("电焊")).isEmpty());
    QCOMPARE(kiosk.search(QStringLiteral("氩弧")).size(), 1);
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::renewalMovesTheLastDayAlone()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    FeedItem later = m_welder;
    later.until += 30;
    APPLIES(store::applyFeedPage(
        kiosk.database(), fakes::lastPage(1, {fakes::renewal(2, m_welder, later.until)}, {later}), m_clock));
    QCOMPARE(*kiosk.database().scalar(QStringLiteral("SELECT until FROM vacancy_facet")), later.until);
    QCOMPARE(kiosk.search(QStringLiteral("电焊")).size(), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::theSameBodyWithAnotherDayMovesTheDayAlone()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    FeedItem later = m_welder;
    later.until += 30;
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::upsert(2, later)}, {later}),
                                 m_clock));
    QCOMPARE(*kiosk.database().scalar(QStringLiteral("SELECT until FROM vacancy_facet")), later.until);
    QCOMPARE(kiosk.search(QStringLiteral("电焊")).size(), 1);
    QCOMPARE(kiosk.city().rows, 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::tombstoneTakesTheItemAndItsIndex()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(
        kiosk.database(),
        fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::upsert(2, m_cook)}, {m_welder, m_cook}),
        m_clock));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(2, {fakes::gone(3, m_welder)}, {m_cook}),
                                 m_clock));
    QVERIFY(kiosk.search(QStringLiteral("电焊")).isEmpty());
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 1);
    QCOMPARE(kiosk.city().rows, 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::tombstoneOfSomethingNeverHeldIsNoError()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(
        store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::gone(3, m_cook)}, {}), m_clock));
    QCOMPARE(kiosk.city().cursor, 3);
}

void TestCatalogueApply::wrongSumChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    const auto page = fakes::lastPage(1, {fakes::upsert(2, m_cook)}, {m_cook, m_cook});
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "scope.sum");
    QCOMPARE(kiosk.city().cursor, 1);
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    kiosk.verifyIndex();
}

void TestCatalogueApply::wrongRowCountChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.rows = 2;
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "scope.sum");
}

void TestCatalogueApply::renewalOfAnUnknownItemChangesNothing()
{
    fakes::KioskCatalogue kiosk;
    const auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::renewal(2, m_cook, 20000)}, {});
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "feed.renew");
    QCOMPARE(kiosk.count(QStringLiteral("item")), 0);
}

void TestCatalogueApply::pageThatDoesNotContinueIsRefused()
{
    fakes::KioskCatalogue kiosk;
    FAILS_WITH(store::applyFeedPage(kiosk.database(),
                                    fakes::lastPage(5, {fakes::upsert(6, m_welder)}, {m_welder}), m_clock),
               "feed.cursor");
}

void TestCatalogueApply::pageOfAnotherEpochAsksForASnapshot()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    const auto page = fakes::lastPage(1, {}, {m_welder}, QStringLiteral("e2"));
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_clock);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Resnapshot);
}

void TestCatalogueApply::pageInTheMiddleKeepsTheTime()
{
    fakes::KioskCatalogue kiosk;
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.head.reset();
    const auto applied = store::applyFeedPage(kiosk.database(), page, m_clock);
    APPLIES(applied);
    QVERIFY(!applied->atHead);
    QCOMPARE(kiosk.city().cursor, 1);
    QCOMPARE(kiosk.city().updatedAt, QString());
}

void TestCatalogueApply::unknownKindIsKeptAndNotShown()
{
    fakes::KioskCatalogue kiosk;
    const FeedItem fair{"fair", "f/1", 0, R"({"name":"春风行动"})"};
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, fair)}, {fair}),
                                 m_clock));
    QCOMPARE(kiosk.count(QStringLiteral("item")), 1);
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 0);
}

void TestCatalogueApply::unreadableVacancyIsKeptAndNotShown()
{
    fakes::KioskCatalogue kiosk;
    const FeedItem odd{"vacancy", "s/9", 0, R"({"title":17})"};
    APPLIES(
        store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, odd)}, {odd}), m_clock));
    QCOMPARE(kiosk.count(QStringLiteral("vacancy_facet")), 0);
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::gone(2, odd)}, {}), m_clock));
    QCOMPARE(kiosk.city().rows, 0);
}

void TestCatalogueApply::emptyPageWithinAMinuteWritesNothing()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    auto page = fakes::lastPage(1, {}, {m_welder});
    page.time = page.time.addSecs(59);
    APPLIES(store::applyFeedPage(kiosk.database(), page, m_clock));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:12:00Z"));
}

void TestCatalogueApply::emptyPageAfterAMinuteMovesTheTime()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    auto page = fakes::lastPage(1, {}, {m_welder});
    page.time = page.time.addSecs(60);
    APPLIES(store::applyFeedPage(kiosk.database(), page, m_clock));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:13:00Z"));
}

void TestCatalogueApply::withdrawnPhoneNumberLeavesTheFile()
{
    fakes::KioskCatalogue kiosk;
    const QByteArray canary = "13800001234";
    const FeedItem item{"vacancy", "s/1", 0, R"({"phone":")" + canary + R"(","title":"焊工"})"};
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(0, {fakes::upsert(1, item)}, {item}),
                                 m_clock));
    QVERIFY(kiosk.database().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(store::cataloguePath(kiosk.folder()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(canary));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {fakes::gone(2, item)}, {}), m_clock));
    QVERIFY(kiosk.database().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QVERIFY(file.seek(0));
    QVERIFY(!file.readAll().contains(canary));
}

void TestCatalogueApply::oldPageOutOfACacheTakesNothingBack()
{
    fakes::KioskCatalogue kiosk;
    APPLIES(store::applyFeedPage(kiosk.database(),
                                 fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder}), m_clock));
    auto page = fakes::lastPage(1, {}, {m_welder});
    page.time = page.time.addSecs(-600);
    APPLIES(store::applyFeedPage(kiosk.database(), page, m_clock));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:12:00Z"));
}

void TestCatalogueApply::timeAheadOfUsIsTakenBack()
{
    fakes::KioskCatalogue kiosk;
    auto ahead = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    ahead.time = ahead.time.addYears(10);
    APPLIES(store::applyFeedPage(kiosk.database(), ahead, m_clock));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2036-11-20T08:12:00Z"));
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(1, {}, {m_welder}), m_clock));
    QCOMPARE(kiosk.city().updatedAt, QStringLiteral("2026-11-20T08:12:00Z"));
}

void TestCatalogueApply::fill(fakes::KioskCatalogue &kiosk, int count, EpochDay until)
{
    m_items.clear();
    std::vector<protocol::Change> changes;
    for (int i = 0; i < count; ++i) {
        m_items.push_back(
            fakes::vacancyItem(QStringLiteral("s/%1").arg(i), QStringLiteral("普工 %1").arg(i)));
        m_items.back().until = until;
        changes.push_back(fakes::upsert(i + 1, m_items.back()));
    }
    APPLIES(store::applyFeedPage(kiosk.database(), fakes::lastPage(0, changes, m_items), m_clock));
}

protocol::FeedPage TestCatalogueApply::shrunkTo(int left) const
{
    const qint64 cursor = std::ssize(m_items);
    std::vector<protocol::Change> changes;
    for (qint64 i = left; i < cursor; ++i)
        changes.push_back(fakes::gone(cursor + 1 + i - left, m_items[static_cast<std::size_t>(i)]));
    return fakes::lastPage(cursor, changes, {m_items.begin(), m_items.begin() + left});
}

void TestCatalogueApply::scopeThatLosesMostIsKept()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20);
    const auto applied = store::applyFeedPage(kiosk.database(), shrunkTo(9), m_clock);
    QVERIFY(!applied);
    QCOMPARE(applied.error().reason, QStringLiteral("scope.shrunk"));
    QCOMPARE(applied.error().code, ErrorCode::Untrusted);
    QCOMPARE(kiosk.city().cursor, 20);
    QCOMPARE(kiosk.count(QStringLiteral("item")), 20);
    FAILS_WITH(store::applyFeedPage(kiosk.database(), shrunkTo(0), m_clock), "scope.shrunk");
}

void TestCatalogueApply::scopeThatLosesMostIsKeptFromTheFirstOfManyPages()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20);
    auto page = shrunkTo(0);
    page.changes.resize(1);
    page.next = page.changes.back().seq;
    page.head.reset();
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "scope.shrunk");
    QCOMPARE(kiosk.count(QStringLiteral("item")), 20);
}

void TestCatalogueApply::scopeThatIsMeantToLoseMostDoes()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20);
    auto page = shrunkTo(0);
    page.shrunk = 21;
    APPLIES(store::applyFeedPage(kiosk.database(), page, m_clock));
    QCOMPARE(kiosk.count(QStringLiteral("item")), 0);
}

void TestCatalogueApply::whatWasMeantBeforeTheCopySaysNothing()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20);
    auto page = shrunkTo(0);
    page.shrunk = 20;
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "scope.shrunk");
}

void TestCatalogueApply::itemsPastTheirDayMayGo()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20, m_today - 1);
    APPLIES(store::applyFeedPage(kiosk.database(), shrunkTo(0), m_clock));
}

void TestCatalogueApply::halfOfAScopeMayGo()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 20);
    APPLIES(store::applyFeedPage(kiosk.database(), shrunkTo(10), m_clock));
}

void TestCatalogueApply::smallScopeMayBecomeEmpty()
{
    fakes::KioskCatalogue kiosk;
    fill(kiosk, 19);
    APPLIES(store::applyFeedPage(kiosk.database(), shrunkTo(0), m_clock));
}

void TestCatalogueApply::scopeBeyondAllBoundsIsRefused()
{
    fakes::KioskCatalogue kiosk;
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.head.reset();
    page.rows = store::maxScopeRows + 1;
    FAILS_WITH(store::applyFeedPage(kiosk.database(), page, m_clock), "scope.too_large");
    QCOMPARE(kiosk.count(QStringLiteral("item")), 0);
}

QTEST_GUILESS_MAIN(TestCatalogueApply)
#include "tst_catalogueapply.moc"
