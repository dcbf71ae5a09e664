// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "manualclock.h"
#include "pageservice.h"
#include "vacancyjson.h"

#include <QTest>

using namespace yizhan;
using protocol::Request;
using protocol::Response;

namespace {

QByteArray titled(const QString &title)
{
    catalogue::Vacancy vacancy;
    vacancy.title = title;
    return catalogue::encodeVacancy(vacancy);
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
    explicit Fixture(const QString &engine) : server(engine) {}
    void open()
    {
        database.emplace(server.open());
        service = std::make_unique<pages::PageService>(server.location(), clock);
        service->addRoutes(routes);
    }
    Response get(const std::string &target)
    {
        Request request;
        request.method = "GET";
        if (!protocol::parseTarget(target, request))
            qFatal("bad target");
        request.fields = fields;
        return routes.handle(request);
    }
    void put(const QString &scope, const char *id, EpochDay until, const QString &title)
    {
        const auto published = fakes::publish(*database, [&](feed::FeedWriter &writer) {
            writer.put(scope, fakes::vacancyKind, id, until, titled(title));
        });
        QVERIFY(published);
    }

    fakes::TestServer server;
    fakes::ManualClock clock{fakes::feedTime};
    std::optional<storage::Database> database;
    std::unique_ptr<pages::PageService> service;
    routing::RouteTable routes;
    std::map<std::string, std::string> fields;
};

#define OPEN_FIXTURE()                                                                                       \
    QFETCH(QString, engine);                                                                                 \
    Fixture f(engine);                                                                                       \
    YIZHAN_NEEDS_ENGINE(f.server);                                                                           \
    f.open()

bool says(const Response &response, const char *words)
{
    return response.body && response.body->find(words) != std::string::npos;
}

} // namespace

