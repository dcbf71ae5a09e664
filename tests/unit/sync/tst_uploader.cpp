// SPDX-License-Identifier: GPL-3.0-or-later
#include "opsbatch.h"
#include "uplinkline.h"

#include <QTest>

#include <set>

using namespace yizhan;
using namespace yizhan::sync;
using operations::VerdictCode;
using outbox::EntryState;

namespace {

constexpr int moreThanABatch = static_cast<int>(operations::maxBatchOperations) + 1;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

/// The way up over a line that works: what is sent, in which order, and what is written down of the answers.
class TestUploader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsSentAndAnswered();
    void newOneGoesAtOnce();
    void batchesHaveBounds();
    void restartGoesOn();
    void withoutAnEnrolmentNothingHappens();
    void enrolmentIsNoticed();
    void idleKioskReadsNoDatabase();
    void whatSomebodyElseChangesInTheOutboxIsSent();
    void endsWhenItIsNotToWatch();
    void endsWhenTheServerAsksForMoreTimeThanThereIs();
    void serverSaysHowSoonItTakesMore();
    void paceHoldsForWhatIsHandedInMeanwhile();
    void paceIsNotWaitedForWhenNothingWaits();
    void paceBeyondTheTimeThatThereIsEndsIt();
    void kiosksSpreadAroundThePace();
    void verdictThatIsNotFinalIsAskedAgain();
    void newerServerIsAskedAgainLater();
    void sealingKeyOfTheAnswerIsUsed();
    void anotherHistoryGetsEverythingAgain();
    void historyThatTheCatalogueToldGetsEverythingAgain();
    void wrongClockIsHelpedOnce();
    void upgradeSendsWhatWasAside();
    void oldAnswersAreForgotten();
    void oneAnswerOfAWrongServerForgetsNothing();
};

void TestUploader::whatWaitsIsSentAndAnswered()
{
    UplinkLine line;
    const auto entries = line.submit(3);
    QVERIFY(line.drain());
    QCOMPARE(line.ledger.taken.size(), std::size_t(3));
    for (const outbox::Entry &entry : entries) {
        QCOMPARE(line.entry(entry).state, EntryState::Answered);
        QCOMPARE(line.entry(entry).verdict->code, VerdictCode::Accepted);
        QCOMPARE(line.entry(entry).attempts, 1);
    }
    QCOMPARE(line.ledger.requests, 1);
    QVERIFY(line.log.failures.isEmpty());
    QVERIFY(line.clock.isAnchored());
}

