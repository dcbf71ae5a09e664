// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::LedgerFixture;
using tests::PhoneFixture;

namespace {

constexpr const char *list = "/openrosa/formList";

} // namespace

/// Who of the staff may ask from a phone.
class TestStaffDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSaysNothingIsAsked_data() { fakes::TestServer::addEngines(); }
    void whoSaysNothingIsAsked();
    void aWrongPinIsRefused_data() { fakes::TestServer::addEngines(); }
    void aWrongPinIsRefused();
    void fiveWrongPinsLockTheAccount_data() { fakes::TestServer::addEngines(); }
    void fiveWrongPinsLockTheAccount();
    void whoWasProvedIsNotLockedOutByOthers_data() { fakes::TestServer::addEngines(); }
    void whoWasProvedIsNotLockedOutByOthers();
    void oneClientMayNotTryForEver_data() { fakes::TestServer::addEngines(); }
    void oneClientMayNotTryForEver();
    void anAccountThatWasRemovedIsRefusedAtOnce_data() { fakes::TestServer::addEngines(); }
    void anAccountThatWasRemovedIsRefusedAtOnce();
    void aLargeBodyIsReadOfWhoWasProvedOnly_data() { fakes::TestServer::addEngines(); }
    void aLargeBodyIsReadOfWhoWasProvedOnly();
    void whatIsNoCredentialIsNone_data() { fakes::TestServer::addEngines(); }
    void whatIsNoCredentialIsNone();
};

void TestStaffDoor::whoSaysNothingIsAsked()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    auto request = phone.request("GET", list);
    request.fields.erase("authorization");
    const auto response = f.ask(request);
    QCOMPARE(response.status, 401);
    QVERIFY(
        QByteArray::fromStdString(PhoneFixture::fieldOf(response, "WWW-Authenticate")).startsWith("Basic "));
    QCOMPARE(PhoneFixture::fieldOf(response, "X-OpenRosa-Version"), std::string("1.0"));
}

void TestStaffDoor::aWrongPinIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(f.ask(phone.request("GET", list, {}, "204817")).status, 401);
    QCOMPARE(f.ask(phone.request("GET", list, u"a-ffffffff"_s)).status, 401);
    QCOMPARE(f.ask(phone.request("GET", list)).status, 200);
}

void TestStaffDoor::fiveWrongPinsLockTheAccount()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.ask(phone.request("GET", list, {}, "111222")).status, 401);
    const auto locked = f.ask(phone.request("GET", list));
    QCOMPARE(locked.status, 429);
    QCOMPARE(PhoneFixture::fieldOf(locked, "Retry-After"), std::string("30"));
    QCOMPARE(phone.get(list, phone.elsewhere).status, 200); // another account is not
    f.clock.advanceMs(31'000);
    QCOMPARE(f.ask(phone.request("GET", list, {}, "111222")).status, 401);
    QCOMPARE(PhoneFixture::fieldOf(f.ask(phone.request("GET", list)), "Retry-After"), std::string("60"));
    f.clock.advanceMs(61'000);
    QCOMPARE(f.ask(phone.request("GET", list)).status, 200);
}

void TestStaffDoor::whoWasProvedIsNotLockedOutByOthers()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(f.ask(phone.request("GET", list)).status, 200);
    for (int i = 0; i < 6; ++i)
        (void)f.ask(phone.request("GET", list, {}, "111222"));
    QCOMPARE(f.ask(phone.request("GET", list)).status, 200);
}

void TestStaffDoor::oneClientMayNotTryForEver()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(f.ask(phone.request("GET", list, u"a-%1"_s.arg(i, 8, 10, QLatin1Char('0')))).status, 401);
    QCOMPARE(f.ask(phone.request("GET", list)).status, 429);
    f.clock.advanceMs(61'000);
    QCOMPARE(f.ask(phone.request("GET", list)).status, 200);
}

void TestStaffDoor::anAccountThatWasRemovedIsRefusedAtOnce()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.get(list).status, 200);
    LedgerFixture::must(ledger::removeStaffAccount(*f.database, u"s-17"_s, phone.account, f.clock.nowUtc()));
    QCOMPARE(phone.get(list).status, 401);
}

void TestStaffDoor::aLargeBodyIsReadOfWhoWasProvedOnly()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    auto head = phone.request("POST", "/openrosa/submission");
    QCOMPARE(f.routes.admit(head).limits.bodyBytes, quint64(1024 * 1024));
    QVERIFY(f.routes.admit(head).limits.bodyInFile);
    QCOMPARE(phone.get(list).status, 200);
    QCOMPARE(f.routes.admit(head).limits.bodyBytes, quint64(100'000'000));
    head.fields.erase("authorization");
    QVERIFY(f.routes.admit(head).refusal);
    QCOMPARE(f.routes.admit(head).refusal->status, 401);
}

void TestStaffDoor::whatIsNoCredentialIsNone()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    for (const char *field :
         {"", "Basic", "Basic !!!", "Basic OjEyMw==", "Digest username=\"a\"", "Basic YQ=="}) {
        auto request = phone.request("GET", list);
        request.fields["authorization"] = field;
        QCOMPARE(f.ask(request).status, 401);
    }
}

QTEST_GUILESS_MAIN(TestStaffDoor)
#include "tst_staffdoor.moc"
