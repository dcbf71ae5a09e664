// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.h"
#include "feedseal.h"
#include "syncline.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using protocol::Request;
using protocol::Response;

/// The engine among forgers: who may say what, and what no word of the server takes away.
class TestSyncTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsignedPageIsRefused();
    void pageOfAnotherKeyIsRefused();
    void forgedRefusalChangesNothing();
    void oldSnapshotThatIsOfferedAgainChangesNothing();
    void pageOfAnotherScopeIsRefused();
    void pageThatAnswersAnotherQuestionIsRefused();
    void forgedSnapshotIsStoppedAtItsHead();
    void firstKeyIsPinned();
    void scopeThatLosesMostIsKept();
    void scopeThatIsMeantToLoseMostDoes();
    void emptiedServerEmptiesNoKiosk();
    void wallClockAheadByYearsChangesNothing();
    void kioskThatWasAwayForAYearFollowsTheKeysThatWereRenewed();
    void snapshotOfARenewedKeyIsInstalled();
    void keyThatNamesItselfSuccessorIsRefused();
};

void TestSyncTrust::unsignedPageIsRefused()
{
    Line line(once(1));
    line.publish(0, 30);
    line.between = [&](const Request &request) {
        Response response = line.server.handle(request);
        if (request.path != "/v1/changes")
            return response;
        const auto page = protocol::decodeFeedPage(
            protocol::zstdDecompress(QByteArray::fromStdString(*response.body), 1 << 24).value());
        response.fields = {{"Content-Type", protocol::feedContentType}};
        response.body = std::make_shared<const std::string>(protocol::encodeFeedPage(*page).toStdString());
        return response;
    };
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("feed.unsigned"));
    QCOMPARE(line.log.refusals, QStringList{QStringLiteral("feed.unsigned")});
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 0);
}

void TestSyncTrust::pageOfAnotherKeyIsRefused()
{
    Line line(once(1));
    line.publish(0, 30);
    line.trust = device::ServerTrust(crypto::SigningKey::generate().publicKey(), std::nullopt, {});
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("feed.untrusted"));
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 0);
}

void TestSyncTrust::forgedRefusalChangesNothing()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.between = [&](const Request &request) {
        return request.path == "/v1/changes" ? Response::problem(410, "resnapshot", "Take a new snapshot")
                                             : Response::problem(404, "no_snapshot", "There is none");
    };
    line.time.runFor(24LL * 3600 * 1000);
    QCOMPARE(line.kiosk.city().rows, 30);
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 30);
    line.between = nullptr;
    line.publish(30, 1);
    line.time.runFor(3'600'000);
    QVERIFY(line.equal());
}

void TestSyncTrust::oldSnapshotThatIsOfferedAgainChangesNothing()
{
    Line line(watching());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    line.withdraw(0, 5);
    QVERIFY(line.toTheHead());
    line.between = [&](const Request &request) {
        return request.path == "/v1/changes" ? Response::problem(410, "resnapshot", "Take a new snapshot")
                                             : line.server.handle(request);
    };
    line.time.runFor(3'600'000);
    QCOMPARE(line.kiosk.city().rows, 25);
    QVERIFY(line.log.refusals.contains(QStringLiteral("snapshot.older")));
}

void TestSyncTrust::pageOfAnotherScopeIsRefused()
{
    Line line(once(1));
    line.server.publish([](feed::FeedWriter &writer) {
        fakes::FeedServer::put(writer, QStringLiteral("district:441202"),
                               fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("焊工")));
    });
    line.between = [&](const Request &request) {
        Request other = request;
        other.query["scope"] = "district:441202";
        return line.server.handle(other);
    };
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("feed.header"));
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 0);
}

void TestSyncTrust::pageThatAnswersAnotherQuestionIsRefused()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.publish(30, 5);
    line.between = [&](const Request &request) {
        Request other = request;
        other.query.insert_or_assign("after", std::string(1, '0'));
        return line.server.handle(other);
    };
    line.time.runFor(60'000);
    QCOMPARE(line.kiosk.city().rows, 30);
    QVERIFY(line.log.refusals.contains(QStringLiteral("feed.header")));
}

void TestSyncTrust::forgedSnapshotIsStoppedAtItsHead()
{
    Line line(once(1));
    line.publish(0, 3000);
    line.server.buildSnapshot(city);
    line.trust = device::ServerTrust(crypto::SigningKey::generate().publicKey(), std::nullopt, {});
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("snapshot.untrusted"));
    QVERIFY(QDir(line.settings.snapshotDir).isEmpty());
}