void TestUploader::newOneGoesAtOnce()
{
    UplinkLine line;
    line.uploader->start();
    line.time.runFor(30'000);
    const auto entry = line.submit();
    line.time.runFor(100);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
}

void TestUploader::batchesHaveBounds()
{
    UplinkLine line;
    constexpr std::size_t most = operations::maxBatchOperations;
    line.submit(static_cast<int>(most) + 50);
    QVERIFY(line.drain());
    QCOMPARE(line.ledger.sizes, (std::vector<std::size_t>{most, 50}));
    QCOMPARE(line.ledger.taken.size(), most + 50);
}

void TestUploader::serverSaysHowSoonItTakesMore()
{
    UplinkLine line;
    line.ledger.nextSync = "30";
    line.submit(moreThanABatch);
    line.uploader->start();
    line.time.runFor(14'000);
    QCOMPARE(line.ledger.sizes.size(), std::size_t(1));
    line.time.runFor(32'000); // 30 s, a half more or less
    QCOMPARE(line.ledger.sizes.size(), std::size_t(2));
    QVERIFY(line.drain(60'000));
    QVERIFY(line.log.failures.isEmpty());
}

void TestUploader::paceHoldsForWhatIsHandedInMeanwhile()
{
    UplinkLine line;
    line.ledger.nextSync = "60";
    line.submit();
    QVERIFY(line.drain());
    line.ledger.nextSync.clear();
    line.submit();
    line.uploader->lookSoon();
    line.time.runFor(29'000);
    QCOMPARE(line.ledger.sizes.size(), std::size_t(1));
    line.time.runFor(62'000);
    QCOMPARE(line.ledger.sizes.size(), std::size_t(2));
}

void TestUploader::paceIsNotWaitedForWhenNothingWaits()
{
    UplinkSettings once = UplinkLine::watching();
    once.watch = false;
    UplinkLine line(once);
    line.ledger.nextSync = "3600";
    line.submit();
    QVERIFY(line.drain());
    line.time.runFor(100);
    QCOMPARE(line.log.drains, 1);
}

void TestUploader::paceBeyondTheTimeThatThereIsEndsIt()
{
    UplinkSettings once = UplinkLine::watching();
    once.watch = false;
    once.maxAskedMs = minuteMs;
    UplinkLine line(once);
    line.ledger.nextSync = "3600"; // no more than ten minutes are believed
    line.submit(moreThanABatch);
    line.uploader->start();
    line.time.runFor(1000);
    QCOMPARE(line.log.givenUp, QStringLiteral("uplink.later"));
}

void TestUploader::kiosksSpreadAroundThePace()
{
    std::set<qint64> seconds;
    for (int kiosk = 0; kiosk < 8; ++kiosk) {
        UplinkLine line;
        for (int i = 0; i < kiosk; ++i) // another place in the sequence, as of another kiosk
            static_cast<void>(line.random.next());
        line.ledger.nextSync = "40";
        line.submit();
        line.uploader->start();
        QVERIFY(line.time.runUntil([&line] { return line.ledger.sizes.size() == 1; }, 20'000));
        line.submit();
        QVERIFY(line.time.runUntil([&line] { return line.ledger.sizes.size() == 2; }, 61'000));
        QVERIFY(line.time.now() >= 20'000);
        seconds.insert(line.time.now() / 1000);
    }
    QVERIFY(seconds.size() >= 4);
}

void TestUploader::restartGoesOn()
{
    UplinkLine line;
    line.submit(2);
    line.faults = [](const TransferRequest &) {
        fakes::Fault fault;
        fault.cutAt = 10; // the server has taken them, and the kiosk does not know
        return fault;
    };
    line.uploader->start();
    line.time.runFor(1000);
    QCOMPARE(line.ledger.taken.size(), std::size_t(2));
    QCOMPARE(line.summary().waiting, 2);
    line.faults = {};
    line.keeper.reset();
    line.restart();
    QVERIFY(line.drain());
    QCOMPARE(line.ledger.taken.size(), std::size_t(2));
    QCOMPARE(line.ledger.conflicts, 0);
}

void TestUploader::withoutAnEnrolmentNothingHappens()
{
    UplinkLine line;
    QVERIFY(QFile::remove(line.kiosk.file("device.db")));
    line.uploader->start();
    line.time.runFor(hourMs);
    QCOMPARE(line.ledger.requests, 0);
    QVERIFY(line.log.failures.isEmpty());
    QVERIFY(line.log.drains > 0);
}

void TestUploader::enrolmentIsNoticed()
{
    UplinkLine line;
    const auto entry = line.submit();
    const QString device = line.kiosk.file("device.db");
    QVERIFY(QFile::rename(device, device + QStringLiteral(".away")));
    line.uploader->start();
    line.time.runFor(10 * minuteMs);
    QCOMPARE(line.ledger.requests, 0);
    QVERIFY(QFile::rename(device + QStringLiteral(".away"), device));
    line.time.runFor(2 * minuteMs);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
}

void TestUploader::idleKioskReadsNoDatabase()
{
    UplinkLine line;
    line.uploader->start();
    line.time.runFor(2 * minuteMs);
    const quint64 before = line.keeper->uses();
    line.time.runFor(50 * minuteMs);
    QCOMPARE(line.keeper->uses(), before);
    QVERIFY(line.log.drains > 50);
}

void TestUploader::whatSomebodyElseChangesInTheOutboxIsSent()
{
    UplinkLine line;
    const auto entry = line.submit();
    line.ledger.poison.insert(entry.op);
    line.uploader->start();
    QVERIFY(line.time.runUntil([&line] { return !line.log.aside.empty(); }, dayMs));
    line.ledger.poison.clear();
    line.time.runFor(10 * minuteMs);
    QCOMPARE(line.entry(entry).state, EntryState::Aside);
    QVERIFY(line.keeper->with([](outbox::Outbox &outbox) { return outbox.rearm(); })); // nobody rings
    line.time.runFor(2 * minuteMs);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
}

void TestUploader::endsWhenItIsNotToWatch()
{
    UplinkSettings settings;
    settings.maxFailures = 3;
    UplinkLine line(settings);
    line.submit(2);
    line.uploader->start();
    QVERIFY(line.time.runUntil([&line] { return line.log.drains > 0; }, minuteMs));
    QCOMPARE(line.log.count, 2);
    line.ledger.instead = [] { return protocol::Response::problem(503, "busy", "Busy"); };
    line.submit();
    line.uploader->start();
    QVERIFY(line.time.runUntil([&line] { return !line.log.givenUp.isEmpty(); }, hourMs));
    QCOMPARE(line.log.failures.size(), 2);
    QCOMPARE(line.log.givenUp, QStringLiteral("http.busy"));
}

void TestUploader::endsWhenTheServerAsksForMoreTimeThanThereIs()
{
    UplinkSettings settings;
    settings.maxFailures = 5;
    settings.maxAskedMs = minuteMs;
    UplinkLine line(settings);
    const auto entry = line.submit();
    const auto asking = [&line](const char *seconds) {
        line.ledger.instead = [seconds] {
            auto response = protocol::Response::problem(503, "busy", "Busy");
            response.fields.emplace_back("Retry-After", seconds);
            return response;
        };
    };
    asking("60");
    line.uploader->start();
    line.time.runFor(10'000);
    QCOMPARE(line.log.failures.size(), 1);
    QCOMPARE(line.log.givenUp, QString());
    asking("7200");
    QVERIFY(line.time.runUntil([&line] { return !line.log.givenUp.isEmpty(); }, 3 * minuteMs));
    QCOMPARE(line.log.givenUp, QStringLiteral("uplink.later"));
    QCOMPARE(line.entry(entry).state, EntryState::Waiting);
}

void TestUploader::verdictThatIsNotFinalIsAskedAgain()
{
    UplinkLine line;
    const auto held = line.submit();
    const auto other = line.submit();
    operations::Verdict later;
    later.code = VerdictCode::Retry;
    later.afterS = 600;
    line.ledger.verdicts[held.op] = later;
    line.uploader->start();
    line.time.runFor(9 * minuteMs);
    QCOMPARE(line.entry(other).state, EntryState::Answered); // it keeps no other from going
    QCOMPARE(line.entry(held).attempts, 1);                  // and is not asked before its time
    line.ledger.verdicts.clear();
    line.time.runFor(15 * minuteMs);
    QCOMPARE(line.entry(held).state, EntryState::Answered);
}

void TestUploader::newerServerIsAskedAgainLater()
{
    UplinkLine line;
    const auto entry = line.submit();
    operations::Verdict later;
    later.code = VerdictCode::UpgradeRequired;
    line.ledger.verdicts[entry.op] = later;
    line.uploader->start();
    line.time.runFor(dayMs);
    QVERIFY(line.entry(entry).attempts >= 10 && line.entry(entry).attempts <= 25);
    QCOMPARE(line.entry(entry).state, EntryState::Waiting); // never put aside for that
    line.ledger.verdicts.clear();
    line.time.runFor(2 * hourMs);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
}

void TestUploader::sealingKeyOfTheAnswerIsUsed()
{
    UplinkLine line;
    const crypto::OpeningKey next = crypto::OpeningKey::generate();
    line.ledger.sealingKey = next.sealingKey();
    line.submit();
    QVERIFY(line.drain());
    QByteArray body;
    line.faults = [&body](const TransferRequest &request) {
        body = request.body;
        return fakes::Fault();
    };
    line.submit();
    QVERIFY(line.drain());
    const auto sent = operations::decodeBatch(body);
    QVERIFY(sent);
    QVERIFY(operations::openOperation(sent->front(), next));
}

void TestUploader::anotherHistoryGetsEverythingAgain()
{
    UplinkLine line;
    line.submit(3);
    QVERIFY(line.drain());
    line.ledger.taken.clear(); // restored from a backup
    line.ledger.epoch = {QStringLiteral("00000000000000e2"), 2};
    line.submit();
    QVERIFY(line.drain());
    line.time.runFor(minuteMs);
    QCOMPARE(line.ledger.taken.size(), std::size_t(4));
    const int requests = line.ledger.requests;
    line.time.runFor(hourMs);
    QCOMPARE(line.ledger.requests, requests); // and once is enough
}

void TestUploader::historyThatTheCatalogueToldGetsEverythingAgain()
{
    UplinkLine line;
    line.submit(3);
    QVERIFY(line.drain());
    line.ledger.taken.clear();
    line.ledger.epoch = {QStringLiteral("00000000000000e2"), 2};
    line.kiosk.seeEpoch(line.ledger.epoch);
    line.time.runFor(2 * minuteMs);
    QCOMPARE(line.ledger.taken.size(), std::size_t(3));
}

void TestUploader::wrongClockIsHelpedOnce()
{
    UplinkLine line;
    line.ledger.aheadS = -400LL * 24 * 3600; // the kiosk's flat battery says another year
    line.submit();
    QVERIFY(line.drain(1000)); // without waiting for a next attempt
    QCOMPARE(line.ledger.requests, 2);
    QVERIFY(line.log.failures.isEmpty());
}

void TestUploader::upgradeSendsWhatWasAside()
{
    UplinkLine line;
    const auto entry = line.submit();
    line.ledger.poison.insert(entry.op);
    line.uploader->start();
    QVERIFY(line.time.runUntil([&line] { return !line.log.aside.empty(); }, dayMs));
    QCOMPARE(line.entry(entry).state, EntryState::Aside);
    line.ledger.poison.clear();
    line.keeper.reset();
    line.restart();
    line.uploader->start();
    line.time.runFor(hourMs);
    QCOMPARE(line.entry(entry).state,
             EntryState::Aside); // of the same version nothing else is to be expected
    line.settings.program = QStringLiteral("1.1");
    line.keeper.reset();
    line.restart();
    line.uploader->start();
    line.time.runFor(minuteMs);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
}

void TestUploader::oldAnswersAreForgotten()
{
    UplinkLine line;
    const auto entry = line.submit();
    QVERIFY(line.drain());
    line.time.clock().advanceMs(29 * dayMs);
    line.time.runFor(2 * minuteMs);
    QVERIFY(!line.entry(entry).op.isEmpty());
    line.time.clock().advanceMs(2 * dayMs);
    line.time.runFor(2 * minuteMs);
    QVERIFY(line.entry(entry).op.isEmpty());
}

void TestUploader::oneAnswerOfAWrongServerForgetsNothing()
{
    UplinkLine line;
    const auto entry = line.submit();
    QVERIFY(line.drain());
    line.time.clock().advanceMs(2 * dayMs); // it is looked again what may be forgotten
    line.ledger.aheadS = 3650LL * 24 * 3600;
    const auto second = line.submit();
    QVERIFY(line.drain());
    line.ledger.aheadS = 0;
    line.time.runFor(2 * dayMs);
    QCOMPARE(line.entry(entry).state, EntryState::Answered);
    QCOMPARE(line.entry(second).state, EntryState::Answered);
}

QTEST_GUILESS_MAIN(TestUploader)
#include "tst_uploader.moc"
