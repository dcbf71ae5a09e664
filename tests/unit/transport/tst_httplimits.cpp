// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include "bodyfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace yizhan;
using tests::Gate;
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
    void silentConnectionIsClosedEarly();
    void oneClientGetsItsShareAlone();
    void whatIsAnsweredAlwaysIsAnsweredWhenFull();
    void eachRouteHasABodyLimitOfItsOwn();
    void refusedBodyIsNotAskedFor();
    void bodyOverTheLimitOfItsRouteIsNotAskedFor();
    void largeBodyLiesInAFileWithoutAName();
    void largeBodyInChunksLiesInAFileToo();
    void bodyIsHashedAsItCame();
    void lateAnswerIs503();
    void lateAnswerDoesNotReachTheNextRequest();
    void requestThatIsLateInTheQueueIsNotWorkedOn();
    void requestThatWouldBeLateIsNotWorkedOn();
    void whoeverWouldWaitTooLongIsTurnedAwayAtOnce();

private:
    void serve(transport::ServerOptions options = testOptions(), transport::Admit admit = {});
    void serve(transport::Handler handler, transport::Admit admit);

    QTemporaryDir m_folder;
    std::unique_ptr<transport::HttpServer> m_server;
};

namespace {

transport::Admit limitedTo(routing::Limits limits)
{
    return [limits](const protocol::Request &) {
        routing::Admission admission;
        admission.limits = limits;
        return admission;
    };
}

} // namespace

void TestHttpLimits::serve(transport::ServerOptions options, transport::Admit admit)
{
    m_server = std::make_unique<transport::HttpServer>(
        tests::testClock, std::move(options),
        [](const protocol::Request &request) { return textResponse(request.path + request.body); },
        transport::FastHandler(), transport::AccessObserver(), std::move(admit));
    QVERIFY(m_server->start());
}

void TestHttpLimits::serve(transport::Handler handler, transport::Admit admit)
{
    auto options = testOptions();
    options.workers = 1;
    options.bodyFolder = m_folder.path();
    m_server = std::make_unique<transport::HttpServer>(tests::testClock, std::move(options),
                                                       std::move(handler), transport::FastHandler(),
                                                       transport::AccessObserver(), std::move(admit));
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
    serve(testOptions(), limitedTo({.bodyBytes = 10, .bodyTime = 100ms}));
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
    // A byte every 20 ms until the answer is here: a server that waits for each anew would have many left.
    int bytesLeft = 250;
    while (bytesLeft > 0 && !client.hears(20ms)) {
        client.send("X");
        --bytesLeft;
    }
    QVERIFY(bytesLeft > 0);
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

void TestHttpLimits::silentConnectionIsClosedEarly()
{
    auto options = testOptions();
    options.headerTimeout = 100ms;
    serve(options);
    RawClient client(m_server->port());
    QVERIFY(client.isClosed());
}

void TestHttpLimits::oneClientGetsItsShareAlone()
{
    auto options = testOptions();
    options.connectionsPerAddress = 2;
    serve(options);
    RawClient first(m_server->port());
    RawClient second(m_server->port());
    QCOMPARE(first.get("/").status, 200);
    QCOMPARE(second.get("/").status, 200);
    RawClient third(m_server->port());
    QCOMPARE(third.get("/").status, 503);
    RawClient other(m_server->port(), INADDR_LOOPBACK + 1);
    QCOMPARE(other.get("/").status, 200);
}

void TestHttpLimits::whatIsAnsweredAlwaysIsAnsweredWhenFull()
{
    auto options = testOptions();
    options.maxConnections = 1;
    serve(options, [](const protocol::Request &head) {
        routing::Admission admission;
        admission.always = head.path == "/health";
        return admission;
    });
    RawClient first(m_server->port());
    QCOMPARE(first.get("/").status, 200);
    QCOMPARE(RawClient(m_server->port()).get("/page").status, 503);
    RawClient asking(m_server->port());
    const auto answer = asking.get("/health");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.has("Connection: close"));
}

void TestHttpLimits::eachRouteHasABodyLimitOfItsOwn()
{
    serve(testOptions(), [](const protocol::Request &head) {
        routing::Admission admission;
        admission.limits.bodyBytes = head.path == "/large" ? 1'000'000 : 4;
        return admission;
    });
    RawClient client(m_server->port());
    const std::string body(500'000, 'x');
    client.send("POST /large HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n" + body);
    QCOMPARE(client.receive().body, "/large" + body);
    client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd");
    QCOMPARE(client.receive().body, std::string("/smallabcd"));
    client.send(
        "POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
}

void TestHttpLimits::refusedBodyIsNotAskedFor()
{
    serve(testOptions(), [](const protocol::Request &) {
        routing::Admission admission;
        admission.refusal = protocol::Response::problem(405, "method", "Not here");
        return admission;
    });
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 405);
    QVERIFY(client.isClosed());
}

void TestHttpLimits::bodyOverTheLimitOfItsRouteIsNotAskedFor()
{
    serve(testOptions(), limitedTo({.bodyBytes = 10}));
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.receive().status, 413);
}

void TestHttpLimits::largeBodyLiesInAFileWithoutAName()
{
    QStringList files;
    const auto handler = [&](const protocol::Request &request) {
        files = QDir(m_folder.path()).entryList(QDir::Files);
        const auto bytes = request.bodyFile->read(0, 10'000'000);
        return textResponse(request.body + std::to_string(request.bodyFile->size()) +
                            (bytes && *bytes == QByteArray(3'000'000, 'x') ? " whole" : " other"));
    };
    serve(handler, limitedTo({.bodyBytes = 4'000'000, .bodyInFile = true}));
    RawClient client(m_server->port());
    client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n" + std::string(3'000'000, 'x'));
    QCOMPARE(client.receive().body, std::string("3000000 whole"));
    QCOMPARE(files, QStringList());
}

