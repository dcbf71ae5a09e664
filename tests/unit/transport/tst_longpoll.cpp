// SPDX-License-Identifier: GPL-3.0-or-later
#include "parkinglot.h"
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace yizhan;
using tests::Gate;
using tests::RawClient;
using tests::testOptions;
using tests::textResponse;
using namespace std::chrono_literals;

/// Requests that wait without a thread, and the end of the server.
class TestLongPoll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void notifyWakesWhoWaitsForLess();
    void notifyOfAnotherScopeDoesNotWake();
    void timeEndsTheWait();
    void changeBeforeParkingIsNotMissed();
    void manyWaitWithFewThreads();
    void clientThatLeavesFreesItsPlace();
    void pipelinedRequestWaitsForTheParkedOne();
    void parkingTwiceIsAnError();
    void stopAnswersTheParked();
    void stopLetsRunningRequestsEnd();
    void stopClosesIdleConnections();
    void stopRefusesNewConnections();
    void stopDoesNotWaitForASilentClient();
    void lotForgetsUnknownScopes();

private:
    void park(const RawClient &client, const char *target);

    std::unique_ptr<transport::HttpServer> m_server;
    std::atomic<qint64> m_head = 0;
};

void TestLongPoll::init()
{
    m_head = 0;
    auto options = testOptions();
    options.workers = 2;
    options.stopTimeout = 2000ms;
    m_server = std::make_unique<transport::HttpServer>(
        tests::testClock, options, [this](const protocol::Request &request) {
            const qint64 after = request.queryNumber("after").value_or(0);
            const bool waited = request.waited;
            if (m_head > after || (waited && request.path != "/stubborn"))
                return textResponse("head " + std::to_string(m_head.load()));
            protocol::Response response;
            response.park = protocol::Park{request.queryValue("scope").value_or("city"), after,
                                           static_cast<int>(request.queryNumber("wait").value_or(60'000))};
            return response;
        });
    QVERIFY(m_server->start());
}

void TestLongPoll::park(const RawClient &client, const char *target)
{
    const int before = m_server->counts().parked;
    client.send(std::string("GET ") + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_server->counts().parked, before + 1);
}

void TestLongPoll::notifyWakesWhoWaitsForLess()
{
    RawClient early(m_server->port());
    RawClient late(m_server->port());
    park(early, "/?after=3");
    park(late, "/?after=9");
    m_head = 5;
    m_server->notify("city", 5);
    QCOMPARE(early.receive().body, std::string("head 5"));
    QCOMPARE(m_server->counts().parked, 1);
}

void TestLongPoll::notifyOfAnotherScopeDoesNotWake()
{
    RawClient client(m_server->port());
    park(client, "/?after=3&scope=station:1");
    m_server->notify("city", 10);
    QCOMPARE(m_server->counts().parked, 1);
    m_server->notify("station:1", 10);
    QCOMPARE(client.receive().status, 200);
}

void TestLongPoll::timeEndsTheWait()
{
    RawClient client(m_server->port());
    QCOMPARE(client.get("/?after=3&wait=50").body, std::string("head 0"));
    QCOMPARE(m_server->counts().parked, 0);
    QCOMPARE(client.get("/?after=3&wait=50").status, 200);
}

void TestLongPoll::changeBeforeParkingIsNotMissed()
{
    // The lot has heard of 5, the handler (which looked before) has not.
    m_server->notify("city", 5);
    RawClient client(m_server->port());
    QCOMPARE(client.get("/?after=3").status, 200);
}

void TestLongPoll::manyWaitWithFewThreads()
{
    std::vector<RawClient> clients;
    for (int i = 0; i < 100; ++i) {
        clients.emplace_back(m_server->port());
        clients.back().send("GET /?after=1 HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    QTRY_COMPARE(m_server->counts().parked, 100);
    m_head = 2;
    m_server->notify("city", 2);
    for (RawClient &client : clients)
        QCOMPARE(client.receive().body, std::string("head 2"));
}

void TestLongPoll::clientThatLeavesFreesItsPlace()
{
    {
        RawClient client(m_server->port());
        park(client, "/?after=1");
    }
    QTRY_COMPARE(m_server->counts().parked, 0);
    QTRY_COMPARE(m_server->counts().open, 0);
}

void TestLongPoll::pipelinedRequestWaitsForTheParkedOne()
{
    RawClient client(m_server->port());
    park(client, "/?after=7");
    client.send("GET /?after=-1 HTTP/1.1\r\nHost: a\r\n\r\n");
    m_head = 8;
    m_server->notify("city", 8);
    QCOMPARE(client.receive().body, std::string("head 8"));
    QCOMPARE(client.receive().body, std::string("head 8"));
}

void TestLongPoll::parkingTwiceIsAnError()
{
    RawClient client(m_server->port());
    QCOMPARE(client.get("/stubborn?after=1&wait=20").status, 500);
}

void TestLongPoll::stopAnswersTheParked()
{
    RawClient client(m_server->port());
    park(client, "/?after=1");
    std::thread stopping([this] { m_server->stop(); });
    const auto answer = client.receive();
    stopping.join();
    QCOMPARE(answer.body, std::string("head 0"));
    QVERIFY(answer.has("Connection: close"));
}

void TestLongPoll::stopLetsRunningRequestsEnd()
{
    Gate gate;
    transport::HttpServer server(tests::testClock, testOptions(), [&gate](const protocol::Request &) {
        gate.wait();
        return textResponse("finished");
    });
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    gate.awaitVisitors(1);
    std::thread stopping([&server] { server.stop(); });
    gate.open();
    QCOMPARE(client.receive().body, std::string("finished"));
    QVERIFY(client.isClosed());
    stopping.join();
}

void TestLongPoll::stopClosesIdleConnections()
{
    m_head = 1;
    RawClient client(m_server->port());
    QCOMPARE(client.get("/").status, 200);
    m_server->stop();
    QVERIFY(client.isClosed());
}

void TestLongPoll::stopRefusesNewConnections()
{
    const quint16 port = m_server->port();
    m_server->stop();
    QVERIFY(!RawClient(port).isConnected());
}

void TestLongPoll::stopDoesNotWaitForASilentClient()
{
    auto options = testOptions();
    options.stopTimeout = 100ms;
    transport::HttpServer server(tests::testClock, options,
                                 [](const protocol::Request &) { return textResponse("x"); });
    QVERIFY(server.start());
    RawClient client(server.port());
    client.send("GET / HTT");
    QTRY_COMPARE(server.counts().open, 1);
    server.stop();
    QVERIFY(client.isClosed());
    QCOMPARE(server.counts().open, 0);
}

void TestLongPoll::lotForgetsUnknownScopes()
{
    transport::ParkingLot lot;
    int woken = 0;
    const auto ticket = lot.park("x", 0, [&woken] { ++woken; });
    QCOMPARE(lot.count(), 1);
    QVERIFY(lot.leave("x", ticket));
    QVERIFY(!lot.leave("x", ticket));
    QCOMPARE(lot.count(), 0);
    lot.notify("x", 1);
    QCOMPARE(woken, 0);
}

QTEST_GUILESS_MAIN(TestLongPoll)
#include "tst_longpoll.moc"