/// What a phone gets under the address that a kiosk's code holds.
class TestPageService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vacancyIsAPage_data() { fakes::TestServer::addEngines(); }
    void vacancyIsAPage()
    {
        OPEN_FIXTURE();
        f.put(fakes::city, "bureau/4411", 0, QStringLiteral("包装工"));
        const Response page = f.get("/v/bureau/4411");
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, "<h1>包装工</h1>"));
        QCOMPARE(fieldOf(page, "Content-Type"), std::string("text/html; charset=utf-8"));
        QCOMPARE(fieldOf(page, "Cache-Control"), std::string("public, max-age=300"));
        QVERIFY(fieldOf(page, "Content-Security-Policy").find("default-src 'none'") == 0);
    }

    void idIsDecoded()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "市局/岗 1?", 0, QStringLiteral("包装工"));
        QCOMPARE(f.get("/v/%E5%B8%82%E5%B1%80/%E5%B2%97%201%3F").status, 200);
    }

    void unknownVacancyIsToldInWords()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        const Response page = f.get("/v/bureau/1");
        QCOMPARE(page.status, 404);
        QVERIFY(says(page, "没有找到这个岗位"));
        QCOMPARE(fieldOf(page, "Content-Type"), std::string("text/html; charset=utf-8"));
    }

    void addressThatIsCutOffIsToldInWords_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("root") << "/" << 200 << "就业驿站";
        for (const char *cut : {"/v", "/v/", "/s", "/s/", "/s/,,", "/r", "/r/"})
            QTest::newRow(cut) << cut << 404 << "网址不完整";
    }
    void addressThatIsCutOffIsToldInWords()
    {
        QFETCH(const QString, target);
        QFETCH(const int, status);
        QFETCH(const QString, words);
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        const Response page = f.get(target.toStdString());
        QCOMPARE(page.status, status);
        QVERIFY(says(page, words.toUtf8().constData()));
        QCOMPARE(fieldOf(page, "Content-Type"), std::string("text/html; charset=utf-8"));
    }

    void otherKindsAreNoVacancies()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        const auto published = fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, "synonyms", "x", 0, titled(QStringLiteral("普工")));
        });
        QVERIFY(published);
        QCOMPARE(f.get("/v/x").status, 404);
    }

    void withdrawnVacancyHasEnded_data() { fakes::TestServer::addEngines(); }
    void withdrawnVacancyHasEnded()
    {
        OPEN_FIXTURE();
        f.put(fakes::city, "bureau/4411", 0, QStringLiteral("包装工"));
        const auto published = fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.withdraw(fakes::city, fakes::vacancyKind, "bureau/4411");
        });
        QVERIFY(published);
        const Response page = f.get("/v/bureau/4411");
        QCOMPARE(page.status, 410);
        QVERIFY(says(page, "这个岗位已经结束"));
        QVERIFY(!says(page, "包装工"));
    }

    void vacancyHasEndedBehindItsLastDay()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "a", toEpochDay(f.clock.today()), QStringLiteral("包装工"));
        QCOMPARE(f.get("/v/a").status, 200);
        f.clock.advanceMs(86'400'000);
        QCOMPARE(f.get("/v/a").status, 410);
    }

    void liveItemCountsBeforeATombstoneElsewhere()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "a", 0, QStringLiteral("包装工"));
        f.put(QStringLiteral("district:441202"), "a", 0, QStringLiteral("包装工"));
        const auto published = fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.withdraw(fakes::city, fakes::vacancyKind, "a");
        });
        QVERIFY(published);
        QCOMPARE(f.get("/v/a").status, 200);
    }

    void phoneThatHasThePageIsNotSentIt()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "a", 0, QStringLiteral("包装工"));
        f.fields["if-none-match"] = fieldOf(f.get("/v/a"), "ETag");
        const Response again = f.get("/v/a");
        QCOMPARE(again.status, 304);
        QVERIFY(!again.body);
        f.put(fakes::city, "a", 0, QStringLiteral("叉车工"));
        QCOMPARE(f.get("/v/a").status, 200);
    }

    void severalVacanciesAreOnePage_data() { fakes::TestServer::addEngines(); }
    void severalVacanciesAreOnePage()
    {
        OPEN_FIXTURE();
        f.put(fakes::city, "bureau/1", 0, QStringLiteral("包装工"));
        f.put(fakes::city, "bureau/2", 0, QStringLiteral("叉车<b>工"));
        const Response page = f.get("/s/bureau/2,bureau/1,bureau/2");
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, "您记下的 2 个岗位"));
        QVERIFY(says(page, "叉车&lt;b&gt;工"));
        QVERIFY(page.body->find("href=\"/v/bureau/2\"") < page.body->find("href=\"/v/bureau/1\""));
        QCOMPARE(fieldOf(page, "Cache-Control"), std::string("public, max-age=300"));
        QVERIFY(fieldOf(page, "Content-Security-Policy").find("default-src 'none'") == 0);
        f.fields["if-none-match"] = fieldOf(page, "ETag");
        QCOMPARE(f.get("/s/bureau/2,bureau/1").status, 304);
    }

    void whatHasEndedIsSaidInItsPlace()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "a", 0, QStringLiteral("包装工"));
        f.put(fakes::city, "b", toEpochDay(f.clock.today()), QStringLiteral("叉车工"));
        f.clock.advanceMs(86'400'000);
        const Response page = f.get("/s/b,a,c");
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, "包装工"));
        QVERIFY(!says(page, "叉车工"));
        QVERIFY(says(page, "已经结束"));
        QVERIFY(says(page, "没有找到"));
        QCOMPARE(fieldOf(page, "Cache-Control"), std::string("public, max-age=30")); // it may come yet
        QCOMPARE(f.get("/s/c,d").status, 404);
    }

    void anIdThatHoldsTheSeparatorIsRead()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        f.put(fakes::city, "市局/1,5%", 0, QStringLiteral("包装工"));
        const Response page = f.get("/s/%E5%B8%82%E5%B1%80/1%252C5%2525");
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, "href=\"/v/%E5%B8%82%E5%B1%80/1%2C5%25\""));
    }

    void aListIsNotLongerThanAResidentCanKeep()
    {
        Fixture f(QStringLiteral("sqlite"));
        f.open();
        std::string target = "/s/";
        for (int number = 0; number < 30; ++number) {
            const QByteArray id = 'k' + QByteArray::number(number);
            f.put(fakes::city, id.constData(), 0, QString::fromUtf8(id) + u'号');
            target.append(id.toStdString()).push_back(',');
        }
        const Response page = f.get(target);
        QVERIFY(says(page, "您记下的 10 个岗位"));
        QVERIFY(says(page, "k9号"));
        QVERIFY(!says(page, "k10号"));
    }

    void alteredTextIsNotShown_data() { fakes::TestServer::addEngines(); }
    void alteredTextIsNotShown()
    {
        OPEN_FIXTURE();
        f.put(fakes::city, "a", 0, QStringLiteral("包装工"));
        f.put(fakes::city, "b", 0, QStringLiteral("叉车工"));
        auto update = f.database->prepare(QStringLiteral("UPDATE feed SET body=? WHERE id=?"));
        QVERIFY(update && update->run(titled(QStringLiteral("假岗位")), QStringLiteral("a")));
        for (const char *target : {"/v/a", "/s/b,a"}) {
            const Response page = f.get(target);
            QCOMPARE(page.status, 503);
            QVERIFY(says(page, "暂时打不开"));
            QVERIFY(!says(page, "假岗位"));
        }
        QCOMPARE(f.get("/v/b").status, 200);
    }

    void whatAStationAloneMayReadIsNoPage_data() { fakes::TestServer::addEngines(); }
    void whatAStationAloneMayReadIsNoPage()
    {
        OPEN_FIXTURE();
        f.put(QStringLiteral("station:s-1"), "own", 0, QStringLiteral("包装工"));
        f.put(QStringLiteral("station:s-1"), "past", 1, QStringLiteral("包装工"));
        f.put(QStringLiteral("device:d-1"), "kept", 0, QStringLiteral("包装工"));
        f.put(QStringLiteral("district:441202"), "shared", 0, QStringLiteral("叉车工"));
        for (const char *target : {"/v/own", "/v/past", "/v/kept", "/s/own,kept"}) {
            const Response page = f.get(target);
            QCOMPARE(page.status, 404); // as if it were nowhere
            QVERIFY(!says(page, "包装工"));
        }
        QCOMPARE(f.get("/v/shared").status, 200);
        QVERIFY(!says(f.get("/s/shared,own"), "包装工"));
    }

    void missingDatabaseIsToldInWords()
    {
        const fakes::ManualClock clock{fakes::feedTime};
        pages::PageService service({QStringLiteral("/nonexistent"), {}}, clock);
        routing::RouteTable routes;
        service.addRoutes(routes);
        Request request;
        request.method = "GET";
        request.path = "/v/a";
        const Response page = routes.handle(request);
        QCOMPARE(page.status, 503);
        QVERIFY(says(page, "暂时打不开"));
        QCOMPARE(fieldOf(page, "Retry-After"), std::string("30"));
    }
};

QTEST_GUILESS_MAIN(TestPageService)
#include "tst_pageservice.moc"