/// Clients of surveys do not say how much they will send.
void TestHttpLimits::largeBodyInChunksLiesInAFileToo()
{
    const auto handler = [](const protocol::Request &request) {
        return textResponse(std::to_string(request.bodyFile->size()) + ' ' +
                            QByteArray::fromStdString(request.bodySha256).toHex().toStdString());
    };
    serve(handler, limitedTo({.bodyBytes = 4'000'000, .bodyInFile = true}));
    const std::string half(1'500'000, 'x');
    const std::string chunk = "16e360\r\n" + half + "\r\n";
    const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawClient client(m_server->port());
    client.send(head + chunk + chunk + "0\r\n\r\n");
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray(3'000'000, 'x'), QCryptographicHash::Sha256).toHex();
    QCOMPARE(client.receive().body, "3000000 " + digest.toStdString());
    RawClient endless(m_server->port());
    endless.send(head + chunk + chunk + chunk);
    QCOMPARE(endless.receive().status, 413);
}

void TestHttpLimits::bodyIsHashedAsItCame()
{
    const auto handler = [](const protocol::Request &request) {
        return textResponse(request.target + " " +
                            QByteArray::fromStdString(request.bodySha256).toHex().toStdString());
    };
    serve(handler, limitedTo({.bodyBytes = 10}));
    RawClient client(m_server->port());
    client.send("POST /a%20b?x=%31 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    // FIPS 180-2, appendix B.1
    QCOMPARE(client.receive().body,
             std::string("/a%20b?x=%31 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(client.get("/").body, std::string("/ "));
}

void TestHttpLimits::lateAnswerIs503()
{
    Gate gate;
    serve(
        [&](const protocol::Request &) {
            gate.wait();
            return textResponse("late");
        },
        limitedTo({.answerTime = 50ms, .lateCode = "database"}));
    RawClient client(m_server->port());
    const auto answer = client.get("/");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.has("Retry-After: "));
    QVERIFY(answer.body.find("\"code\":\"database\"") != std::string::npos);
    QCOMPARE(m_server->counts().late, quint64(1));
    gate.open();
}

void TestHttpLimits::lateAnswerDoesNotReachTheNextRequest()
{
    Gate gate;
    const auto handler = [&](const protocol::Request &request) {
        if (request.path == "/slow")
            gate.wait();
        return textResponse(request.path);
    };
    serve(handler, [](const protocol::Request &head) {
        routing::Admission admission;
        admission.limits.answerTime = head.path == "/slow" ? 50ms : 0ms;
        return admission;
    });
    RawClient client(m_server->port());
    QCOMPARE(client.get("/slow").status, 503);
    client.send("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n");
    gate.open();
    QCOMPARE(client.receive().body, std::string("/quick"));
}

/// What begins when half of its time is over would end for nobody, and come once more.
void TestHttpLimits::requestThatWouldBeLateIsNotWorkedOn()
{
    using Steady = std::chrono::steady_clock;
    Gate gate;
    std::atomic<int> handled = 0;
    const auto handler = [&](const protocol::Request &request) {
        if (request.path == "/first")
            gate.wait();
        ++handled;
        return textResponse("done");
    };
    serve(handler, [](const protocol::Request &head) {
        routing::Admission admission;
        admission.limits.answerTime = head.path == "/first" ? 0ms : 400ms;
        return admission;
    });
    RawClient first(m_server->port());
    first.send("GET /first HTTP/1.1\r\nHost: a\r\n\r\n");
    gate.awaitVisitors(1);
    RawClient second(m_server->port());
    second.send("GET /second HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(m_server->counts().queued, 1);
    const auto queued = Steady::now();
    QTRY_VERIFY(Steady::now() - queued > 200ms);
    gate.open();
    QCOMPARE(first.receive().status, 200);
    const auto answer = second.receive();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.has("Retry-After: "));
    QCOMPARE(handled.load(), 1);
}

void TestHttpLimits::whoeverWouldWaitTooLongIsTurnedAwayAtOnce()
{
    auto options = testOptions();
    options.turns = std::make_shared<routing::Turns>(1);
    options.turns->served(1'000'000);
    for (int i = 0; i < 6; ++i)
        options.turns->entered();
    serve(options, limitedTo({.answerTime = 10s}));
    RawClient client(m_server->port());
    const auto answer = client.get("/");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.has("Retry-After: 4")); // the turn in seven seconds is in the middle of four to eight
    QCOMPARE(m_server->counts().refused, quint64(1));
    options.turns->left(); // within half of the time for the answer
    QCOMPARE(client.get("/").status, 200);
    QCOMPARE(m_server->counts().refused, quint64(1));
}

void TestHttpLimits::requestThatIsLateInTheQueueIsNotWorkedOn()
{
    Gate gate;
    std::atomic<int> worked = 0;
    const auto handler = [&](const protocol::Request &) {
        gate.wait();
        ++worked;
        return textResponse("x");
    };
    serve(handler, limitedTo({.answerTime = 50ms}));
    RawClient first(m_server->port());
    RawClient second(m_server->port());
    QCOMPARE(first.get("/").status, 503);
    QCOMPARE(second.get("/").status, 503);
    gate.open();
    m_server->stop();
    QCOMPARE(worked.load(), 1);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
