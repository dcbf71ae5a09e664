// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedatabase.h"
#include "device.h"
#include "fakejobs.h"
#include "manualclock.h"
#include "serverwitness.h"
#include "synclink.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC);

/// Makes an identity that believes one server beside a catalogue that came from another.
void nameTwoServers(const QString &dataDir)
{
    SeededRandom random{7};
    auto device = device::Device::open(dataDir, random);
    QVERIFY(device);
    QVERIFY(device->pinServer({crypto::SigningKey::generate().publicKey(), {}}));
    auto catalogue = store::openCatalogue(dataDir, storage::OpenMode::ReadWrite);
    QVERIFY(catalogue);
    QVERIFY(device::writeWitness(*catalogue, {crypto::SigningKey::generate().publicKey(), {}}));
}

} // namespace

/// How the synchronisation stands, as the screen says it.
class TestSyncLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityOfAnotherServerIsToldOnTheScreen();
};

void TestSyncLink::identityOfAnotherServerIsToldOnTheScreen()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("device.other_server")));
    const QTemporaryDir folder;
    nameTwoServers(folder.path());
    const fakes::ManualClock wall(noon);
    AnchoredClock clock(wall);
    SeededRandom random{7};
    fakes::FakeJobs service(toEpochDay(clock.today()), noon);
    session::Session session;
    viewmodels::JobBrowser jobs(session, service, clock);
    viewmodels::Freshness freshness(clock);
    viewmodels::CatalogueWatch watch(service, jobs, freshness);
    sync::SyncSessionSettings settings;
    settings.dataDir = folder.path();
    settings.server = QUrl(QStringLiteral("http://127.0.0.1:9"));
    const app::SyncLink link(settings, clock, random, watch, freshness);
    QTRY_VERIFY(freshness.stopped());
}

QTEST_GUILESS_MAIN(TestSyncLink)
#include "tst_synclink.moc"
