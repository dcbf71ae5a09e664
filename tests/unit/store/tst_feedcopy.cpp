// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "feedcopy.h"
#include "feeditems.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using fakes::FeedItem;

class TestFeedCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyThatAddsUpIsWhole();
    void copyThatDoesNotAddUpIsRefused();
    void pagesOfTwoHistoriesMakeNoCopy();
    void renewalOfWhatIsNotThereIsRefused();
    void copyBeyondAllBoundsIsRefused();
    void restOfAnInterruptedCopyIsReplaced();

private:
    [[nodiscard]] store::FeedCopy make() const;

    QTemporaryDir m_folder;
    const FeedItem m_welder = fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("电焊工"));
    const FeedItem m_cook = fakes::vacancyItem(QStringLiteral("s/2"), QStringLiteral("厨师"));
};

store::FeedCopy TestFeedCopy::make() const
{
    auto copy = store::FeedCopy::make(m_folder.path(), QStringLiteral("district:441202"));
    if (!copy)
        qFatal("%s", qPrintable(copy.error().toString()));
    return *std::move(copy);
}

void TestFeedCopy::copyThatAddsUpIsWhole()
{
    store::FeedCopy copy = make();
    QVERIFY(copy.position().epoch.isEmpty());
    QCOMPARE(copy.position().scope, QStringLiteral("district:441202"));
    auto page =
        fakes::lastPage(0, {fakes::upsert(1, m_welder), fakes::upsert(2, m_cook)}, {m_welder, m_cook});
    page.shrunk = 2;
    QCOMPARE(copy.add(page).value(), true);
    QCOMPARE(copy.manifest().cursor, 2);
    QCOMPARE(copy.manifest().rows, 2);
    QCOMPARE(copy.manifest().shrunk, 2);
    QCOMPARE(copy.manifest().epoch, page.epoch);
    QCOMPARE(copy.manifest().scopeSum, page.head->scopeSum);
    QCOMPARE(copy.manifest().createdAt, QStringLiteral("2026-11-20T08:12:00Z"));
    QVERIFY(copy.path().endsWith(QLatin1String("district_441202.copy.tmp")));
}

void TestFeedCopy::copyThatDoesNotAddUpIsRefused()
{
    store::FeedCopy copy = make();
    const auto added = copy.add(fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_cook}));
    QVERIFY(!added);
    QCOMPARE(added.error().reason, QStringLiteral("scope.sum"));
    store::FeedCopy other = make();
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.rows = 2;
    QVERIFY(!other.add(page));
}

void TestFeedCopy::pagesOfTwoHistoriesMakeNoCopy()
{
    store::FeedCopy copy = make();
    auto first = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    first.head.reset();
    QVERIFY(copy.add(first));
    const auto added =
        copy.add(fakes::lastPage(1, {fakes::upsert(2, m_cook)}, {m_welder, m_cook}, QStringLiteral("e2")));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Resnapshot);
}

void TestFeedCopy::renewalOfWhatIsNotThereIsRefused()
{
    store::FeedCopy copy = make();
    const auto added = copy.add(fakes::lastPage(0, {fakes::renewal(1, m_welder, 30000)}, {}));
    QVERIFY(!added);
    QCOMPARE(added.error().reason, QStringLiteral("feed.renew"));
}

void TestFeedCopy::copyBeyondAllBoundsIsRefused()
{
    store::FeedCopy copy = make();
    auto page = fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder});
    page.rows = store::maxScopeRows + 1;
    QCOMPARE(copy.add(page).error().reason, QStringLiteral("scope.too_large"));
}

void TestFeedCopy::restOfAnInterruptedCopyIsReplaced()
{
    QFile rest(m_folder.filePath(QStringLiteral("district_441202.copy.tmp")));
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write(QByteArray(5000, 'x'));
    rest.close();
    store::FeedCopy copy = make();
    QCOMPARE(copy.add(fakes::lastPage(0, {fakes::upsert(1, m_welder)}, {m_welder})).value(), true);
}

QTEST_GUILESS_MAIN(TestFeedCopy)
#include "tst_feedcopy.moc"
