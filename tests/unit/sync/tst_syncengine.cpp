// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncline.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using fakes::Fault;
using protocol::Request;
using protocol::Response;

/// The state machine over the production server, with what goes wrong in between.
class TestSyncEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What usually happens.
    void firstSyncTakesTheSnapshotAndTheRest();
    void firstSyncWithoutASnapshotReadsTheFeed();
    void changesArriveDuringAHeldPoll();
    void changesAreCountedUp();
    void snapshotGoesOnceItIsInstalled();
    void snapshotStaysWhereThisMachineRefusesIt();
    void leftoverThatIsNoSnapshotIsFetchedAnew();
    void onceEndsAtTheHead();
    void quietHeadIsAskedOncePerPoll();
    void pollsFollowTheServersRhythm();
    void serversTimeIsTheTimeOfTheCopy();
    void serverPutRightIsBelievedByAKioskThatAsksOnce();
    // What goes wrong on the way.
    void lostServerIsOffline();
    void loginPageOfTheNetworkIsOffline();
    void busyServerIsGivenItsTime();
    void afterSoManyFailuresItGivesUp();
    void pollNowEndsAWait();
    void stoppedEngineGoesOn();
    void snapshotThatWasDownloadedIsNotDownloadedAgain();
    void begunDownloadIsFinishedThoughThereIsANewerOne();
    void snapshotThatTheServerKeepsNoLongerIsGivenUp();
    void answerTooLargeIsStopped();
    // Histories.
    void newHistoryReplacesTheCopy();
    void copyStaysWhileANewHistoryHasNoSnapshot();
    void newHistoryWithoutASnapshotIsReadBesideTheCopy();
    void olderHistoryIsRefused();
    void serverThatWasSetBackIsFollowedOnceItsSnapshotIsLater();
    void awayForTooLongTakesASnapshot();
    void damagedCopyIsReplacedEvenByAnOlderSnapshot();
    void whatWasSavedOfADamagedCopyIsReplacedAtOnce_data();
    void whatWasSavedOfADamagedCopyIsReplacedAtOnce();
};

void TestSyncEngine::firstSyncTakesTheSnapshotAndTheRest()
{
    Line line(once());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    line.publish(30, 5);
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 35);
    QCOMPARE(line.requestsFor("/v1/snapshots/latest"), 1);
    QCOMPARE(line.requestsFor("/v1/snapshots/city-"), 1);
    QCOMPARE(line.requestsFor("/v1/changes"), 1);
    QVERIFY(line.log.online);
    QVERIFY(QDir(line.settings.snapshotDir).isEmpty());
    line.kiosk.verifyIndex();
}

void TestSyncEngine::firstSyncWithoutASnapshotReadsTheFeed()
{
    Line line(once());
    line.publish(0, 1500);
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QCOMPARE(line.requestsFor("/v1/changes"), 2);
    QVERIFY(line.log.changes >= 2); // what has come is shown while the rest comes
}

void TestSyncEngine::changesArriveDuringAHeldPoll()
{
    Line line(watching());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    line.time.runFor(2000);
    line.publish(3, 1);
    line.time.runFor(fakes::ServiceTransport::lookAgainMs + 100);
    QVERIFY(line.equal());
    QVERIFY(line.transport.requests.back().target.contains("wait=25"));
}

