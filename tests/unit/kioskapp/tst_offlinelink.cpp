// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobworker.h"
#include "offlinelink.h"
#include "storedcity.h"
#include "synclock.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace yizhan;

/// A kiosk that follows no server.
class TestOfflineLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueCutShortIsHealedAndShown();
    void clockIsToldWhatTheCatalogueKnows();
    void whereAnotherWritesTheCatalogueItIsLeft();
    void noCatalogueIsMadeWhereThereIsNone();
};

namespace {

struct Kiosk
{
    Kiosk(const QString &folder, const Clock &wall)
        : clock(wall), service(folder, std::nullopt), jobs(session, service, clock), freshness(clock),
          watch(service, jobs, freshness), link(folder, clock, watch)
    {
    }

    AnchoredClock clock;
    desk::JobWorker service;
    session::Session session;
    viewmodels::JobBrowser jobs;
    viewmodels::Freshness freshness;
    viewmodels::CatalogueWatch watch;
    app::OfflineLink link;
};

} // namespace

void TestOfflineLink::catalogueCutShortIsHealedAndShown()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("repaired: .*corrupt")));
    fakes::StoredCity city(2000);
    QFile file(city.path());
    QVERIFY(file.resize(file.size() / 2));
    Kiosk kiosk(city.folder(), city.clock());
    QSignalSpy read(&kiosk.jobs, &viewmodels::JobBrowser::catalogueRead);
    QVERIFY(read.wait(20'000));
}

void TestOfflineLink::clockIsToldWhatTheCatalogueKnows()
{
    const fakes::StoredCity city;
    const fakes::ManualClock wall(QDateTime(QDate(1970, 1, 1), QTime(0, 5), Qt::UTC));
    const Kiosk kiosk(city.folder(), wall);
    QTRY_COMPARE(kiosk.clock.today(), QDate(2026, 11, 20));
}

void TestOfflineLink::whereAnotherWritesTheCatalogueItIsLeft()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("sync.locked")));
    fakes::StoredCity city;
    const auto lock = sync::lockCatalogue(city.folder());
    QVERIFY(lock);
    city.overwrite(0, QByteArray(100, '\0'));
    {
        const Kiosk kiosk(city.folder(), city.clock());
    }
    QVERIFY(!QFile::exists(city.folder() + QStringLiteral("/damaged")));
}

void TestOfflineLink::noCatalogueIsMadeWhereThereIsNone()
{
    const QTemporaryDir folder;
    const fakes::ManualClock wall(QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC));
    {
        const Kiosk kiosk(folder.path(), wall);
    }
    QVERIFY(!QFile::exists(store::cataloguePath(folder.path())));
}

QTEST_GUILESS_MAIN(TestOfflineLink)
#include "tst_offlinelink.moc"
