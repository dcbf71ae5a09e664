// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "feedreader.h"
#include "itemhash.h"
#include "tombstones.h"

#include <QTest>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using fakes::vacancyKind;
using feed::FeedPosition;
using feed::FeedReader;
using feed::FeedWriter;
using feed::PageRead;
using protocol::ChangeType;
using storage::Database;

namespace {

Result<PageRead> pageAfter(Database &database, qint64 after, const feed::PageLimits &limits = {})
{
    FeedReader reader(database);
    YIZHAN_TRY_LET(const QString epoch, feed::epochOf(database));
    return reader.read({city, after, epoch, protocol::schemaMajor}, limits);
}

QString refusalOf(const Result<PageRead> &read)
{
    if (read || read.error().code != ErrorCode::Resnapshot)
        return QStringLiteral("no refusal");
    return read.error().reason;
}

} // namespace

class FeedReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyScopeGivesAnEmptyLastPage_data() { fakes::TestServer::addEngines(); }
    void emptyScopeGivesAnEmptyLastPage()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        const auto read = pageAfter(database, 0);
        QVERIFY(read);
        QVERIFY(read->page.head);
        QCOMPARE(read->page.head->head, 0);
        QCOMPARE(read->page.next, 0);
        QCOMPARE(read->page.head->scopeSum, QStringLiteral("0000000000000000"));
        QVERIFY(read->page.changes.empty());
    }

    void pagesAreCutByCount_data() { fakes::TestServer::addEngines(); }
    void pagesAreCutByCount()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 25));
        const feed::PageLimits ten{10, 1 << 20};
        const auto first = pageAfter(database, 0, ten);
        QVERIFY(first);
        QCOMPARE(std::ssize(first->page.changes), 10);
        QCOMPARE(first->page.next, 10);
        QVERIFY(!first->page.head);
        const auto third = pageAfter(database, 20, ten);
        QVERIFY(third);
        QCOMPARE(std::ssize(third->page.changes), 5);
        QCOMPARE(third->page.next, 25);
        QVERIFY(third->page.head);
        QCOMPARE(third->page.rows, 25);
    }

    void fullPageAtTheHeadIsTheLast_data() { fakes::TestServer::addEngines(); }
    void fullPageAtTheHeadIsTheLast()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 10));
        const auto read = pageAfter(database, 0, {10, 1 << 20});
        QVERIFY(read);
        QVERIFY(read->page.head);
    }

    void pagesAreCutByBytesButHoldAtLeastOneChange_data() { fakes::TestServer::addEngines(); }
    void pagesAreCutByBytesButHoldAtLeastOneChange()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            for (const char *id : {"a", "b", "c"})
                w.put(city, vacancyKind, id, 0, "{\"x\":\"" + QByteArray(5000, 'x') + "\"}");
        }));
        const auto tiny = pageAfter(database, 0, {1000, 100});
        QVERIFY(tiny);
        QCOMPARE(std::ssize(tiny->page.changes), 1);
        QVERIFY(!tiny->page.head);
        const auto two = pageAfter(database, 0, {1000, 11000});
        QVERIFY(two);
        QCOMPARE(std::ssize(two->page.changes), 2);
        const auto last = pageAfter(database, 2, {1000, 100});
        QVERIFY(last);
        QVERIFY(last->page.head);
    }

    void renewalGoesWithoutBodyToThoseWhoHaveIt_data() { fakes::TestServer::addEngines(); }
    void renewalGoesWithoutBodyToThoseWhoHaveIt()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 2, 20700));
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancyKind, "n0", 20800, "{\"n\":0}"); }));
        const auto later = pageAfter(database, 2);
        QVERIFY(later);
        QCOMPARE(std::ssize(later->page.changes), 1);
        QCOMPARE(later->page.changes[0].type, ChangeType::Renew);
        QCOMPARE(later->page.changes[0].seq, 3);
        QCOMPARE(later->page.changes[0].until, 20800);
        QVERIFY(later->page.changes[0].body.isEmpty());
        const auto fromStart = pageAfter(database, 0);
        QVERIFY(fromStart);
        QCOMPARE(std::ssize(fromStart->page.changes), 2); // the body once, with the newest last day
        QCOMPARE(fromStart->page.changes[0].type, ChangeType::Upsert);
        QCOMPARE(fromStart->page.changes[0].until, 20800);
        QCOMPARE(fromStart->page.next, 3);
    }

    void renewalBetweenTwoPagesNeverHidesABody_data() { fakes::TestServer::addEngines(); }
    void renewalBetweenTwoPagesNeverHidesABody()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 4, 20700));
        const feed::PageLimits two{2, 1 << 20};
        const auto first = pageAfter(database, 0, two); // n0 and n1
        QVERIFY(first);
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancyKind, "n0", 20800, "{\"n\":0}"); // known to the client
            w.put(city, vacancyKind, "n3", 20800, "{\"n\":3}"); // not yet
        }));
        const auto second = pageAfter(database, first->page.next, two);
        QVERIFY(second);
        QCOMPARE(second->page.changes[1].id, QByteArray("n3"));
        QCOMPARE(second->page.changes[1].type, ChangeType::Upsert);
        QCOMPARE(second->page.changes[1].body, QByteArray("{\"n\":3}"));
        const auto third = pageAfter(database, second->page.next, two);
        QVERIFY(third);
        QVERIFY(third->page.head);
        QCOMPARE(third->page.changes[0].id, QByteArray("n0"));
        QCOMPARE(third->page.changes[0].type, ChangeType::Renew);
    }

    void withdrawnItemTravelsAsATombstone_data() { fakes::TestServer::addEngines(); }
    void withdrawnItemTravelsAsATombstone()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 2));
        QVERIFY(publish(database, [](FeedWriter &w) { w.withdraw(city, vacancyKind, "n0"); }));
        const auto read = pageAfter(database, 2);
        QVERIFY(read);
        QCOMPARE(std::ssize(read->page.changes), 1);
        QCOMPARE(read->page.changes[0].type, ChangeType::Gone);
        QCOMPARE(read->page.changes[0].id, QByteArray("n0"));
    }

    void otherScopesStayOutOfAPage_data() { fakes::TestServer::addEngines(); }
    void otherScopesStayOutOfAPage()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 2));
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(QStringLiteral("station:s-1"), vacancyKind, "elsewhere", 0, "{}");
        }));
        const auto read = pageAfter(database, 0);
        QVERIFY(read);
        QCOMPARE(std::ssize(read->page.changes), 2);
        QCOMPARE(read->page.next, 2);
    }

    void strangeCursorIsToldToTakeASnapshot_data() { fakes::TestServer::addEngines(); }
    void strangeCursorIsToldToTakeASnapshot()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 3));
        const QString epoch = feed::epochOf(database).value_or(QString());
        FeedReader reader(database);
        QCOMPARE(refusalOf(reader.read({city, 4, epoch, 1})), QStringLiteral("feed.ahead"));
        QCOMPARE(refusalOf(reader.read({city, 2, QStringLiteral("other"), 1})), QStringLiteral("feed.epoch"));
        QCOMPARE(refusalOf(reader.read({city, 2, QString(), 1})), QStringLiteral("feed.epoch"));
        QCOMPARE(refusalOf(reader.read({city, 0, QStringLiteral("other"), 1})), QStringLiteral("feed.epoch"));
        QCOMPARE(refusalOf(reader.read({city, 2, epoch, 2})), QStringLiteral("feed.schema"));
        QVERIFY(reader.read({city, 0, QString(), 1}));
        QVERIFY(reader.read({city, 3, epoch, 1}));
    }

    void newEpochRefusesOldCursors_data() { fakes::TestServer::addEngines(); }
    void newEpochRefusesOldCursors()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 3));
        const QString old = feed::epochOf(database).value_or(QString());
        const auto fresh = feed::startNewEpoch(database, fakes::epochDigits());
        QVERIFY(fresh);
        QVERIFY(*fresh != old);
        FeedReader reader(database);
        QCOMPARE(refusalOf(reader.read({city, 3, old, 1})), QStringLiteral("feed.epoch"));
        QVERIFY(reader.read({city, 3, *fresh, 1}));
    }

    void purgedTombstonesRaiseTheFloor_data() { fakes::TestServer::addEngines(); }
    void purgedTombstonesRaiseTheFloor()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 3));
        QVERIFY(publish(database, [](FeedWriter &w) { w.withdraw(city, vacancyKind, "n0"); })); // seq 4
        QVERIFY(publish(
            database, [](FeedWriter &w) { w.withdraw(city, vacancyKind, "n1"); },
            fakes::feedTime.addDays(30)));
        const auto early = feed::purgeTombstones(database, fakes::feedTime.addDays(90));
        QVERIFY(early);
        QCOMPARE(*early, 0);
        const auto purged = feed::purgeTombstones(database, fakes::feedTime.addDays(90).addSecs(1));
        QVERIFY(purged);
        QCOMPARE(*purged, 1);
        QCOMPARE(refusalOf(pageAfter(database, 3)), QStringLiteral("feed.floor"));
        const auto atFloor = pageAfter(database, 4);
        QVERIFY(atFloor);
        QCOMPARE(std::ssize(atFloor->page.changes), 1);
        const auto fresh = pageAfter(database, 0); // holds nothing: misses nothing
        QVERIFY(fresh);
        QCOMPARE(fresh->page.next, 5);
        QVERIFY(publish(database, [](FeedWriter &w) { w.put(city, vacancyKind, "new", 0, "{}"); }));
        QCOMPARE(pageAfter(database, 5)->page.changes[0].seq, 6); // the counter does not fall back
    }

    void sweepWithdrawsWhatIsPastItsDay_data() { fakes::TestServer::addEngines(); }
    void sweepWithdrawsWhatIsPastItsDay()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(publish(database, [](FeedWriter &w) {
            w.put(city, vacancyKind, "yesterday", 20699, "{}");
            w.put(city, vacancyKind, "today", 20700, "{}");
            w.put(city, vacancyKind, "without end", 0, "{}");
        }));
        const auto swept = feed::sweepExpired(database, 20700, fakes::feedTime);
        QVERIFY(swept);
        QCOMPARE(*swept, 1);
        const auto read = pageAfter(database, 3);
        QVERIFY(read);
        QCOMPARE(std::ssize(read->page.changes), 1);
        QCOMPARE(read->page.changes[0].id, QByteArray("yesterday"));
        QCOMPARE(read->page.rows, 2);
        QCOMPARE(*feed::sweepExpired(database, 20700, fakes::feedTime), 0);
    }

    void sweepTakesMoreThanOneTransaction_data() { fakes::TestServer::addEngines(); }
    void sweepTakesMoreThanOneTransaction()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        Database database = server.open();
        QVERIFY(fakes::publishNumbered(database, 4100, 20600));
        QCOMPARE(*feed::sweepExpired(database, 20700, fakes::feedTime), 4100);
        QCOMPARE(feed::scopeState(database, city)->rows, 0);
        QCOMPARE(feed::scopeState(database, city)->sum, protocol::ScopeSum());
    }
};

QTEST_GUILESS_MAIN(FeedReaderTest)
#include "tst_feedreader.moc"
