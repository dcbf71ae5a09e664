// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"
#include "servicetransport.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using fakes::Fault;
using protocol::Request;
using protocol::Response;

class TestExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answerComesWhole();
    void methodFieldsAndBodyAreSent();
    void answerThatIsNoSuccessIsAnAnswer();
    void lostConnectionIsAFailureWithoutAHead();
    void cutConnectionIsAFailureWithItsHead();
    void cutThatLooksLikeTheEndIsNoticed();
    void lengthOfWhatIsNotSentIsNotMissed_data();
    void lengthOfWhatIsNotSentIsNotMissed();
    void moreThanWasAnnouncedIsRefused();
    void bodyOfAnEmptyAnswerIsRefused();
    void answerBeyondItsBoundIsStopped();
    void otherContentIsStoppedBeforeItIsRead_data();
    void otherContentIsStoppedBeforeItIsRead();
    void problemsMayBeOfAnotherType();
    void headMayBeRefused();
    void piecesGoToWhoTakesThem();
    void takerMayStopIt();
    void piecesOfAProblemDoNotGoToTheTaker();
    void progressIsTold();
    void silenceEndsIt();
    void deadlineEndsASlowAnswer();
    void withoutADeadlineItMayTakeHours();
    void deadlineOfOneDoesNotEndTheNext();
    void stopIsSilent();
    void doneMayStartTheNext();

private:
    /// Runs one exchange to its end.
    Exchange::Outcome run(ExchangeTask task);
    [[nodiscard]] static ExchangeTask taskFor(const QByteArray &target);

    std::unique_ptr<fakes::VirtualTime> m_time;
    std::unique_ptr<fakes::ServiceTransport> m_transport;
    std::unique_ptr<Exchange> m_exchange;
    Response m_response;
    Fault m_fault;
    std::vector<Request> m_seen;
};

void TestExchange::init()
{
    m_exchange.reset();
    m_time = std::make_unique<fakes::VirtualTime>();
    m_transport = std::make_unique<fakes::ServiceTransport>(*m_time, [this](const Request &request) {
        m_seen.push_back(request);
        return m_response;
    });
    m_transport->faults = [this](const TransferRequest &) { return m_fault; };
    m_exchange = std::make_unique<Exchange>(*m_transport, m_time->clock(),
                                            std::make_unique<fakes::VirtualTimer>(*m_time));
    m_response = Response::json(200, R"({"a":1})");
    m_fault = {};
    m_seen.clear();
}

ExchangeTask TestExchange::taskFor(const QByteArray &target)
{
    ExchangeTask task;
    task.request.target = target;
    return task;
}

Exchange::Outcome TestExchange::run(ExchangeTask task)
{
    std::optional<Exchange::Outcome> outcome;
    m_exchange->start(std::move(task), [&](Exchange::Outcome ended) { outcome.emplace(std::move(ended)); });
    const bool ended = m_time->runUntil([&] { return outcome.has_value(); }, 24LL * 3600 * 1000);
    if (!ended)
        qFatal("the exchange does not end");
    return *std::move(outcome);
}

void TestExchange::answerComesWhole()
{
    m_fault.delayMs = 700;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(outcome);
    QCOMPARE(outcome->head.status, 200);
    QCOMPARE(outcome->body, R"({"a":1})");
    QVERIFY(outcome->tookMs >= 700);
    QVERIFY(!m_exchange->underWay());
}

void TestExchange::methodFieldsAndBodyAreSent()
{
    ExchangeTask task = taskFor("/v1/ops?x=1");
    task.request.method = "POST";
    task.request.body = "an operation";
    task.request.fields = {{"Content-Type", "application/json"}};
    QVERIFY(run(std::move(task)));
    QCOMPARE(m_seen.size(), 1U);
    QCOMPARE(m_seen[0].method, "POST");
    QCOMPARE(m_seen[0].path, "/v1/ops");
    QCOMPARE(m_seen[0].body, "an operation");
    QCOMPARE(m_seen[0].fields["content-type"], "application/json");
}

