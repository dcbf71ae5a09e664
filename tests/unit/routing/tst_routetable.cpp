// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"

#include <QTest>

using namespace yizhan;
using protocol::Request;
using protocol::Response;
using routing::Call;
using routing::RouteTable;

namespace {

Request ask(const std::string &method, const std::string &path)
{
    Request request;
    request.method = method;
    request.path = path;
    return request;
}

routing::Route route(const char *name, const char *pattern, const char *method = "GET")
{
    return {.name = name, .pattern = pattern, .method = method, .handler = [name](const Call &call) {
                return Response::json(200, std::string(name) + ":" + call.place);
            }};
}

std::string bodyOf(const Response &response)
{
    return response.body ? *response.body : std::string();
}

std::string fieldOf(const Response &response, const std::string &name)
{
    for (const auto &[key, value] : response.fields) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

/// Which service answers what.
class TestRouteTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfPatterns_data();
    void placesOfPatterns();
    void earlierRouteCounts();
    void headIsARead();
    void wrongMethodIsToldTheRightOnes();
    void methodsOfOnePatternAreRoutesOfTheirOwn();
    void limitsAreThoseOfTheRoute();
    void unknownPathIsRefusedBeforeItsBody();
    void guardStandsBeforeTheHandler();
    void guardedRouteIsNotAnsweredFromMemory();
    void knownRequestIsAnsweredFromMemory();
    void requestThatWaitedIsNotGuardedAgain();
    void fastAnswersAreAskedOfTheirRoute();
    void routesOfOneNameCountAsOne();
};

void TestRouteTable::placesOfPatterns_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("exact") << QByteArray("/v1/changes") << QByteArray("changes:");
    QTest::newRow("not a prefix") << QByteArray("/v1/changes/x") << QByteArray();
    QTest::newRow("segment") << QByteArray("/v1/documents/ab") << QByteArray("documents:ab");
    QTest::newRow("empty segment") << QByteArray("/v1/documents/") << QByteArray();
    QTest::newRow("two segments") << QByteArray("/v1/documents/a/b") << QByteArray();
    QTest::newRow("rest") << QByteArray("/v/bureau/4411") << QByteArray("vacancy:bureau/4411");
    QTest::newRow("empty rest") << QByteArray("/v/") << QByteArray();
    QTest::newRow("without slash") << QByteArray("/v") << QByteArray();
}

void TestRouteTable::placesOfPatterns()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, answer);
    RouteTable table;
    table.add(route("changes", "/v1/changes"));
    table.add(route("documents", "/v1/documents/{}"));
    table.add(route("vacancy", "/v/{*}"));
    const Response response = table.handle(ask("GET", path.toStdString()));
    QCOMPARE(response.status, answer.isEmpty() ? 404 : 200);
    if (!answer.isEmpty())
        QCOMPARE(bodyOf(response), answer.toStdString());
}

void TestRouteTable::earlierRouteCounts()
{
    RouteTable table;
    table.add(route("latest", "/s/latest"));
    table.add(route("file", "/s/{}"));
    QCOMPARE(bodyOf(table.handle(ask("GET", "/s/latest"))), std::string("latest:"));
    QCOMPARE(bodyOf(table.handle(ask("GET", "/s/other"))), std::string("file:other"));
}

void TestRouteTable::headIsARead()
{
    RouteTable table;
    table.add(route("page", "/page"));
    table.add(route("ops", "/ops", "POST"));
    QCOMPARE(table.handle(ask("HEAD", "/page")).status, 200);
    QCOMPARE(table.handle(ask("HEAD", "/ops")).status, 405);
}

void TestRouteTable::wrongMethodIsToldTheRightOnes()
{
    RouteTable table;
    table.add(route("page", "/page"));
    const Response response = table.handle(ask("POST", "/page"));
    QCOMPARE(response.status, 405);
    QCOMPARE(fieldOf(response, "Allow"), std::string("GET, HEAD"));
    QCOMPARE(table.handleFast(ask("POST", "/page"))->status, 405);
}

void TestRouteTable::methodsOfOnePatternAreRoutesOfTheirOwn()
{
    RouteTable table;
    table.add(route("read", "/ops"));
    table.add(route("write", "/ops", "POST"));
    QCOMPARE(bodyOf(table.handle(ask("GET", "/ops"))), std::string("read:"));
    QCOMPARE(bodyOf(table.handle(ask("POST", "/ops"))), std::string("write:"));
    QCOMPARE(fieldOf(table.handle(ask("PUT", "/ops")), "Allow"), std::string("GET, HEAD, POST"));
}