void TestSyncEngine::changesAreCountedUp()
{
    Line line(watching());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    QCOMPARE(line.log.lastStep, SyncStep::Changes);
    QCOMPARE(line.log.lastDone, 3);
    line.publish(3, 2);
    line.time.runFor(60'000);
    QCOMPARE(line.log.lastDone, 5);
}

void TestSyncEngine::snapshotGoesOnceItIsInstalled()
{
    Line line(once());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QCOMPARE(QDir(line.settings.snapshotDir).entryList(QDir::Files), QStringList());
}

void TestSyncEngine::snapshotStaysWhereThisMachineRefusesIt()
{
    Line line(once(1));
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    QVERIFY(line.kiosk.database().exec(QStringLiteral("DROP TABLE vacancy_name")));
    QVERIFY(!line.toTheHead());
    QCOMPARE(QDir(line.settings.snapshotDir).entryList({QStringLiteral("*.yzsnap")}, QDir::Files).size(), 1);
}

void TestSyncEngine::leftoverThatIsNoSnapshotIsFetchedAnew()
{
    Line line(once());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    const QString name = QDir(line.server.snapshots()).entryList({QStringLiteral("*.yzsnap")}).first();
    QVERIFY(QDir().mkpath(line.settings.snapshotDir));
    QFile rest(QDir(line.settings.snapshotDir).filePath(name));
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write("no snapshot at all");
    rest.close();
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
}

void TestSyncEngine::onceEndsAtTheHead()
{
    Line line(once());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    const std::size_t requests = line.transport.requests.size();
    line.time.runFor(3'600'000);
    QCOMPARE(line.transport.requests.size(), requests);
}

void TestSyncEngine::quietHeadIsAskedOncePerPoll()
{
    Line line(watching());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    const std::size_t requests = line.transport.requests.size();
    line.time.runFor(3'600'000);
    const auto polls = static_cast<qint64>(line.transport.requests.size() - requests);
    QVERIFY2(polls >= 3600 / 30 && polls <= 3600 / 20, qPrintable(QString::number(polls)));
    // A proxy that answers at once is not asked in a loop.
    line.between = [&](const Request &request) {
        Request waited = request;
        waited.waited = true;
        return line.server.handle(waited);
    };
    const std::size_t before = line.transport.requests.size();
    line.time.runFor(600'000);
    QVERIFY(line.transport.requests.size() - before <= 600 / 5 + 2);
}

void TestSyncEngine::pollsFollowTheServersRhythm()
{
    Line line(watching());
    line.between = [&](const Request &request) {
        Response response = line.server.handle(request);
        response.fields.emplace_back("Yizhan-Next-Sync", "300");
        return response;
    };
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    const std::size_t requests = line.transport.requests.size();
    line.time.runFor(3'600'000);
    const auto polls = static_cast<qint64>(line.transport.requests.size() - requests);
    QVERIFY2(polls >= 11 && polls <= 13, qPrintable(QString::number(polls)));
    QVERIFY(!line.transport.requests.back().target.contains("wait="));
}

/// The server was ten years ahead when this kiosk was last in agreement.
void TestSyncEngine::serverPutRightIsBelievedByAKioskThatAsksOnce()
{
    Line line(once(1));
    line.publish(0, 30);
    line.clock.atLeast(line.time.clock().nowUtc().addYears(10));
    QVERIFY2(line.toTheHead(), qUtf8Printable(line.log.givenUp));
    const QDateTime agreed = QDateTime::fromString(line.kiosk.city().updatedAt, Qt::ISODate);
    QVERIFY(std::abs(agreed.secsTo(line.time.clock().nowUtc())) < 60);
}

void TestSyncEngine::serversTimeIsTheTimeOfTheCopy()
{
    Line line(once());
    line.publish(0, 3);
    line.time.runFor(90'000);
    QVERIFY(line.toTheHead());
    QCOMPARE(line.kiosk.city().updatedAt.left(16), QStringLiteral("2026-11-20T00:01"));
    // An hour later a cache gives the same page again.
    std::optional<Response> cached;
    line.between = [&](const Request &request) {
        if (!cached)
            cached = line.server.handle(request);
        return *cached;
    };
    QVERIFY(line.toTheHead());
    const QString asOf = line.kiosk.city().updatedAt;
    line.time.runFor(3'600'000);
    QVERIFY(!line.toTheHead());
    QVERIFY(line.log.failures.contains(QStringLiteral("feed.stale")));
    QCOMPARE(line.kiosk.city().updatedAt, asOf);
    QVERIFY(line.clock.nowUtc() >= line.time.clock().nowUtc().addSecs(-10));
}

void TestSyncEngine::lostServerIsOffline()
{
    Line line(watching());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    QVERIFY(line.log.online);
    line.faults = [](const TransferRequest &) {
        Fault fault;
        fault.noAnswer = true;
        return fault;
    };
    line.time.runFor(600'000);
    QVERIFY(!line.log.online);
    QVERIFY(line.log.failures.contains(QStringLiteral("net.closed")));
    QVERIFY(line.log.delays.last() <= 300'000);
    line.faults = nullptr;
    line.time.runFor(600'000);
    QVERIFY(line.log.online);
}

void TestSyncEngine::loginPageOfTheNetworkIsOffline()
{
    Line line(watching());
    line.publish(0, 3);
    QVERIFY(line.toTheHead());
    line.between = [](const Request &) {
        Response page;
        page.fields = {{"Content-Type", "text/html"}};
        page.body = std::make_shared<const std::string>("<html>Please log in</html>");
        return page;
    };
    line.time.runFor(60'000);
    QVERIFY(!line.log.online);
    QVERIFY(line.log.failures.contains(QStringLiteral("http.content")));
    line.between = [](const Request &) {
        Response redirect;
        redirect.status = 302;
        redirect.fields = {{"Location", "http://10.0.0.1/login"}};
        return redirect;
    };
    line.time.runFor(600'000);
    QVERIFY(!line.log.online);
    QVERIFY(line.log.failures.contains(QStringLiteral("http.elsewhere")));
    QCOMPARE(line.kiosk.city().rows, 3);
}

void TestSyncEngine::busyServerIsGivenItsTime()
{
    Line line(once());
    line.publish(0, 3);
    int answers = 0;
    line.between = [&](const Request &request) {
        if (++answers > 1)
            return line.server.handle(request);
        Response busy = Response::problem(503, "database", "Busy");
        busy.fields.emplace_back("Retry-After", "120");
        return busy;
    };
    QVERIFY(line.toTheHead());
    QCOMPARE(line.log.delays, QList<qint64>{120'000});
    QCOMPARE(line.log.failures, QStringList{QStringLiteral("http.busy")});
    QVERIFY(line.log.online);
}

void TestSyncEngine::afterSoManyFailuresItGivesUp()
{
    Line line(once(3));
    line.faults = [](const TransferRequest &) {
        Fault fault;
        fault.noAnswer = true;
        return fault;
    };
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("net.closed"));
    QCOMPARE(line.transport.requests.size(), 3U);
    line.time.runFor(3'600'000);
    QCOMPARE(line.transport.requests.size(), 3U);
}

void TestSyncEngine::pollNowEndsAWait()
{
    Line line(watching());
    line.publish(0, 3);
    bool lost = true;
    line.faults = [&](const TransferRequest &) {
        Fault fault;
        fault.status = lost ? 503 : 0;
        return fault;
    };
    line.engine->start();
    line.time.runFor(3'600'000);
    lost = false;
    line.engine->pollNow();
    line.time.runFor(1000);
    QVERIFY(line.equal());
}

void TestSyncEngine::stoppedEngineGoesOn()
{
    Line line(watching());
    line.publish(0, 3);
    line.engine->start();
    line.engine->stop();
    line.time.runFor(60'000);
    QVERIFY(line.transport.requests.empty());
    QVERIFY(line.toTheHead());
    line.engine->stop();
    line.publish(3, 1);
    line.time.runFor(60'000);
    QVERIFY(!line.equal());
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
}

void TestSyncEngine::snapshotThatWasDownloadedIsNotDownloadedAgain()
{
    Line line(once());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    const QString file = QDir(line.server.snapshots()).entryList(QDir::Files).constFirst();
    QVERIFY(QDir().mkpath(line.settings.snapshotDir));
    QVERIFY(QFile::copy(line.server.snapshots() + u'/' + file, line.settings.snapshotDir + u'/' + file));
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QCOMPARE(line.requestsFor("/v1/snapshots/city-"), 0);
    QVERIFY(QDir(line.settings.snapshotDir).isEmpty());
}

void TestSyncEngine::begunDownloadIsFinishedThoughThereIsANewerOne()
{
    Line line(once());
    line.publish(0, 300);
    line.server.buildSnapshot(city);
    const QByteArray first =
        "/v1/snapshots/" + QDir(line.server.snapshots()).entryList(QDir::Files).constFirst().toLatin1();
    int downloads = 0;
    line.faults = [&](const TransferRequest &request) {
        Fault fault;
        if (request.target.startsWith("/v1/snapshots/city-") && ++downloads == 1)
            fault.cutAt = 3000;
        return fault;
    };
    line.engine->start();
    QVERIFY(line.time.runUntil([&] { return !line.log.failures.isEmpty(); }, 60'000));
    line.publish(300, 300);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QCOMPARE(line.requestsFor(first), 2);
    QCOMPARE(line.requestsFor("/v1/snapshots/city-"), 2);
}

void TestSyncEngine::snapshotThatTheServerKeepsNoLongerIsGivenUp()
{
    Line line(once());
    line.publish(0, 300);
    line.server.buildSnapshot(city);
    int downloads = 0;
    line.faults = [&](const TransferRequest &request) {
        Fault fault;
        if (request.target.startsWith("/v1/snapshots/city-") && ++downloads == 1)
            fault.cutAt = 3000;
        return fault;
    };
    line.engine->start();
    QVERIFY(line.time.runUntil([&] { return !line.log.failures.isEmpty(); }, 60'000));
    QVERIFY(QDir(line.server.snapshots()).removeRecursively());
    line.publish(300, 300);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QVERIFY(line.log.failures.contains(QStringLiteral("http.404")));
    QVERIFY(QDir(line.settings.snapshotDir).isEmpty());
}

void TestSyncEngine::answerTooLargeIsStopped()
{
    Line line(once(2));
    line.between = [](const Request &) {
        Response endless;
        endless.fields = {{"Content-Type", "application/x-ndjson"}};
        endless.body = std::make_shared<const std::string>(std::size_t(maxAnswerBytes) + 1, 'x');
        return endless;
    };
    line.trust = device::ServerTrust(line.server.key().publicKey(), std::nullopt, {});
    // The snapshot's description is small: the feed is what can be endless.
    line.between = [inner = line.between, &line](const Request &request) {
        return request.path == "/v1/changes" ? inner(request) : line.server.handle(request);
    };
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("http.too_large"));
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 0);
}

void TestSyncEngine::newHistoryReplacesTheCopy()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.backUp();
    line.publish(30, 5);
    QVERIFY(line.toTheHead());
    line.server.restore(fakes::FeedServer::AfterRestore::NewEpoch);
    line.server.buildSnapshot(city);
    line.time.runFor(600'000);
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 30);
    QCOMPARE(line.log.alarms, QStringList());
    line.kiosk.verifyIndex();
}

void TestSyncEngine::copyStaysWhileANewHistoryHasNoSnapshot()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.backUp();
    QVERIFY(line.toTheHead());
    line.server.restore(fakes::FeedServer::AfterRestore::NewEpoch);
    QVERIFY(QDir(line.server.snapshots()).removeRecursively());
    QVERIFY(line.time.runUntil([&] { return line.log.failures.contains(QStringLiteral("http.no_snapshot")); },
                               600'000));
    QCOMPARE(line.kiosk.city().rows, 30);
    line.server.buildSnapshot(city);
    line.time.runFor(600'000);
    QVERIFY(line.equal());
}

void TestSyncEngine::newHistoryWithoutASnapshotIsReadBesideTheCopy()
{
    Line line(watching());
    line.publish(0, 1500);
    line.server.backUp();
    QVERIFY(line.toTheHead());
    line.server.restore(fakes::FeedServer::AfterRestore::NewEpoch);
    line.publish(1500, 10, QStringLiteral("厨师"));
    qint64 fewest = 1500;
    line.between = [&](const Request &request) {
        fewest = std::min(fewest, line.kiosk.count(QStringLiteral("item")));
        return line.server.handle(request);
    };
    line.time.runFor(3'600'000);
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 1510);
    QCOMPARE(fewest, 1500); // never less than something whole
    QVERIFY(QDir(line.settings.snapshotDir).isEmpty());
    line.kiosk.verifyIndex();
}

void TestSyncEngine::olderHistoryIsRefused()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    line.server.backUp();
    QVERIFY(QDir().rename(line.server.snapshots(), line.folder.filePath(QStringLiteral("old"))));
    QVERIFY(feed::startNewEpoch(line.server.database(), fakes::epochDigits()));
    line.server.restart();
    line.publish(30, 5);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    const QString newer = line.kiosk.city().epoch;
    // Somebody plays the former history again: all of it was signed.
    QVERIFY(QDir(line.server.snapshots()).removeRecursively());
    QVERIFY(QDir().rename(line.folder.filePath(QStringLiteral("old")), line.server.snapshots()));
    line.server.restore(fakes::FeedServer::AfterRestore::ForgotNewEpoch);
    line.time.runFor(3'600'000);
    QCOMPARE(line.kiosk.city().epoch, newer);
    QCOMPARE(line.kiosk.city().rows, 35);
    QVERIFY(line.log.refusals.contains(QStringLiteral("snapshot.older_epoch")));
}

void TestSyncEngine::serverThatWasSetBackIsFollowedOnceItsSnapshotIsLater()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    line.server.backUp();
    line.publish(30, 5);
    QVERIFY(line.toTheHead());
    line.time.runFor(60'000);
    line.server.restore(fakes::FeedServer::AfterRestore::ForgotNewEpoch);
    line.time.runFor(600'000);
    QCOMPARE(line.kiosk.city().rows, 35); // the old snapshot may be a replay
    QVERIFY(line.log.failures.contains(QStringLiteral("snapshot.older")));
    line.server.buildSnapshot(city);
    line.time.runFor(600'000);
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 30);
}

void TestSyncEngine::awayForTooLongTakesASnapshot()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.engine->stop();
    line.withdraw(0, 10);
    line.server.purgeTombstones();
    line.publish(30, 10);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 30);
    QCOMPARE(line.log.alarms, QStringList());
}

void TestSyncEngine::damagedCopyIsReplacedEvenByAnOlderSnapshot()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    line.publish(30, 5);
    QVERIFY(line.toTheHead());
    QVERIFY(line.kiosk.database().exec(QStringLiteral("UPDATE scope SET sum = sum + 1")));
    line.publish(35, 1);
    line.time.runFor(600'000);
    QVERIFY(line.equal());
    QCOMPARE(line.log.alarms, QStringList{QStringLiteral("scope.sum")});
    line.kiosk.verifyIndex();
}

void TestSyncEngine::whatWasSavedOfADamagedCopyIsReplacedAtOnce_data()
{
    QTest::addColumn<bool>("snapshot");
    QTest::newRow("by a snapshot") << true;
    QTest::newRow("by the feed from its beginning") << false;
}

void TestSyncEngine::whatWasSavedOfADamagedCopyIsReplacedAtOnce()
{
    QFETCH(const bool, snapshot);
    Line line(watching());
    line.publish(0, 30);
    if (snapshot)
        line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QVERIFY(line.kiosk.database().exec(QStringLiteral("UPDATE scope SET epoch = 'salvaged-e1', cursor = 0")));
    QVERIFY(store::isSalvaged(line.kiosk.city()));
    line.restart();
    QVERIFY(line.toTheHead(60'000));
    QVERIFY(line.equal());
    QCOMPARE(line.log.failures, QStringList());
    line.kiosk.verifyIndex();
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
