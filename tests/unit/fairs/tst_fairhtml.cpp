// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothjson.h"
#include "fairjson.h"
#include "fairplaces.h"
#include "ledgerfixture.h"
#include "pageservice.h"
#include "posterhtml.h"
#include "readqr.h"
#include "ticketgate.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Booth;
using catalogue::Fair;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using protocol::Response;

namespace {

struct FairPages
{
    explicit FairPages(LedgerFixture &ledger) : service(ledger.server.location(), ledger.clock)
    {
        service.issueTickets(ledger.cityKey);
        service.addRoutes(routes);
    }
    Response get(const QString &target)
    {
        protocol::Request request;
        request.method = "GET";
        if (!protocol::parseTarget(target.toStdString(), request))
            qFatal("bad target");
        return routes.handle(request);
    }
    pages::PageService service;
    routing::RouteTable routes;
};

bool holds(const Response &response, const char *words)
{
    return response.body && response.body->find(words) != std::string::npos;
}

template <typename T>
void put(LedgerFixture &f, const T &item)
{
    using Kind = catalogue::Kind<T>;
    LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
        writer.put(fakes::city, Kind::name, Kind::id(item).toUtf8(), toEpochDay(Kind::lastDay(item)),
                   Kind::encode(item));
    }));
}

/// What a camera sees of the one path of rectangles that a page draws.
QImage drawn(const Response &response)
{
    constexpr int scale = 4;
    const QString page = QString::fromStdString(response.body ? *response.body : std::string());
    const int side = QRegularExpression(u"viewBox=\"0 0 ([0-9]+)"_s).match(page).captured(1).toInt();
    QImage image(side * scale, side * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    auto runs = QRegularExpression(u"M([0-9]+) ([0-9]+)h([0-9]+)v1h-"_s).globalMatch(page);
    while (runs.hasNext()) {
        const auto run = runs.next();
        painter.fillRect(run.captured(1).toInt() * scale, run.captured(2).toInt() * scale,
                         run.captured(3).toInt() * scale, scale, Qt::black);
    }
    return image;
}

QString receiptOf(const operations::SealedOperation &one)
{
    return QJsonDocument::fromJson(one.head).object().value("receipt"_L1).toString();
}

operations::SealedOperation signUp(TestKiosk &kiosk, const Fair &fair)
{
    operations::OperationHead head = kiosk.head(u"fair_signup"_s, fair.id);
    head.aboutKind = u"fair"_s;
    return kiosk.seal(head, TestKiosk::fields({{"name", "示例"}, {"phone", "13800138000"}}));
}

Fair nightFair(QDate today)
{
    Fair fair;
    fair.id = u"bureau/夜 1"_s;
    fair.name = u"端州夜招聘<示例>"_s;
    fair.kind = catalogue::FairKind::Night;
    fair.starts = today.addDays(3);
    fair.opens = 19 * 60;
    fair.closes = 21 * 60;
    fair.venue = u"示例广场"_s;
    fair.place.street = u"示例路1号"_s;
    fair.fee = 0;
    fair.quota = 2;
    fair.phone = u"0758-0000005"_s;
    return fair;
}

Booth boothOf(const Fair &fair, const QString &number)
{
    Booth booth;
    booth.fair = fair.id;
    booth.id = fair.id + u'-' + number;
    booth.number = number;
    booth.employer = u"示例单位"_s + number;
    booth.posts = {u"厨师"_s};
    booth.headcount = 5;
    return booth;
}

} // namespace