void TestExchange::answerThatIsNoSuccessIsAnAnswer()
{
    m_response = Response::problem(409, "id_reuse", "Another body");
    const auto outcome = run(taskFor("/x"));
    QVERIFY(outcome);
    QCOMPARE(outcome->head.status, 409);
    QVERIFY(outcome->body.contains("id_reuse"));
}

void TestExchange::lostConnectionIsAFailureWithoutAHead()
{
    m_fault.noAnswer = true;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Network);
    QVERIFY(!outcome.error().head);
}

void TestExchange::cutConnectionIsAFailureWithItsHead()
{
    m_fault.cutAt = 3;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.closed"));
    QVERIFY(outcome.error().head);
}

void TestExchange::cutThatLooksLikeTheEndIsNoticed()
{
    m_fault.cutAt = 3;
    m_fault.quietCut = true;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.closed"));
    QCOMPARE(outcome.error().error.code, ErrorCode::Network);
}

void TestExchange::lengthOfWhatIsNotSentIsNotMissed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("HEAD") << QByteArray("HEAD") << 200;
    QTest::newRow("not modified") << QByteArray("GET") << 304;
    QTest::newRow("no content") << QByteArray("DELETE") << 204;
}

void TestExchange::lengthOfWhatIsNotSentIsNotMissed()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    m_response.status = status;
    m_fault.cutAt = 0;
    m_fault.quietCut = true;
    ExchangeTask task = taskFor("/x");
    task.request.method = method;
    QVERIFY(run(std::move(task)));
}

void TestExchange::moreThanWasAnnouncedIsRefused()
{
    m_fault.announced = 3;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("http.length"));
}

void TestExchange::bodyOfAnEmptyAnswerIsRefused()
{
    m_fault.announced = 0;
    const auto outcome = run(taskFor("/x"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("http.length"));
}

void TestExchange::answerBeyondItsBoundIsStopped()
{
    m_response = Response::json(200, std::string(5000, 'x'));
    ExchangeTask task = taskFor("/x");
    task.maxBodyBytes = 4000;
    const auto outcome = run(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::TooLarge);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("http.too_large"));
    task = taskFor("/x");
    task.maxBodyBytes = 5000;
    QVERIFY(run(std::move(task)));
}

void TestExchange::otherContentIsStoppedBeforeItIsRead_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("good");
    QTest::newRow("as asked for") << QByteArray("application/json") << true;
    QTest::newRow("with parameters") << QByteArray("Application/JSON; charset=utf-8") << true;
    QTest::newRow("a login page") << QByteArray("text/html; charset=utf-8") << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("longer") << QByteArray("application/json-seq") << false;
}

void TestExchange::otherContentIsStoppedBeforeItIsRead()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, good);
    m_response.fields = {{"Content-Type", type.toStdString()}};
    ExchangeTask task = taskFor("/x");
    task.contentType = "application/json";
    bool read = false;
    task.data = [&](QByteArrayView) -> Result<void> {
        read = true;
        return {};
    };
    const auto outcome = run(std::move(task));
    QCOMPARE(outcome.has_value(), good);
    QCOMPARE(read, good);
    if (!good)
        QCOMPARE(outcome.error().error.reason, QStringLiteral("http.content"));
}

void TestExchange::problemsMayBeOfAnotherType()
{
    m_response = Response::problem(410, "resnapshot", "Take a new snapshot");
    ExchangeTask task = taskFor("/x");
    task.contentType = "application/x-ndjson";
    const auto outcome = run(std::move(task));
    QVERIFY(outcome);
    QCOMPARE(outcome->head.status, 410);
}

void TestExchange::headMayBeRefused()
{
    ExchangeTask task = taskFor("/x");
    task.head = [](const TransferHead &) -> Result<void> {
        return fail(ErrorCode::Protocol, "test.head", QStringLiteral("no"));
    };
    const auto outcome = run(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("test.head"));
    QVERIFY(outcome.error().head);
}