void TestSyncTrust::firstKeyIsPinned()
{
    Line line(once());
    line.trust = device::ServerTrust();
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    QVERIFY(line.trust.key());
    QCOMPARE(line.trust.key()->toHex(), line.server.key().publicKey().toHex());
}

void TestSyncTrust::scopeThatLosesMostIsKept()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.withdraw(0, 25);
    line.time.runFor(600'000);
    QCOMPARE(line.kiosk.city().rows, 30);
    QVERIFY(line.log.refusals.contains(QStringLiteral("scope.shrunk")));
    line.publish(0, 25, QStringLiteral("普工"));
    line.time.runFor(600'000);
    QVERIFY(line.equal()); // and all is well again by itself
}

void TestSyncTrust::scopeThatIsMeantToLoseMostDoes()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.withdraw(0, 25, true);
    line.time.runFor(60'000);
    QVERIFY(line.equal());
    QCOMPARE(line.kiosk.city().rows, 5);
}

void TestSyncTrust::emptiedServerEmptiesNoKiosk()
{
    Line line(watching());
    line.server.backUp(); // of nothing
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.server.restore(fakes::FeedServer::AfterRestore::NewEpoch);
    line.server.buildSnapshot(city);
    line.time.runFor(3'600'000);
    QCOMPARE(line.kiosk.city().rows, 30);
    QVERIFY(line.log.refusals.contains(QStringLiteral("scope.shrunk")));
    QVERIFY(QDir(line.server.snapshots()).removeRecursively());
    line.time.runFor(24LL * 3600 * 1000); // nor without a snapshot
    QCOMPARE(line.kiosk.city().rows, 30);
    line.publish(0, 28);
    line.server.buildSnapshot(city);
    line.time.runFor(3'600'000);
    QVERIFY(line.equal());
}

void TestSyncTrust::wallClockAheadByYearsChangesNothing()
{
    Line line(once());
    line.publish(0, 30);
    line.server.buildSnapshot(city);
    QVERIFY(line.toTheHead());
    QCOMPARE(line.clock.today(), QDate(2026, 11, 20));
    line.time.clock().setWall(QDateTime(QDate(2036, 11, 20), QTime(0, 0), Qt::UTC));
    QCOMPARE(line.clock.today(), QDate(2026, 11, 20));
}
void TestSyncTrust::kioskThatWasAwayForAYearFollowsTheKeysThatWereRenewed()
{
    Line line(watching());
    line.publish(0, 30);
    QVERIFY(line.toTheHead());
    line.engine->stop();
    const crypto::PublicKey first = line.server.key().publicKey();
    line.server.rotateKey(line.time.clock().nowUtc().addDays(7));
    line.server.rotateKey(line.time.clock().nowUtc().addDays(180));
    line.time.runFor(365LL * 24 * 3600 * 1000);
    line.publish(30, 1);
    QVERIFY2(line.toTheHead(), qPrintable(line.log.givenUp));
    QVERIFY(line.equal());
    QCOMPARE(line.trust.server()->key, line.server.key().publicKey());
    QVERIFY(!line.trust.believes(first));
    QVERIFY(line.log.refusals.isEmpty());
}

void TestSyncTrust::snapshotOfARenewedKeyIsInstalled()
{
    Line line(once(1));
    line.publish(0, 30);
    line.server.rotateKey(line.time.clock().nowUtc());
    line.server.buildSnapshot(city);
    QVERIFY2(line.toTheHead(), qPrintable(line.log.givenUp));
    QVERIFY(line.equal());
    QCOMPARE(line.trust.server()->key, line.server.key().publicKey());
}

void TestSyncTrust::keyThatNamesItselfSuccessorIsRefused()
{
    Line line(once(1));
    line.publish(0, 30);
    line.trust = device::ServerTrust(crypto::SigningKey::generate().publicKey(), std::nullopt, {});
    line.server.rotateKey(line.time.clock().nowUtc()); // successor of a key that this kiosk never knew
    QVERIFY(!line.toTheHead());
    QCOMPARE(line.log.givenUp, QStringLiteral("feed.untrusted"));
    QCOMPARE(line.kiosk.count(QStringLiteral("item")), 0);
}

QTEST_GUILESS_MAIN(TestSyncTrust)
#include "tst_synctrust.moc"
