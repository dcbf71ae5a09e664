// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"

#include <QTest>

using namespace yizhan;
using devices::DeviceState;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using protocol::Request;

namespace {

/// The refusal's code; empty: the device is proved.
QString proofOf(LedgerFixture &f, const Request &request)
{
    const auto proved = f.guard.prove(*f.database, request);
    return proved ? QString() : LedgerFixture::codeOf(proved.error());
}

} // namespace

/// Which requests are taken for a device's.
class TestDeviceGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedRequestIsTheDevices_data() { fakes::TestServer::addEngines(); }
    void signedRequestIsTheDevices()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const auto proved =
            f.guard.prove(*f.database, kiosk.request("GET", "/v1/changes?scope=city&after=0"));
        QVERIFY(proved);
        QCOMPARE(proved->id, kiosk.device);
        QCOMPARE(proved->station, QStringLiteral("s-17"));
        QCOMPARE(proofOf(f, kiosk.request("POST", "/v1/ops", "{}")), QString());
    }

    void everyChangedByteIsNoticed_data() { fakes::TestServer::addEngines(); }
    void everyChangedByteIsNoticed()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const Request good = kiosk.request("POST", "/v1/ops?x=1", R"({"schema":1,"ops":[]})");
        for (const char *field : {"signature", "signature-input", "content-digest"}) {
            for (std::size_t at = 0; at < good.fields.at(field).size(); ++at) {
                Request bad = good;
                bad.fields[field][at] = static_cast<char>(bad.fields[field][at] ^ 0x01);
                const QString code = proofOf(f, bad);
                QVERIFY2(
                    code == QLatin1String("signature.invalid") || code == QLatin1String("signature.time") ||
                        code == QLatin1String("device.unknown") || code == QLatin1String("signature.missing"),
                    qPrintable(QStringLiteral("%1 at %2: '%3'").arg(QLatin1String(field)).arg(at).arg(code)));
            }
        }
        Request bad = good;
        bad.method = "PUT";
        QCOMPARE(proofOf(f, bad), QStringLiteral("signature.invalid"));
        bad = good;
        bad.target = "/v1/ops?x=2";
        QCOMPARE(proofOf(f, bad), QStringLiteral("signature.invalid"));
        bad = good;
        bad.bodySha256[0] = static_cast<char>(bad.bodySha256[0] ^ 1);
        QCOMPARE(proofOf(f, bad), QStringLiteral("signature.invalid"));
        QCOMPARE(proofOf(f, good), QString());
    }

    void unsignedRequestIsNobodys_data() { fakes::TestServer::addEngines(); }
    void unsignedRequestIsNobodys()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        Request bare = kiosk.request("GET", "/v1/changes");
        bare.fields.clear();
        const auto refused = f.guard.prove(*f.database, bare);
        QVERIFY(!refused);
        QCOMPARE(refused.error().status, 401);
        QCOMPARE(LedgerFixture::codeOf(refused.error()), QStringLiteral("signature.missing"));
    }

    void timeMustBeNear_data() { fakes::TestServer::addEngines(); }
    void timeMustBeNear()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const qint64 now = f.clock.nowUtc().toSecsSinceEpoch();
        for (const qint64 away : {-300, 300})
            QCOMPARE(proofOf(f, kiosk.request("GET", "/v1/changes", {}, kiosk.device, now + away)),
                     QString());
        for (const qint64 away : {-301, 301, -100'000'000}) {
            const auto refused =
                f.guard.prove(*f.database, kiosk.request("GET", "/v1/changes", {}, kiosk.device, now + away));
            QVERIFY(!refused);
            QCOMPARE(refused.error().status, 401);
            QCOMPARE(LedgerFixture::codeOf(refused.error()), QStringLiteral("signature.time"));
            QVERIFY(std::find(refused.error().fields.begin(), refused.error().fields.end(),
                              std::pair<std::string, std::string>("Yizhan-Time", std::to_string(now))) !=
                    refused.error().fields.end());
        }
    }

    void recordedRequestIsTakenOnce_data() { fakes::TestServer::addEngines(); }
    void recordedRequestIsTakenOnce()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const Request request = kiosk.request("GET", "/v1/changes");
        QCOMPARE(proofOf(f, request), QString());
        QCOMPARE(proofOf(f, request), QStringLiteral("signature.replayed"));
        f.clock.advanceMs(299'000);
        QCOMPARE(proofOf(f, request), QStringLiteral("signature.replayed"));
        f.clock.advanceMs(2'000);
        QCOMPARE(proofOf(f, request), QStringLiteral("signature.time"));
    }

    void forgedRequestDoesNotUseUpANonce_data() { fakes::TestServer::addEngines(); }
    void forgedRequestDoesNotUseUpANonce()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        const Request good = kiosk.request("GET", "/v1/changes");
        Request bad = good;
        bad.target = "/v1/other";
        QCOMPARE(proofOf(f, bad), QStringLiteral("signature.invalid"));
        QCOMPARE(proofOf(f, good), QString());
    }

    void revocationHoldsAtOnce_data() { fakes::TestServer::addEngines(); }
    void revocationHoldsAtOnce()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        storage::Database elsewhere = f.prepared(); // as the command has it
        QCOMPARE(proofOf(f, kiosk.request("GET", "/v1/changes")), QString());
        QVERIFY(devices::setState(elsewhere, kiosk.device, DeviceState::Revoked, f.clock.nowUtc()));
        QCOMPARE(proofOf(f, kiosk.request("GET", "/v1/changes")), QStringLiteral("device.revoked"));
        QVERIFY(devices::setState(elsewhere, kiosk.device, DeviceState::Frozen, f.clock.nowUtc()));
        QCOMPARE(proofOf(f, kiosk.request("GET", "/v1/changes")), QStringLiteral("device.frozen"));
        QVERIFY(devices::setState(elsewhere, kiosk.device, DeviceState::Active, f.clock.nowUtc()));
        QCOMPARE(proofOf(f, kiosk.request("GET", "/v1/changes")), QString());
    }

    void strangerIsUnknown_data() { fakes::TestServer::addEngines(); }
    void strangerIsUnknown()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk(f.clock, f.opening.sealingKey());
        kiosk.device = QStringLiteral("d-0000000000000000");
        const auto refused = f.guard.prove(*f.database, kiosk.request("GET", "/v1/changes"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().status, 403);
        QCOMPARE(LedgerFixture::codeOf(refused.error()), QStringLiteral("device.unknown"));
        QVERIFY(!devices::setState(*f.database, kiosk.device, DeviceState::Active, f.clock.nowUtc()));
    }
};

QTEST_GUILESS_MAIN(TestDeviceGuard)
#include "tst_deviceguard.moc"
