// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

#include <memory>

using namespace yizhan;
using tests::RawClient;
using tests::testOptions;
using tests::textResponse;
using namespace std::chrono_literals;

/// What a client may not do, and how it is told.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void chunkedBodyOverTheLimitIs413();
    void refusedConnectionIsClosed();
    void slowHeadIs408();
    void slowBodyIs408();
    void idleConnectionIsClosedWithoutAWord();
    void aTrickleDoesNotProlongTheHeadTimeout();
    void tooManyConnectionsAre503();
    void placeOfAClosedConnectionIsFree();

private:
    void serve(transport::ServerOptions options = testOptions());

    std::unique_ptr<transport::HttpServer> m_server;
};

void TestHttpLimits::serve(transport::ServerOptions options)
{
    m_server =
        std::make_unique<transport::HttpServer>(std::move(options), [](const protocol::Request &request) {
            return textResponse(request.path + request.body);
        });
    QVERIFY(m_server->start());
}

void TestHttpLimits::init()
{
    serve();
}

void TestHttpLimits::cleanup()
{
    m_server.reset();
}

void TestHttpLimits::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("garbage", "\x16\x03\x01 hello\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("bad escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("nul in target", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("length and chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        400);
    row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\nabcd", 400);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("bad chunk", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n", 400);
    row("gzip coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
    row("gzip, chunked", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        501);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("connect", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("post without length", "POST / HTTP/1.1\r\nHost: a\r\n\r\n", 411);
    row("version 2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("expectation", "POST / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx", 417);
    row("long target", "GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    row("long field", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(9000, 'x') + "\r\n\r\n", 431);
    row("many fields", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(2000) + "\r\n", 431);
    row("long body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 262145\r\n\r\n", 413);
    row("endless length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
}

void TestHttpLimits::malformedRequestsAreRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    RawClient client(m_server->port());
    client.send({request.constData(), static_cast<std::size_t>(request.size())});
    const auto answer = client.receive();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.has("Connection: close"));
    QVERIFY(answer.has("Content-Type: application/problem+json"));
    QVERIFY(client.isClosed());
}

void TestHttpLimits::chunkedBodyOverTheLimitIs413()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 5; ++i)
        client.send(chunk);
    QCOMPARE(client.receive().status, 413);
}

void TestHttpLimits::refusedConnectionIsClosed()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.receive().status, 400);
    QVERIFY2(client.isClosed(), "what follows a malformed request must not be answered");
}

void TestHttpLimits::slowHeadIs408()
{
    auto options = testOptions();
    options.headerTimeout = 100ms;
    serve(options);
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost:");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isClosed());
}

void TestHttpLimits::slowBodyIs408()
{
    auto options = testOptions();
    options.bodyTimeout = 100ms;
    serve(options);
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isClosed());
}

void TestHttpLimits::idleConnectionIsClosedWithoutAWord()
{
    auto options = testOptions();
    options.idleTimeout = 100ms;
    serve(options);
    RawClient client(m_server->port());
    QCOMPARE(client.get("/x").body, std::string("/x"));
    QVERIFY(client.isClosed());
}

void TestHttpLimits::aTrickleDoesNotProlongTheHeadTimeout()
{
    auto options = testOptions();
    options.headerTimeout = 150ms;
    serve(options);
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n");
    // A byte every 20 ms, far longer than the timeout; sending to a closed connection is harmless.
    for (int i = 0; i < 25; ++i) {
        client.send("X");
        QTest::qWait(20);
    }
    QCOMPARE(client.receive().status, 408);
}

void TestHttpLimits::tooManyConnectionsAre503()
{
    auto options = testOptions();
    options.maxConnections = 2;
    serve(options);
    RawClient first(m_server->port());
    RawClient second(m_server->port());
    QCOMPARE(first.get("/").status, 200);
    QCOMPARE(second.get("/").status, 200);
    RawClient third(m_server->port());
    const auto answer = third.get("/");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.has("Retry-After: "));
    QVERIFY(third.isClosed());
    QCOMPARE(first.get("/").status, 200);
    QCOMPARE(m_server->counts().refused, quint64(1));
}

void TestHttpLimits::placeOfAClosedConnectionIsFree()
{
    auto options = testOptions();
    options.maxConnections = 1;
    serve(options);
    {
        RawClient first(m_server->port());
        QCOMPARE(first.get("/").status, 200);
    }
    QTRY_COMPARE(m_server->counts().open, 0);
    RawClient second(m_server->port());
    QCOMPARE(second.get("/").status, 200);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