void TestExchange::piecesGoToWhoTakesThem()
{
    m_response = Response::json(200, std::string(5000, 'x'));
    ExchangeTask task = taskFor("/x");
    task.maxBodyBytes = 10; // of memory, which is not used
    QByteArray taken;
    task.data = [&](QByteArrayView piece) -> Result<void> {
        taken.append(piece);
        return {};
    };
    const auto outcome = run(std::move(task));
    QVERIFY(outcome);
    QCOMPARE(taken, QByteArray(5000, 'x'));
    QVERIFY(outcome->body.isEmpty());
}

void TestExchange::takerMayStopIt()
{
    m_response = Response::json(200, std::string(5000, 'x'));
    ExchangeTask task = taskFor("/x");
    int pieces = 0;
    task.data = [&](QByteArrayView) -> Result<void> {
        ++pieces;
        return fail(ErrorCode::Io, "file.write", QStringLiteral("disk full"));
    };
    const auto outcome = run(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("file.write"));
    QCOMPARE(pieces, 1);
}

void TestExchange::piecesOfAProblemDoNotGoToTheTaker()
{
    m_response = Response::problem(404, "not_found", "Not found");
    ExchangeTask task = taskFor("/x");
    task.data = [](QByteArrayView) -> Result<void> {
        return fail(ErrorCode::Io, "test.taken", QStringLiteral("not for a file"));
    };
    const auto outcome = run(std::move(task));
    QVERIFY(outcome);
    QVERIFY(outcome->body.contains("not_found"));
}

void TestExchange::progressIsTold()
{
    m_response = Response::json(200, std::string(5000, 'x'));
    ExchangeTask task = taskFor("/x");
    std::vector<std::pair<qint64, qint64>> told;
    task.progress = [&](qint64 done, qint64 total) { told.emplace_back(done, total); };
    QVERIFY(run(std::move(task)));
    QVERIFY(told.size() > 2);
    QCOMPARE(told.back(), (std::pair<qint64, qint64>(5000, 5000)));
    QVERIFY(told.front().first < 5000);
}

void TestExchange::silenceEndsIt()
{
    m_fault.silent = true;
    ExchangeTask task = taskFor("/x");
    task.request.idleTimeoutMs = 5000;
    const auto outcome = run(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Timeout);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.timeout"));
}

void TestExchange::deadlineEndsASlowAnswer()
{
    m_fault.delayMs = 60'000;
    ExchangeTask task = taskFor("/x");
    task.deadlineMs = 30'000;
    const qint64 before = m_time->now();
    const auto outcome = run(std::move(task));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Timeout);
    QCOMPARE(outcome.error().error.reason, QStringLiteral("net.deadline"));
    QVERIFY(outcome.error().error.detail.contains(QStringLiteral(" 30 s")));
    QCOMPARE(m_time->now() - before, 30'000);
}

void TestExchange::withoutADeadlineItMayTakeHours()
{
    m_fault.delayMs = 5LL * 3600 * 1000;
    QVERIFY(run(taskFor("/x")));
}

void TestExchange::deadlineOfOneDoesNotEndTheNext()
{
    ExchangeTask task = taskFor("/x");
    task.deadlineMs = 10'000;
    QVERIFY(run(std::move(task)));
    m_fault.delayMs = 60'000;
    QVERIFY(run(taskFor("/y")));
}

void TestExchange::stopIsSilent()
{
    ExchangeTask task = taskFor("/x");
    task.deadlineMs = 10'000;
    bool told = false;
    m_exchange->start(std::move(task), [&](Exchange::Outcome) { told = true; });
    QVERIFY(m_exchange->underWay());
    m_exchange->stop();
    QVERIFY(!m_exchange->underWay());
    m_time->runFor(60'000);
    QVERIFY(!told);
}

void TestExchange::doneMayStartTheNext()
{
    int answers = 0;
    std::function<void(Exchange::Outcome)> again = [&](Exchange::Outcome outcome) {
        if (!outcome || ++answers == 3)
            return;
        m_exchange->start(taskFor("/again"), again);
    };
    m_exchange->start(taskFor("/first"), again);
    m_time->runFor(10'000);
    QCOMPARE(answers, 3);
    QCOMPARE(m_seen.size(), 3U);
}

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