void TestRouteTable::limitsAreThoseOfTheRoute()
{
    RouteTable table;
    auto upload = route("upload", "/upload", "PUT");
    upload.limits = {.bodyBytes = 1'000'000, .bodyInFile = true};
    upload.always = true;
    table.add(route("page", "/page"));
    table.add(std::move(upload));
    QCOMPARE(table.admit(ask("GET", "/page")).limits.bodyBytes, 0ULL);
    const auto admission = table.admit(ask("PUT", "/upload"));
    QCOMPARE(admission.limits.bodyBytes, 1'000'000ULL);
    QVERIFY(admission.limits.bodyInFile && admission.always);
    QVERIFY(!admission.refusal);
}

void TestRouteTable::unknownPathIsRefusedBeforeItsBody()
{
    RouteTable table;
    table.add(route("page", "/page"));
    QCOMPARE(table.admit(ask("POST", "/nothing")).refusal->status, 404);
    QCOMPARE(table.admit(ask("POST", "/page")).refusal->status, 405);
    QCOMPARE(table.admit(ask("POST", "/nothing")).route, -1);
}

void TestRouteTable::guardStandsBeforeTheHandler()
{
    RouteTable table;
    auto ops = route("ops", "/ops", "POST");
    ops.guard = [](const Request &request) -> std::optional<Response> {
        if (request.body == "signed")
            return std::nullopt;
        return Response::problem(401, "signature", "Not signed");
    };
    table.add(std::move(ops));
    Request request = ask("POST", "/ops");
    QCOMPARE(table.handle(request).status, 401);
    request.body = "signed";
    QCOMPARE(table.handle(request).status, 200);
}

void TestRouteTable::guardedRouteIsNotAnsweredFromMemory()
{
    RouteTable table;
    auto page = route("page", "/page");
    page.fast = [](const Call &) { return std::optional(Response::json(200, "fast")); };
    page.guard = [](const Request &) {
        return std::optional(Response::problem(401, "signature", "Not signed"));
    };
    table.add(std::move(page));
    QVERIFY(!table.handleFast(ask("GET", "/page")));
}

void TestRouteTable::knownRequestIsAnsweredFromMemory()
{
    RouteTable table;
    auto page = route("page", "/page");
    page.fast = [](const Call &) { return std::optional(Response::json(200, "fast")); };
    page.guard = [](const Request &) {
        return std::optional(Response::problem(401, "signature", "Not signed"));
    };
    page.known = [](const Request &request) { return request.body == "known"; };
    table.add(std::move(page));
    Request request = ask("GET", "/page");
    QVERIFY(!table.handleFast(request));
    request.body = "known";
    QCOMPARE(bodyOf(*table.handleFast(request)), std::string("fast"));
}

void TestRouteTable::requestThatWaitedIsNotGuardedAgain()
{
    RouteTable table;
    auto page = route("page", "/page");
    page.guard = [](const Request &) {
        return std::optional(Response::problem(401, "signature.replayed", "Was here"));
    };
    table.add(std::move(page));
    Request request = ask("GET", "/page");
    QCOMPARE(table.handle(request).status, 401);
    request.waited = true;
    QCOMPARE(table.handle(request).status, 200);
}

void TestRouteTable::fastAnswersAreAskedOfTheirRoute()
{
    RouteTable table;
    auto page = route("page", "/page");
    page.fast = [](const Call &) { return std::optional(Response::json(200, "fast")); };
    table.add(std::move(page));
    table.add(route("slow", "/slow"));
    QCOMPARE(bodyOf(*table.handleFast(ask("GET", "/page"))), std::string("fast"));
    QVERIFY(!table.handleFast(ask("GET", "/slow")));
}

void TestRouteTable::routesOfOneNameCountAsOne()
{
    RouteTable table;
    table.add(route("snapshots", "/s/latest"));
    table.add(route("health", "/health"));
    table.add(route("snapshots", "/s/{}"));
    QCOMPARE(table.names().size(), std::size_t(2));
    QCOMPARE(table.admit(ask("GET", "/s/x")).route, table.admit(ask("GET", "/s/latest")).route);
    QCOMPARE(table.admit(ask("GET", "/health")).route, 1);
}

QTEST_GUILESS_MAIN(TestRouteTable)
#include "tst_routetable.moc"
