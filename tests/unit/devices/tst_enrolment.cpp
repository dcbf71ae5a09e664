// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerseal.h"
#include "ledgerfixture.h"

#include <QTest>

using namespace yizhan;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using protocol::Response;

namespace {

QString newCode(LedgerFixture &f, const QString &station = QStringLiteral("s-17"))
{
    const auto made = devices::newEnrolmentCode(*f.database, station, f.random, f.clock.nowUtc());
    return made ? made->code : QString();
}

} // namespace

/// How a kiosk is let in.
class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeLetsOneKioskIn_data() { fakes::TestServer::addEngines(); }
    void codeLetsOneKioskIn()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const auto request = kiosk.enrolRequest(newCode(f));
        const Response response = f.ask(request);
        QCOMPARE(response.status, 200);
        const QJsonObject answer = LedgerFixture::objectOf(response);
        QVERIFY(answer.value(QLatin1String("device")).toString().startsWith(QLatin1String("d-")));
        QCOMPARE(answer.value(QLatin1String("device")).toString().size(), 18);
        QCOMPARE(answer.value(QLatin1String("station")).toString(), QStringLiteral("s-17"));
        QCOMPARE(answer.value(QLatin1String("scopes")).toArray(),
                 (QJsonArray{QStringLiteral("city"), QStringLiteral("station:s-17")}));
        QCOMPARE(answer.value(QLatin1String("sealing_key")).toString(), f.opening.sealingKey().toHex());
        QCOMPARE(answer.value(QLatin1String("sealing_id")).toString(), f.opening.sealingKey().id());
        QCOMPARE(answer.value(QLatin1String("epoch")).toString().size(), 16);
        const auto signer =
            protocol::checkAnswerSeal(protocol::enrolmentDomain, QByteArray::fromStdString(*response.body),
                                      QByteArray::fromStdString(request.bodySha256));
        QVERIFY(signer);
        QCOMPARE(*signer, f.cityKey.publicKey());
    }

    void codeMayBeTypedAsPeopleType_data() { fakes::TestServer::addEngines(); }
    void codeMayBeTypedAsPeopleType()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const QString shown = devices::shownEnrolmentCode(newCode(f)).toLower();
        QCOMPARE(shown.size(), 11);
        QCOMPARE(f.ask(kiosk.enrolRequest(shown)).status, 200);
    }

    void lostAnswerIsAskedForAgain_data() { fakes::TestServer::addEngines(); }
    void lostAnswerIsAskedForAgain()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const QString code = newCode(f);
        const QJsonObject first = LedgerFixture::objectOf(f.ask(kiosk.enrolRequest(code)));
        f.clock.advanceMs(48LL * 3600 * 1000); // the code itself is over
        const QJsonObject second = LedgerFixture::objectOf(f.ask(kiosk.enrolRequest(code)));
        QVERIFY(!first.value(QLatin1String("device")).toString().isEmpty());
        QCOMPARE(second.value(QLatin1String("device")), first.value(QLatin1String("device")));
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM device")), 1);
    }

    void usedCodeIsWrongForAnotherKiosk_data() { fakes::TestServer::addEngines(); }
    void usedCodeIsWrongForAnotherKiosk()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk one(f.clock, f.opening.sealingKey(), 1);
        TestKiosk two(f.clock, f.opening.sealingKey(), 2);
        const QString code = newCode(f);
        QCOMPARE(f.ask(one.enrolRequest(code)).status, 200);
        const Response refused = f.ask(two.enrolRequest(code));
        QCOMPARE(refused.status, 403);
        QCOMPARE(LedgerFixture::codeOf(refused), QStringLiteral("enrolment.code"));
    }

    void codeExpires_data() { fakes::TestServer::addEngines(); }
    void codeExpires()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const QString code = newCode(f);
        f.clock.advanceMs(24LL * 3600 * 1000);
        QCOMPARE(f.ask(kiosk.enrolRequest(code)).status, 403);
        QVERIFY(!newCode(f).isEmpty()); // which forgets those that have expired
        f.clock.advanceMs(1000);
        QVERIFY(!newCode(f).isEmpty());
        QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM enrolment_code")), 2);
    }

    void databaseDoesNotHoldTheCode_data() { fakes::TestServer::addEngines(); }
    void databaseDoesNotHoldTheCode()
    {
        YIZHAN_OPEN_LEDGER(f);
        const QString code = newCode(f);
        auto select = f.database->prepare(QStringLiteral("SELECT code_sha256, station FROM enrolment_code"));
        QVERIFY(select && select->run());
        const auto row = select->one(
            [](const storage::Statement &found) { return std::pair(found.bytes(0), found.text(1)); });
        QVERIFY(row && *row);
        QCOMPARE((*row)->first, TestKiosk::sha256(code.toLatin1()));
    }

    void claimMustBeSignedByTheKeyThatItNames_data() { fakes::TestServer::addEngines(); }
    void claimMustBeSignedByTheKeyThatItNames()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey(), 1);
        TestKiosk other(f.clock, f.opening.sealingKey(), 2);
        const auto good = kiosk.enrolRequest(newCode(f));
        auto stolen = other.request("POST", "/v1/enrol", QByteArray::fromStdString(good.body),
                                    kiosk.key().publicKey().toHex(), f.clock.nowUtc().toSecsSinceEpoch());
        QCOMPARE(LedgerFixture::codeOf(f.ask(stolen)), QStringLiteral("signature.invalid"));
        stolen = other.request("POST", "/v1/enrol", QByteArray::fromStdString(good.body),
                               other.key().publicKey().toHex(), f.clock.nowUtc().toSecsSinceEpoch());
        QCOMPARE(LedgerFixture::codeOf(f.ask(stolen)), QStringLiteral("signature.invalid"));
        QCOMPARE(f.ask(good).status, 200); // and the code is still good
    }

    void wrongCodesAreLimited_data() { fakes::TestServer::addEngines(); }
    void wrongCodesAreLimited()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const QString code = newCode(f);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(f.ask(kiosk.enrolRequest(QStringLiteral("0000000000"))).status, 403);
        const Response refused = f.ask(kiosk.enrolRequest(code));
        QCOMPARE(refused.status, 429);
        QCOMPARE(LedgerFixture::codeOf(refused), QStringLiteral("enrolment.attempts"));
        auto elsewhere = kiosk.enrolRequest(code);
        elsewhere.client = "192.0.2.7";
        QCOMPARE(f.ask(elsewhere).status, 200);
        f.clock.advanceMs(60'000);
        QCOMPARE(f.ask(kiosk.enrolRequest(code)).status, 200);
    }

    void withoutASealingKeyNobodyIsLetIn_data() { fakes::TestServer::addEngines(); }
    void withoutASealingKeyNobodyIsLetIn()
    {
        QFETCH(QString, engine);
        LedgerFixture f(engine);
        YIZHAN_NEEDS_ENGINE(f.server);
        f.open(false);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        const QString code = newCode(f);
        QCOMPARE(LedgerFixture::codeOf(f.ask(kiosk.enrolRequest(code))), QStringLiteral("sealing.none"));
        QVERIFY(devices::useSealingKey(*f.database, f.opening.sealingKey(), f.clock.nowUtc()));
        QCOMPARE(f.ask(kiosk.enrolRequest(code)).status, 200);
    }

    void nonsenseIsRefused_data() { fakes::TestServer::addEngines(); }
    void nonsenseIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        for (const char *body :
             {"", "[]", "{}", R"({"code":1,"name":"00112233445566aa","public_key":"00"})"}) {
            const auto request = kiosk.request("POST", "/v1/enrol", body);
            QCOMPARE(f.ask(request).status, 400);
        }
        QVERIFY(newCode(f, QStringLiteral("Bad Name")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
