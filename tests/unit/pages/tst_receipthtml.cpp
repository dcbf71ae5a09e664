// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"
#include "pageservice.h"
#include "receipts.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using protocol::Response;

namespace {

struct Pages
{
    explicit Pages(LedgerFixture &ledger) : service(ledger.server.location(), ledger.clock)
    {
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

bool says(const Response &response, const char *words)
{
    return response.body && response.body->find(words) != std::string::npos;
}

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value(QLatin1String("receipt")).toString();
}

} // namespace

/// What a phone gets under the address of a receipt.
class TestReceiptHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageSaysWhatBecameOfItAndWhatIsNext_data() { fakes::TestServer::addEngines(); }
    void pageSaysWhatBecameOfItAndWhatIsNext()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        f.publishVacancy("bureau/44 11");
        const auto interest = kiosk.interest(QStringLiteral("bureau/44 11"));
        const QString receipt = receiptOf(interest);
        QCOMPARE(f.verdicts(kiosk, {interest}).size(), std::size_t(1));
        Response page = pages.get(QStringLiteral("/r/") + receipt.toLower());
        QCOMPARE(page.status, 200);
        QVERIFY(says(page, "<h1>已收到</h1>"));
        QVERIFY(says(page, "会打您留的电话"));
        QVERIFY(says(page, "我想去"));
        QVERIFY(page.body->find(operations::shownCode(receipt).toStdString()) != std::string::npos);
        QVERIFY(says(page, "2026年11月24日 16:00"));
        QVERIFY(says(page, "<a href=\"/v/bureau/44%2011\">包装工</a>"));
        QVERIFY(says(page, "noindex"));
        QVERIFY(!says(page, "王小明") && !says(page, "13800138000"));
        QVERIFY(ledger::setStaffState(*f.database, receipt, ledger::StaffState::NoAnswer, f.clock.nowUtc()));
        page = pages.get(QStringLiteral("/r/") + receipt);
        QVERIFY(says(page, "没有联系上"));
    }

    void vacancyThatIsOverIsNotLinked_data() { fakes::TestServer::addEngines(); }
    void vacancyThatIsOverIsNotLinked()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        const auto interest = kiosk.interest(QStringLiteral("v1"));
        QCOMPARE(f.verdicts(kiosk, {interest}).size(), std::size_t(1));
        const Response page = pages.get(QStringLiteral("/r/") + receiptOf(interest));
        QVERIFY(says(page, "已收到，要再核实"));
        QVERIFY(!says(page, "/v/"));
    }

    void placeInAClassSaysWhereAndWhen_data() { fakes::TestServer::addEngines(); }
    void placeInAClassSaysWhereAndWhen()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        item.name = QStringLiteral("母婴护理一期");
        item.starts = QDate(2026, 12, 20);
        item.schedule = QStringLiteral("每晚七点");
        item.place.street = QStringLiteral("示例街5号");
        item.phone = QStringLiteral("0758-0000001");
        item.seats = 2;
        f.publishClass(item);
        const auto signUp = kiosk.enrolment(item.id);
        QCOMPARE(f.verdicts(kiosk, {signUp}).size(), std::size_t(1));
        const Response page = pages.get(QStringLiteral("/r/") + receiptOf(signUp));
        for (const char *said : {"已确认，您有名额", "母婴护理一期", "2026年12月20日", "每晚七点",
                                 "示例街5号", "tel:07580000001"})
            QVERIFY2(says(page, said), said);
    }

    void whoCameAndWhoDidNotIsSaidKindly_data() { fakes::TestServer::addEngines(); }
    void whoCameAndWhoDidNotIsSaidKindly()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        item.seats = 2;
        f.publishClass(item);
        const auto signUp = kiosk.enrolment(item.id);
        QCOMPARE(f.verdicts(kiosk, {signUp}).size(), std::size_t(1));
        const auto pageAfter = [&](ledger::StaffState state) {
            LedgerFixture::must(
                ledger::setStaffState(*f.database, receiptOf(signUp), state, f.clock.nowUtc()));
            return pages.get(QStringLiteral("/r/") + receiptOf(signUp));
        };
        QVERIFY(says(pageAfter(ledger::StaffState::Attended), "<h1>您来上过课了</h1>"));
        const Response absent = pageAfter(ledger::StaffState::Absent);
        QVERIFY(says(absent, "<h1>那天没有见到您</h1>"));
        QVERIFY(says(absent, "找工作人员"));
    }

    void refusedSignUpSaysWhy_data() { fakes::TestServer::addEngines(); }
    void refusedSignUpSaysWhy()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        item.signUpUntil = f.clock.today().addDays(-2);
        f.publishClass(item);
        const auto late = kiosk.enrolment(item.id);
        QCOMPARE(f.verdicts(kiosk, {late}).size(), std::size_t(1));
        const Response page = pages.get(QStringLiteral("/r/") + receiptOf(late));
        QVERIFY(says(page, "没有报上名"));
        QVERIFY(says(page, "报名已经截止"));
    }

    void oddTimeIsNotToldAsAnEndedClass_data() { fakes::TestServer::addEngines(); }
    void oddTimeIsNotToldAsAnEndedClass()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = QStringLiteral("bureau/k1");
        item.course = QStringLiteral("bureau/c1");
        f.publishClass(item);
        const auto odd = kiosk.enrolment(item.id, f.clock.nowUtc().addDays(3));
        QCOMPARE(f.verdicts(kiosk, {odd}).size(), std::size_t(1));
        const Response page = pages.get(QStringLiteral("/r/") + receiptOf(odd));
        QVERIFY(says(page, "已收到，要再核实"));
        QVERIFY(!says(page, "结束报名"));
    }

    void receiptThatHasNotArrivedIsAPageInWords_data() { fakes::TestServer::addEngines(); }
    void receiptThatHasNotArrivedIsAPageInWords()
    {
        YIZHAN_OPEN_LEDGER(f);
        Pages pages(f);
        const Response page = pages.get(QStringLiteral("/r/0000-0000"));
        QCOMPARE(page.status, 404);
        QVERIFY(says(page, "还没有这个回执"));
        QCOMPARE(pages.get(QStringLiteral("/r/%3Cscript%3E")).status, 404);
        for (int i = 0; i < 58; ++i)
            QCOMPARE(pages.get(QStringLiteral("/r/00000000")).status, 404);
        QCOMPARE(pages.get(QStringLiteral("/r/00000000")).status, 429);
        f.clock.advanceMs(60'000);
        QCOMPARE(pages.get(QStringLiteral("/r/00000000")).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestReceiptHtml)
#include "tst_receipthtml.moc"
