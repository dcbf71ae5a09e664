// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "networktransport.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;

/// What Qt Network makes of real answers. The server answers every request with the same bytes, and closes.
class TestNetworkTransfer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statusIsAnAnswerWhateverItIs_data();
    void statusIsAnAnswerWhateverItIs();
    void redirectIsNotFollowed();
    void cutBodyIsAFailure();
    void cutBodyOfAProblemIsAFailure();
    void cutChunkBringsNothingElseThanWasSent();
    void bodyWithoutALengthEndsWithTheConnection();
    void postGoesOutWithItsBody();
    void headOfAnAnswerMayComeAlone();
    void encodedBodyArrivesAsItWasSent();
    void nobodyListensIsRefused();

private:
    Exchange::Outcome run(TransferRequest request = {});
    /// Names of fields have no case (RFC 9110, 5.1); Qt 6.8 writes all of them small.
    [[nodiscard]] bool receivedField(const QByteArray &name, const QByteArray &value) const;

    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_answer;
    QByteArray m_received;
};

void TestNetworkTransfer::init()
{
    m_answer.clear();
    m_received.clear();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_received.append(socket->readAll());
            const qsizetype head = m_received.indexOf("\r\n\r\n");
            const bool whole = !m_received.startsWith("POST") || m_received.endsWith("an operation");
            if (head < 0 || !whole)
                return;
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
    });
}

Exchange::Outcome TestNetworkTransfer::run(TransferRequest request)
{
    NetworkTransport transport(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server->serverPort())));
    const SystemClock clock;
    Exchange exchange(transport, clock, std::make_unique<EventLoopTimer>());
    std::optional<Exchange::Outcome> outcome;
    QEventLoop loop;
    if (request.target.isEmpty())
        request.target = "/v1/changes?scope=city";
    ExchangeTask task;
    task.request = std::move(request);
    exchange.start(std::move(task), [&](Exchange::Outcome ended) {
        outcome.emplace(std::move(ended));
        loop.quit();
    });
    loop.exec();
    return *std::move(outcome);
}

bool TestNetworkTransfer::receivedField(const QByteArray &name, const QByteArray &value) const
{
    const QByteArray head = m_received.left(m_received.indexOf("\r\n\r\n") + 2);
    const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
    return at >= 0 && head.mid(at + 2 + name.size() + 2).startsWith(QByteArray(value + "\r\n"));
}

void TestNetworkTransfer::statusIsAnAnswerWhateverItIs_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 204, 400, 401, 403, 404, 405, 407, 409, 410, 416, 418, 422, 429, 500, 501, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransfer::statusIsAnAnswerWhateverItIs()
{
    QFETCH(const int, status);
    m_answer = "HTTP/1.1 " + QByteArray::number(status) + " -\r\nContent-Length: 4\r\nX-Y: z\r\n\r\nbody";
    if (status == 204)
        m_answer = "HTTP/1.1 204 -\r\nX-Y: z\r\n\r\n";
    const auto outcome = run();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.toString()));
    QCOMPARE(outcome->head.status, status);
    QCOMPARE(outcome->head.field("x-y"), "z");
    QCOMPARE(outcome->body, status == 204 ? "" : "body");
}

void TestNetworkTransfer::redirectIsNotFollowed()
{
    m_answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/login\r\nContent-Length: 0\r\n\r\n";
    const auto outcome = run();
    QVERIFY(outcome);
    QCOMPARE(outcome->head.status, 302);
}

void TestNetworkTransfer::cutBodyIsAFailure()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nbody";
    const auto outcome = run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Network);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.closed"));
    QVERIFY(outcome.error().head);
}

void TestNetworkTransfer::cutBodyOfAProblemIsAFailure()
{
    m_answer = "HTTP/1.1 404 -\r\nContent-Length: 10\r\n\r\nbody";
    const auto outcome = run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.closed"));
}

void TestNetworkTransfer::cutChunkBringsNothingElseThanWasSent()
{
    m_answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nbody";
    const auto outcome = run();
    if (outcome)
        QCOMPARE(outcome->body, "body"); // Qt does not always see it
    else
        QCOMPARE(outcome.error().error.code, ErrorCode::Network);
}

void TestNetworkTransfer::bodyWithoutALengthEndsWithTheConnection()
{
    m_answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nbody";
    const auto outcome = run();
    QVERIFY(outcome);
    QCOMPARE(outcome->body, "body");
}

void TestNetworkTransfer::postGoesOutWithItsBody()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    TransferRequest request;
    request.method = "POST";
    request.target = "/v1/ops";
    request.fields = {{"Content-Type", "application/json"}, {"Signature", "sig1=:AA==:"}};
    request.body = "an operation";
    const auto outcome = run(request);
    QVERIFY(outcome);
    QVERIFY(m_received.startsWith("POST /v1/ops HTTP/1.1\r\n"));
    QVERIFY(receivedField("Content-Length", "12"));
    QVERIFY(receivedField("Content-Type", "application/json"));
    QVERIFY(receivedField("Signature", "sig1=:AA==:"));
    QVERIFY(m_received.endsWith("\r\n\r\nan operation"));
}

void TestNetworkTransfer::headOfAnAnswerMayComeAlone()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 4096\r\n\r\n";
    TransferRequest request;
    request.method = "HEAD";
    const auto outcome = run(request);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.toString()));
    QCOMPARE(outcome->head.field("content-length"), "4096");
    QVERIFY(m_received.startsWith("HEAD /v1/changes"));
}

void TestNetworkTransfer::encodedBodyArrivesAsItWasSent()
{
    m_answer = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x01";
    TransferRequest request;
    request.fields = {{"Accept-Encoding", "zstd"}};
    const auto outcome = run(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->body, "\x1f\x8b\x08\x01");
    QVERIFY(receivedField("Accept-Encoding", "zstd"));
}

void TestNetworkTransfer::nobodyListensIsRefused()
{
    m_server->close();
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    const quint16 port = m_server->serverPort();
    m_server->close();
    NetworkTransport transport(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
    const SystemClock clock;
    Exchange exchange(transport, clock, std::make_unique<EventLoopTimer>());
    QString reason;
    QEventLoop loop;
    ExchangeTask task;
    task.request.target = "/";
    exchange.start(std::move(task), [&](Exchange::Outcome outcome) {
        reason = outcome ? QString() : outcome.error().error.reason;
        loop.quit();
    });
    loop.exec();
    QCOMPARE(reason, QStringLiteral("net.refused"));
}

QTEST_GUILESS_MAIN(TestNetworkTransfer)
#include "tst_networktransfer.moc"
