// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"
#include "readerguard.h"

#include <QTest>

using namespace yizhan;
using devices::DeviceState;
using devices::ReaderGuard;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using protocol::Request;

namespace {

const QByteArray page("/v1/changes?scope=city");

/// The refusal's code; empty: it may read.
QString refusalOf(ReaderGuard &readers, const Request &request, const std::string &scope = "city")
{
    const auto refusal = readers.refusal(request, scope);
    return refusal ? LedgerFixture::codeOf(*refusal) : QString();
}

} // namespace

/// Who may read the catalogue.
class TestReaderGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsignedRequestIsRefused_data() { fakes::TestServer::addEngines(); }
    void unsignedRequestIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        ReaderGuard readers(f.writers, f.guard, f.clock);
        Request bare;
        bare.method = "GET";
        QCOMPARE(refusalOf(readers, bare), QStringLiteral("signature.missing"));
        QVERIFY(!readers.isKnown(bare, "city"));
    }

    void signedRequestMayRead_data() { fakes::TestServer::addEngines(); }
    void signedRequestMayRead()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        ReaderGuard readers(f.writers, f.guard, f.clock);
        QCOMPARE(refusalOf(readers, kiosk.request("GET", page)), QString());
    }

    void passIsProvedOnceAndThenKnown_data() { fakes::TestServer::addEngines(); }
    void passIsProvedOnceAndThenKnown()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        ReaderGuard readers(f.writers, f.guard, f.clock);
        const Request request = kiosk.reading(page);
        QVERIFY(!readers.isKnown(request, "city"));
        QCOMPARE(refusalOf(readers, request), QString());
        QVERIFY(readers.isKnown(request, "city"));
        QCOMPARE(refusalOf(readers, request), QString()); // any number of times
        f.clock.advanceMs(ReaderGuard::stateMs);
        QVERIFY(!readers.isKnown(request, "city")); // whether it may still ask is read again
        QCOMPARE(refusalOf(readers, request), QString());
        QVERIFY(readers.isKnown(request, "city"));
    }

    void passThatIsAlteredIsRefused_data() { fakes::TestServer::addEngines(); }
    void passThatIsAlteredIsRefused()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        ReaderGuard readers(f.writers, f.guard, f.clock);
        const Request good = kiosk.reading(page);
        QCOMPARE(refusalOf(readers, good), QString());
        for (const char *field : {"signature", "signature-input"}) {
            for (std::size_t at = 0; at < good.fields.at(field).size(); ++at) {
                Request bad = good;
                bad.fields[field][at] = static_cast<char>(bad.fields[field][at] ^ 0x01);
                QVERIFY(!readers.isKnown(bad, "city"));
                QVERIFY2(!refusalOf(readers, bad).isEmpty(), bad.fields[field].c_str());
            }
        }
        QVERIFY(readers.isKnown(good, "city"));
    }

    void passHasItsTime_data() { fakes::TestServer::addEngines(); }
    void passHasItsTime()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        ReaderGuard readers(f.writers, f.guard, f.clock);
        const qint64 now = f.clock.nowUtc().toSecsSinceEpoch();
        QCOMPARE(refusalOf(readers, kiosk.reading(page, now - protocol::passSeconds - 1)),
                 QStringLiteral("signature.time"));
        QCOMPARE(refusalOf(readers, kiosk.reading(page, now + 301)), QStringLiteral("signature.time"));
        const Request last = kiosk.reading(page, now - protocol::passSeconds + 1);
        QCOMPARE(refusalOf(readers, last), QString());
        QVERIFY(readers.isKnown(last, "city"));
        f.clock.advanceMs(2001);
        QVERIFY(!readers.isKnown(last, "city"));
        QCOMPARE(refusalOf(readers, last), QStringLiteral("signature.time"));
    }

    void revokedDeviceIsRefusedWithinTwoSeconds_data() { fakes::TestServer::addEngines(); }
    void revokedDeviceIsRefusedWithinTwoSeconds()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        ReaderGuard readers(f.writers, f.guard, f.clock);
        const Request request = kiosk.reading(page);
        QCOMPARE(refusalOf(readers, request), QString());
        QVERIFY(devices::setState(*f.database, kiosk.device, DeviceState::Revoked, f.clock.nowUtc()));
        f.clock.advanceMs(ReaderGuard::stateMs);
        QVERIFY(!readers.isKnown(request, "city"));
        QCOMPARE(refusalOf(readers, request), QStringLiteral("device.revoked"));
        QVERIFY(!readers.isKnown(request, "city"));
    }

    void stationsReadTheirOwnScopeOnly_data() { fakes::TestServer::addEngines(); }
    void stationsReadTheirOwnScopeOnly()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled(); // of s-17
        ReaderGuard readers(f.writers, f.guard, f.clock);
        const Request request = kiosk.reading(page);
        for (const std::string &scope :
             {std::string("city"), std::string("district:441202"), std::string("station:s-17"),
              "device:" + kiosk.device.toStdString(), std::string()}) {
            QCOMPARE(refusalOf(readers, request, scope), QString());
            QVERIFY(readers.isKnown(request, scope));
        }
        for (const char *scope : {"station:s-1", "station:s-177", "station:", "device:d-0"}) {
            QCOMPARE(refusalOf(readers, request, scope), QStringLiteral("device.scope"));
            QVERIFY(!readers.isKnown(request, scope));
        }
    }
};

QTEST_GUILESS_MAIN(TestReaderGuard)
#include "tst_readerguard.moc"
