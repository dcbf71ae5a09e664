// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "manualclock.h"
#include "serverroutes.h"

#include <QTemporaryFile>
#include <QTest>

using namespace yizhan;
using protocol::Request;
using protocol::Response;

namespace {

Request ask(const std::string &path, const std::string &method = "GET")
{
    Request request;
    request.method = method;
    request.path = path;
    return request;
}

std::string bodyOf(const std::optional<Response> &response)
{
    return response && response->body ? *response->body : std::string();
}

std::string fieldOf(const Response &response, const std::string &name)
{
    for (const auto &[key, value] : response.fields) {
        if (key == name)
            return value;
    }
    return {};
}

struct Fixture
{
    Fixture()
    {
        QVERIFY(logFile.open());
        server::addServerRoutes(table, probe, [this] { return metrics; });
    }

    fakes::TestServer server{QStringLiteral("sqlite")};
    storage::Database database = server.open();
    fakes::ManualClock clock{fakes::feedTime};
    QTemporaryFile logFile;
    server::JsonLog log{logFile.handle(), clock};
    feed::HeadBoard board;
    server::FeedWatch watch{server.location(), board, clock, log, [](const std::string &, qint64) {}, {}};
    server::HealthProbe probe{watch, board, clock, QStringLiteral("sqlite"),
                              [] { return std::vector<std::string>(); }};
    std::string metrics = "asked 1\n";
    routing::RouteTable table;
};

} // namespace

/// What a server answers about itself.
class TestServerRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthIsWhatTheProbeSays()
    {
        Fixture f;
        QCOMPARE(f.table.handle(ask("/v1/health")).status, 503);
        f.watch.look();
        const Response answer = f.table.handle(ask("/v1/health"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(bodyOf(answer), bodyOf(f.probe.answer()));
    }

    void metricsAreTheTextOfTheMoment()
    {
        Fixture f;
        QCOMPARE(bodyOf(f.table.handle(ask("/metrics"))), std::string("asked 1\n"));
        f.metrics = "asked 2\n";
        const Response answer = f.table.handle(ask("/metrics"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(bodyOf(answer), std::string("asked 2\n"));
        QCOMPARE(fieldOf(answer, "Content-Type"), std::string("text/plain; version=0.0.4; charset=utf-8"));
    }

    void eachPathIsOneRoute_data() { paths(); }
    void eachPathIsOneRoute()
    {
        QFETCH(const std::string, path);
        QFETCH(const std::string, name);
        const Fixture f;
        const int route = f.table.admit(ask(path)).route;
        QVERIFY(route >= 0);
        QCOMPARE(f.table.names().at(static_cast<std::size_t>(route)), name);
    }

    void isAnsweredWhereThereAreTooManyConnections_data() { paths(); }
    void isAnsweredWhereThereAreTooManyConnections()
    {
        QFETCH(const std::string, path);
        const Fixture f;
        QVERIFY(f.table.admit(ask(path)).always);
    }

    void memoryAnswersAsTheWorkerDoes_data() { paths(); }
    void memoryAnswersAsTheWorkerDoes()
    {
        QFETCH(const std::string, path);
        Fixture f;
        f.watch.look();
        const std::optional<Response> fast = f.table.handleFast(ask(path));
        const Response slow = f.table.handle(ask(path));
        QVERIFY(fast);
        QCOMPARE(fast->status, slow.status);
        QVERIFY(fast->fields == slow.fields);
        QCOMPARE(bodyOf(fast), bodyOf(slow));
    }

    void isOnlyRead_data() { paths(); }
    void isOnlyRead()
    {
        QFETCH(const std::string, path);
        const Fixture f;
        const auto refusal = f.table.admit(ask(path, "POST")).refusal;
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 405);
        QCOMPARE(fieldOf(*refusal, "Allow"), std::string("GET, HEAD"));
        QVERIFY(!f.table.admit(ask(path, "HEAD")).refusal);
    }

private:
    static void paths()
    {
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("name");
        QTest::newRow("health") << std::string("/v1/health") << std::string("health");
        QTest::newRow("metrics") << std::string("/metrics") << std::string("metrics");
    }
};

QTEST_GUILESS_MAIN(TestServerRoutes)
#include "tst_serverroutes.moc"
