// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueservice.h"
#include "compression.h"
#include "feedfixture.h"
#include "feedpage.h"
#include "feedseal.h"
#include "headwatcher.h"
#include "manualclock.h"
#include "scopeshrink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace yizhan;
using fakes::city;
using fakes::publish;
using fakes::vacancyKind;
using feed::CatalogueService;
using feed::FeedWriter;
using feed::HeadBoard;
using protocol::Request;
using protocol::Response;
using storage::Database;

namespace {

Request get(const std::string &target)
{
    Request request;
    request.method = "GET";
    if (!protocol::parseTarget(target, request))
        qFatal("bad target");
    return request;
}

std::string fieldOf(const Response &response, const std::string &name)
{
    for (const auto &[field, value] : response.fields) {
        if (field == name)
            return value;
    }
    return {};
}

QString codeOf(const Response &response)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*response.body)).object();
    return json.value(QLatin1String("code")).toString();
}

QByteArray bytesOf(const Response &response)
{
    const auto bytes = QByteArray::fromStdString(*response.body);
    return fieldOf(response, "Content-Encoding") == "zstd" ? *protocol::zstdDecompress(bytes, 1 << 24)
                                                           : bytes;
}

protocol::FeedPage pageOf(const Response &response)
{
    return *protocol::decodeFeedPage(bytesOf(response));
}

/// A server with its board and service.
struct Fixture
{
    explicit Fixture(const QString &engine) : server(engine) {}
    /// Opens the database; not in the constructor, so that a test can skip before.
    void open()
    {
        database.emplace(server.open());
        service.emplace(
            CatalogueService::Options{server.location(), server.path(QStringLiteral("snapshots"))}, board,
            key, clock);
        service->addRoutes(routes);
    }
    [[nodiscard]] std::string epoch() { return feed::epochOf(*database)->toStdString(); }
    [[nodiscard]] std::string at(qint64 after)
    {
        return "/v1/changes?scope=city&schema=1&epoch=" + epoch() + "&after=" + std::to_string(after);
    }

    fakes::TestServer server;
    HeadBoard board;
    crypto::SigningKey key = crypto::SigningKey::generate();
    fakes::ManualClock clock{fakes::feedTime};
    std::optional<Database> database;
    std::optional<CatalogueService> service;
    routing::RouteTable routes;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

} // namespace

class CatalogueServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageNeedsNoEpoch_data() { fakes::TestServer::addEngines(); }
    void firstPageNeedsNoEpoch()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        const Response response = f.routes.handle(get("/v1/changes?scope=city"));
        QCOMPARE(response.status, 200);
        QCOMPARE(fieldOf(response, "Content-Type"), std::string("application/x-ndjson"));
        QCOMPARE(fieldOf(response, "Vary"), std::string("Accept-Encoding"));
        QCOMPARE(fieldOf(response, "Yizhan-Next-Sync"), std::string()); // kiosks hold their polls
        const auto page = pageOf(response);
        QCOMPARE(std::ssize(page.changes), 3);
        QCOMPARE(page.epoch.id.toStdString(), f.epoch());
    }

    void pageIsPackedForThoseWhoAcceptZstd_data() { fakes::TestServer::addEngines(); }
    void pageIsPackedForThoseWhoAcceptZstd()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 300));
        Request request = get(f.at(0));
        const Response plain = f.routes.handle(request);
        QCOMPARE(fieldOf(plain, "Content-Encoding"), std::string());
        request.fields["accept-encoding"] = "gzip, zstd";
        const Response packed = f.routes.handle(request);
        QCOMPARE(fieldOf(packed, "Content-Encoding"), std::string("zstd"));
        QVERIFY(packed.body->size() * 2 < plain.body->size());
        QCOMPARE(bytesOf(packed), bytesOf(plain));
    }

    void pagesAreSigned_data() { fakes::TestServer::addEngines(); }
    void pagesAreSigned()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        const auto signer = protocol::checkFeedSeal(bytesOf(f.routes.handle(get(f.at(0)))));
        QVERIFY(signer);
        QCOMPARE(signer->toHex(), f.key.publicKey().toHex());
    }

    void lastPageBearsATimeThatIsNotOld_data() { fakes::TestServer::addEngines(); }
    void lastPageBearsATimeThatIsNotOld()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).time, fakes::feedTime);
        f.clock.advanceMs(4000);
        QCOMPARE(pageOf(*f.routes.handleFast(get(f.at(0)))).time, fakes::feedTime);
        f.clock.advanceMs(1000);
        QVERIFY(!f.routes.handleFast(get(f.at(0))));
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).time, fakes::feedTime.addSecs(5));
        QCOMPARE(pageOf(*f.routes.handleFast(get(f.at(0)))).time, fakes::feedTime.addSecs(5));
    }

    void interiorPageStaysInMemory()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 1500));
        QVERIFY(!pageOf(f.routes.handle(get(f.at(0)))).head);
        f.clock.advanceMs(3'600'000);
        QVERIFY(f.routes.handleFast(get(f.at(0))));
    }

    void everyPageTellsHowManyRowsThereAre()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 1500));
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).rows, 1500);
        QCOMPARE(pageOf(f.routes.handle(get(f.at(1000)))).rows, 1500);
    }

    void shrinkThatIsMeantIsSaid_data() { fakes::TestServer::addEngines(); }
    void shrinkThatIsMeantIsSaid()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QVERIFY(publish(*f.database, [](FeedWriter &writer) { writer.withdraw(city, vacancyKind, "n0"); }));
        feed::HeadWatcher watcher(f.server.location(), f.board, [](const std::string &, qint64) {});
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(3)))).shrunk, 0);
        QVERIFY(publish(*f.database, [](FeedWriter &writer) {
            writer.withdraw(city, vacancyKind, "n1");
            writer.meanShrink();
        }));
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(4)))).shrunk, 5);
        QVERIFY(publish(*f.database, [](FeedWriter &writer) { writer.withdraw(city, vacancyKind, "n2"); }));
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(4)))).shrunk, 5); // the last one was not meant so
    }

    void shrinkCanBeConfirmedAfterwards_data() { fakes::TestServer::addEngines(); }
    void shrinkCanBeConfirmedAfterwards()
    {
        OPEN_FIXTURE();
        feed::HeadWatcher watcher(f.server.location(), f.board, [](const std::string &, qint64) {});
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).shrunk, 0);
        QCOMPARE(feed::confirmShrink(*f.database, city)->shrunk, 3);
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).shrunk, 3); // though the head has not moved
        QCOMPARE(feed::confirmShrink(*f.database, QStringLiteral("district:1"))->shrunk, 1);
        QCOMPARE(pageOf(f.routes.handle(get("/v1/changes?scope=district:1"))).shrunk, 1);
    }

    void secondRequestIsAnsweredFromMemory_data() { fakes::TestServer::addEngines(); }
    void secondRequestIsAnsweredFromMemory()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        const Request request = get(f.at(0));
        QVERIFY(!f.routes.handleFast(request));
        const Response first = f.routes.handle(request);
        const auto second = f.routes.handleFast(request);
        QVERIFY(second);
        QCOMPARE(second->body.get(), first.body.get());
    }

    void movedHeadMakesAnotherPage_data() { fakes::TestServer::addEngines(); }
    void movedHeadMakesAnotherPage()
    {
        OPEN_FIXTURE();
        std::vector<std::pair<std::string, qint64>> moved;
        feed::HeadWatcher watcher(f.server.location(), f.board, [&](const std::string &scope, qint64 head) {
            moved.emplace_back(scope, head);
            f.service->headMoved(QString::fromStdString(scope), head);
        });
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QVERIFY(watcher.look());
        QCOMPARE(moved.size(), std::size_t(1));
        QCOMPARE(moved[0].second, 3);
        const Request request = get(f.at(3));
        QCOMPARE(pageOf(f.routes.handle(request)).next, 3);
        QVERIFY(publish(*f.database, [](FeedWriter &w) { w.put(city, vacancyKind, "new", 0, "{}"); }));
        QVERIFY(watcher.look());
        QCOMPARE(moved.size(), std::size_t(2));
        QCOMPARE(f.service->cache().pages(), std::size_t(0));
        QVERIFY(!f.routes.handleFast(request));
        QCOMPARE(pageOf(f.routes.handle(request)).next, 4);
        QVERIFY(watcher.look());
        QCOMPARE(moved.size(), std::size_t(2));
    }

    void headSeenByARequestFirstIsStillTold_data() { fakes::TestServer::addEngines(); }
    void headSeenByARequestFirstIsStillTold()
    {
        OPEN_FIXTURE();
        std::vector<qint64> heads;
        feed::HeadWatcher watcher(f.server.location(), f.board,
                                  [&](const std::string &, qint64 head) { heads.push_back(head); });
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QVERIFY(watcher.look());
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).next, 3);
        QVERIFY(publish(*f.database, [](FeedWriter &w) { w.put(city, vacancyKind, "new", 0, "{}"); }));
        QCOMPARE(pageOf(f.routes.handle(get(f.at(0)))).next, 3); // from memory, a moment old
        QCOMPARE(pageOf(f.routes.handle(get(f.at(2)))).next,
                 4); // not in memory: read, and the board learns
        QVERIFY(watcher.look());
        QCOMPARE(heads, (std::vector<qint64>{3, 4}));
    }

    void cursorAheadOfMemoryIsJudgedByTheDatabase_data() { fakes::TestServer::addEngines(); }
    void cursorAheadOfMemoryIsJudgedByTheDatabase()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QCOMPARE(f.routes.handle(get(f.at(3))).status, 200);
        QVERIFY(publish(*f.database, [](FeedWriter &w) { w.put(city, vacancyKind, "new", 0, "{}"); }));
        QCOMPARE(f.routes.handle(get(f.at(4))).status, 200); // another replica gave it the cursor
        const Response ahead = f.routes.handle(get(f.at(5)));
        QCOMPARE(ahead.status, 410);
        QCOMPARE(codeOf(ahead), QStringLiteral("resnapshot"));
    }

    void strangersToTheHistoryTakeASnapshot_data() { fakes::TestServer::addEngines(); }
    void strangersToTheHistoryTakeASnapshot()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        for (const char *target :
             {"/v1/changes?scope=city&after=2", "/v1/changes?scope=city&after=2&epoch=other",
              "/v1/changes?scope=city&after=0&epoch=other", "/v1/changes?scope=city&after=0&schema=2"}) {
            const Response response = f.routes.handle(get(target));
            QCOMPARE(response.status, 410);
            QCOMPARE(codeOf(response), QStringLiteral("resnapshot"));
        }
    }

    void newEpochIsNoticedByTheWatcher_data() { fakes::TestServer::addEngines(); }
    void newEpochIsNoticedByTheWatcher()
    {
        OPEN_FIXTURE();
        feed::HeadWatcher watcher(f.server.location(), f.board, [](const std::string &, qint64) {});
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QVERIFY(watcher.look());
        const std::string old = f.at(3);
        QCOMPARE(f.routes.handle(get(old)).status, 200);
        QVERIFY(feed::startNewEpoch(*f.database, fakes::epochDigits()));
        QVERIFY(watcher.look());
        QCOMPARE(f.routes.handle(get(old)).status, 410);
        QCOMPARE(f.routes.handle(get(f.at(3))).status, 200);
    }

    void waitAtTheHeadParks_data() { fakes::TestServer::addEngines(); }
    void waitAtTheHeadParks()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        Request request = get(f.at(3) + "&wait=20");
        const Response parked = f.routes.handle(request);
        QVERIFY(parked.park);
        QCOMPARE(parked.park->scope, std::string("city"));
        QCOMPARE(parked.park->after, 3);
        QCOMPARE(parked.park->maxWaitMs, 20000);
        QVERIFY(f.routes.handleFast(request)->park); // without SQL from now on
        request.waited = true;
        const Response answer = f.routes.handle(request);
        QVERIFY(!answer.park);
        QCOMPARE(answer.status, 200);
        QVERIFY(pageOf(answer).changes.empty());
        QVERIFY(!f.routes.handle(get(f.at(2) + "&wait=20")).park); // there is news: no reason to wait
    }

    void waitingWorksInAScopeWithoutAnything_data() { fakes::TestServer::addEngines(); }
    void waitingWorksInAScopeWithoutAnything()
    {
        OPEN_FIXTURE();
        QVERIFY(f.routes.handle(get("/v1/changes?scope=station:s-1&wait=5")).park);
        QCOMPARE(pageOf(f.routes.handle(get("/v1/changes?scope=station:s-1"))).next, 0);
        QVERIFY(f.board.states().empty());
    }

    void badParametersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query :
             {"", "scope=", "scope=City", "scope=city:", "scope=city:a:b", "scope=city:a/b", "scope=../city",
              "scope=city&after=-1", "scope=city&after=x", "scope=city&after=99999999999999999999",
              "scope=city&wait=56", "scope=city&wait=-1", "scope=city&schema=one", "scope=city&epoch=a%22b"})
            QTest::newRow(query) << QByteArray(query);
        QTest::newRow("long scope") << "scope=city:" + QByteArray(60, 'x');
    }
    void badParametersAreNamed()
    {
        QFETCH(QByteArray, query);
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        const Request request = get("/v1/changes?" + query.toStdString());
        const Response response = f.routes.handle(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), QStringLiteral("bad_parameter"));
        QCOMPARE(f.routes.handleFast(request)->status, 400);
    }

    void inventedScopesAreNotCached()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(f.routes.handle(get("/v1/changes?scope=device:x" + std::to_string(i))).status, 200);
        QCOMPARE(f.service->cache().pages(), std::size_t(0));
        QCOMPARE(f.routes.handle(get("/v1/changes?scope=city")).status, 200);
        QCOMPARE(f.service->cache().pages(), std::size_t(1));
    }

    void commitOfAnotherIsInTheNextAnswer()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QCOMPARE(pageOf(f.routes.handle(get("/v1/changes?scope=city"))).changes.size(), std::size_t(3));
        f.clock.advanceMs(1);
        QVERIFY(f.routes.handleFast(get("/v1/changes?scope=city")));
        QVERIFY(fakes::publishNumbered(*f.database, 5));
        f.clock.advanceMs(1);
        QVERIFY(!f.routes.handleFast(get("/v1/changes?scope=city"))); // the cached page is none any more
        QCOMPARE(pageOf(f.routes.handle(get("/v1/changes?scope=city"))).changes.size(), std::size_t(5));
    }

    void otherFileUnderTheNameIsRead()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        fakes::TestServer other(QStringLiteral("sqlite"));
        {
            storage::Database database = other.open();
            QVERIFY(fakes::publishNumbered(database, 2));
        }
        QVERIFY(fakes::publishNumbered(*f.database, 3));
        QCOMPARE(f.routes.handle(get("/v1/changes?scope=city&after=0")).status, 200);
        f.database.reset();
        const QString file = f.server.path(QStringLiteral("server.db"));
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(suffix));
        QVERIFY(QFile::rename(other.path(QStringLiteral("server.db")), file));
        f.board.forget();
        f.service->forgetPages();
        const Response page = f.routes.handle(get("/v1/changes?scope=city"));
        QCOMPARE(pageOf(page).changes.size(), std::size_t(2));
    }

    void otherPathsAndMethodsAreRefused()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        QCOMPARE(f.routes.handle(get("/v1/nothing")).status, 404);
        Request post = get("/v1/changes?scope=city");
        post.method = "POST";
        const Response response = f.routes.handle(post);
        QCOMPARE(response.status, 405);
        QCOMPARE(fieldOf(response, "Allow"), std::string("GET, HEAD"));
        QCOMPARE(f.routes.handleFast(post)->status, 405);
    }

    void missingDatabaseIsTemporary()
    {
        HeadBoard board;
        const fakes::ManualClock clock{fakes::feedTime};
        CatalogueService service({{QStringLiteral("/nonexistent"), {}}, QStringLiteral("/nonexistent")},
                                 board, crypto::SigningKey::generate(), clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        const Response response = routes.handle(get("/v1/changes?scope=city"));
        QCOMPARE(response.status, 503);
        QCOMPARE(fieldOf(response, "Retry-After"), std::string("5"));
    }

    void threadsHaveConnectionsOfTheirOwn_data() { fakes::TestServer::addEngines(); }
    void threadsHaveConnectionsOfTheirOwn()
    {
        OPEN_FIXTURE();
        QVERIFY(fakes::publishNumbered(*f.database, 50));
        const std::string target = "/v1/changes?scope=city&epoch=" + f.epoch() + "&after=";
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int after = t; after < 50; after += 4)
                    good += f.routes.handle(get(target + std::to_string(after))).status == 200 ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 50);
    }
};

QTEST_GUILESS_MAIN(CatalogueServiceTest)
#include "tst_catalogueservice.moc"