/// What a phone gets under the address of a job fair.
class TestFairHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSaysWhereToGoAndWhoIsThere_data() { fakes::TestServer::addEngines(); }
    void pageSaysWhereToGoAndWhoIsThere()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        const Fair fair = nightFair(f.clock.today());
        put(f, fair);
        Booth first = boothOf(fair, u"A2"_s);
        first.vacancies = {u"bureau/v 1"_s};
        put(f, boothOf(fair, u"A10"_s));
        put(f, first);
        Booth elsewhere = boothOf(fair, u"A3"_s);
        elsewhere.fair = u"bureau/other"_s;
        elsewhere.id = u"bureau/other-A3"_s;
        put(f, elsewhere);
        const Response page = pages.get(u"/f/bureau/%E5%A4%9C%201"_s);
        QCOMPARE(page.status, 200);
        QVERIFY(holds(page, "<h1>端州夜招聘&lt;示例&gt;</h1>"));
        QVERIFY(holds(page, "2 个摊位，一共招 10 人"));
        QVERIFY(holds(page, "示例广场，示例路1号"));
        QVERIFY(holds(page, "2 个名额，要先报名"));
        QVERIFY(holds(page, "tel:07580000005"));
        QVERIFY(holds(page, "<a href=\"/v/bureau/v%201\">"));
        QVERIFY(holds(page, "noindex"));
        QVERIFY(!holds(page, "示例单位A3"));
        QVERIFY(page.body->find("示例单位A2") < page.body->find("示例单位A10"));
    }

    void pageSaysHowManyPlacesAreFree()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        FairPages pages(f);
        Fair fair = nightFair(f.clock.today());
        fair.quota = 120;
        put(f, fair);
        put(f, catalogue::FairPlaces{fair.id, 35, 0});
        QVERIFY(holds(pages.get(u"/f/bureau/%E5%A4%9C%201"_s), "120 个名额，要先报名；还有 35 个"));
        put(f, catalogue::FairPlaces{fair.id, 0, 4});
        QVERIFY(holds(pages.get(u"/f/bureau/%E5%A4%9C%201"_s), "已经满了，4 人在候补"));
    }
    void theCodeOnAPosterOpensItsStand()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        FairPages pages(f);
        const Fair fair = nightFair(f.clock.today());
        put(f, boothOf(fair, u"A2"_s));
        QCOMPARE(pages.get(u"/b/bureau/%E5%A4%9C%201-A2"_s).status, 404); // the fair is gone
        put(f, fair);
        put(f, boothOf(fair, u"A10"_s));
        const Response page = pages.get(u"/b/bureau/%E5%A4%9C%201-A2"_s);
        QCOMPARE(page.status, 200);
        QVERIFY(holds(page, "示例单位A2"));
        QVERIFY(!holds(page, "示例单位A10"));
        QVERIFY(holds(page, "<a href=\"/f/bureau/%E5%A4%9C%201\">"));
        QCOMPARE(pages.get(u"/b/bureau/none"_s).status, 404);
    }

    void thePosterOfAStandHasItsCode()
    {
        const Fair fair = nightFair(QDate(2026, 12, 5));
        const auto page = pages::posterPage(fair, {boothOf(fair, u"A2"_s), boothOf(fair, u"A10"_s)},
                                            u"https://jobs.example"_s);
        QVERIFY(page);
        QCOMPARE(page->count("<section>"), 2);
        QVERIFY(page->contains("<h1>A10</h1>"));
        Response response;
        response.body =
            std::make_shared<const std::string>(page->left(page->indexOf("</section>")).toStdString());
        const QImage seen = drawn(response);
        QCOMPARE(fakes::readQr(seen), u"https://jobs.example/b/bureau/%E5%A4%9C%201-A2"_s);
    }

    void searchEnginesReadAnEvent_data() { fakes::TestServer::addEngines(); }
    void searchEnginesReadAnEvent()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        Fair fair = nightFair(f.clock.today());
        fair.closes = 24 * 60;
        put(f, fair);
        const Response page = pages.get(u"/f/bureau/%E5%A4%9C%201"_s);
        const std::string day = fair.starts.toString(Qt::ISODate).toStdString();
        const std::string next = fair.starts.addDays(1).toString(Qt::ISODate).toStdString();
        QVERIFY(holds(page, R"("@type":"Event")"));
        QVERIFY(holds(page, (R"("startDate":")" + day + R"(T19:00:00+08:00")").c_str()));
        QVERIFY(holds(page, (R"("endDate":")" + next + R"(T00:00:00+08:00")").c_str()));
        QVERIFY(holds(page, R"("isAccessibleForFree":true)"));
        QVERIFY(holds(page, R"("maximumAttendeeCapacity":2)"));
    }

    void whatIsOverOrUnknownSaysSo_data() { fakes::TestServer::addEngines(); }
    void whatIsOverOrUnknownSaysSo()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        put(f, nightFair(f.clock.today()));
        QCOMPARE(pages.get(u"/f/bureau/none"_s).status, 404);
        QCOMPARE(pages.get(u"/f/"_s).status, 404);
        f.clock.advanceMs(4LL * 86'400 * 1000);
        QCOMPARE(pages.get(u"/f/bureau/%E5%A4%9C%201"_s).status, 410);
    }

    void theReceiptLeadsToTheFair_data() { fakes::TestServer::addEngines(); }
    void theReceiptLeadsToTheFair()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        TestKiosk kiosk = f.enrolled();
        Fair fair = nightFair(f.clock.today());
        fair.quota = 1;
        put(f, fair);
        std::vector<operations::SealedOperation> both;
        for (int number = 0; number < 2; ++number)
            both.push_back(signUp(kiosk, fair));
        QCOMPARE(f.verdicts(kiosk, both).size(), std::size_t(2));
        const Response first = pages.get(u"/r/"_s + receiptOf(both[0]));
        QVERIFY(holds(first, "<h1>报上名了</h1>"));
        QVERIFY(holds(first, "报名招聘会"));
        QVERIFY(holds(first, "<a href=\"/f/bureau/%E5%A4%9C%201\">"));
        QVERIFY(holds(first, "示例广场"));
        QVERIFY(holds(first, "/t/"));
        const Response second = pages.get(u"/r/"_s + receiptOf(both[1]));
        QVERIFY(holds(second, "<h1>满了，下一个就是您</h1>"));
        QVERIFY(!holds(second, "/t/"));
    }

    void whoHasAPlaceHasATicketThatTheDoorBelieves_data() { fakes::TestServer::addEngines(); }
    void whoHasAPlaceHasATicketThatTheDoorBelieves()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        TestKiosk kiosk = f.enrolled();
        const Fair fair = nightFair(f.clock.today());
        put(f, fair);
        const auto mine = signUp(kiosk, fair);
        QCOMPARE(f.verdicts(kiosk, {mine}).size(), std::size_t(1));
        const Response page = pages.get(u"/t/"_s + receiptOf(mine));
        QCOMPARE(page.status, 200);
        QVERIFY(!holds(page, "<script"));
        const auto ticket = tickets::WrittenTicket::read(fakes::readQr(drawn(page)));
        QVERIFY(ticket);
        const tickets::TicketKey city{
            f.cityKey.publicKey(), u"city"_s, {}, f.clock.nowUtc(), f.clock.nowUtc().addDays(30)};
        const tickets::TicketGate gate(fair.id, tickets::TicketKeys({city}));
        QCOMPARE(gate.judge(*ticket, f.clock.nowUtc().addDays(3)), tickets::TicketVerdict::Good);
        QCOMPARE(gate.judge(*ticket, f.clock.nowUtc()), tickets::TicketVerdict::NotYet);
        const QString op = QJsonDocument::fromJson(mine.head).object().value("op"_L1).toString();
        QCOMPARE(ticket->ticket().id.toText(), QString(op).remove(u'-'));
    }

    void whoHasNoneIsToldWhy_data() { fakes::TestServer::addEngines(); }
    void whoHasNoneIsToldWhy()
    {
        YIZHAN_OPEN_LEDGER(f);
        FairPages pages(f);
        TestKiosk kiosk = f.enrolled();
        Fair fair = nightFair(f.clock.today());
        fair.quota = 1;
        put(f, fair);
        const auto first = signUp(kiosk, fair);
        const auto second = signUp(kiosk, fair);
        QCOMPARE(f.verdicts(kiosk, {first, second}).size(), std::size_t(2));
        const Response waiting = pages.get(u"/t/"_s + receiptOf(second));
        QVERIFY(holds(waiting, "您在排队") && !holds(waiting, "<svg"));
        QCOMPARE(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(first))}).size(), std::size_t(1));
        const Response cancelled = pages.get(u"/t/"_s + receiptOf(first));
        QVERIFY(holds(cancelled, "已经取消") && !holds(cancelled, "<svg"));
        QVERIFY(holds(pages.get(u"/t/"_s + receiptOf(second)), "<svg")); // moved up
        QCOMPARE(pages.get(u"/t/ZZZZZZZZ"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestFairHtml)
#include "tst_fairhtml.moc"
