// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of a door that scans, and of one that writes down what the server has answered, at moments that
// nobody chose. The killed process is this program itself. With YIZHAN_KILLS as many as that.
#include "doorkiosk.h"
#include "fairscan.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <cstdio>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace yizhan;
using desk::DoorDirection;
using fakes::DoorKiosk;

namespace {

const QString fairId = u"bureau/night"_s;
const QDateTime noon({2026, 12, 5}, {4, 0}, Qt::UTC);

int given(const char *name, int otherwise)
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue(name, &ok);
    return ok ? count : otherwise;
}

/// What lies in an outbox of the kind, in its order: receipt and whether the server has answered.
struct Kept
{
    QString op;
    bool answered = false;
};
std::vector<Kept> keptIn(outbox::OutboxKeeper &keeper)
{
    std::vector<Kept> kept;
    const auto read = keeper.with([&kept](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY_LET(auto select,
                       outbox.database().prepare(
                           u"SELECT op, state FROM operation WHERE type = 'fair_scan' ORDER BY seq"_s));
        YIZHAN_TRY(select.run());
        return select.forEach([&kept](const storage::Statement &row) {
            kept.push_back({row.text(0), row.text(1) == "answered"_L1});
        });
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().toString()));
    return kept;
}

/// What was written last; empty: nothing.
QString lastIn(outbox::OutboxKeeper &keeper)
{
    QString op;
    const auto read = keeper.with([&op](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY_LET(auto select,
                       outbox.database().prepare(u"SELECT op FROM operation ORDER BY seq DESC LIMIT 1"_s));
        YIZHAN_TRY(select.run());
        return select.forEach([&op](const storage::Statement &row) { op = row.text(0); });
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().toString()));
    return op;
}

void tell(const char *what, const QString &op)
{
    std::printf("%s %s\n", what, qUtf8Printable(op));
    std::fflush(stdout);
}

/// The server's word on all that waits, as far as it fits into a batch.
Result<std::vector<QString>> answerSome(outbox::OutboxKeeper &keeper, const crypto::PublicKey &key,
                                        const crypto::SealingKey &sealing)
{
    return keeper.with([&](outbox::Outbox &outbox) -> Result<std::vector<QString>> {
        YIZHAN_TRY_LET(const outbox::OutboxBatch batch, outbox.nextBatch(7, {}, key));
        outbox::Acknowledged answer{{}, sealing, {u"00000000000000e1"_s, 1}};
        for (const QString &op : batch.ops) {
            operations::Verdict verdict;
            verdict.op = op;
            verdict.code = operations::VerdictCode::Accepted;
            verdict.time = noon;
            answer.verdicts.push_back(verdict);
        }
        YIZHAN_TRY(outbox.record(answer));
        return batch.ops;
    });
}

/// Somebody comes every moment, and now and then the server answers; each is said when it is on the disk.
int scanForEver(const QString &folder)
{
    fakes::ManualClock clock(noon);
    AnchoredClock anchored(clock);
    SystemRandom random;
    outbox::OutboxKeeper keeper(folder, anchored, random, 5000);
    const auto identity = device::readIdentity(folder);
    desk::FairDoor door(keeper, anchored, random, u"http://localhost"_s, fairId);
    if (!identity || !*identity || !door.open())
        return 1;
    const crypto::SealingKey sealing = (*identity)->enrolment->sealingKey;
    QString before = lastIn(keeper);
    for (int round = 0;; ++round) {
        clock.advanceMs(5000);
        const auto answer = round % 5 == 4 ? door.undo() : door.walkIn();
        if (!answer)
            return 2;
        const QString last = lastIn(keeper);
        if (last == before)
            return 3;
        tell("kept", last);
        before = last;
        if (round % 4 == 3) {
            const auto answered = answerSome(keeper, (*identity)->signingKey.publicKey(), sealing);
            if (!answered)
                return 4;
            for (const QString &op : *answered)
                tell("answered", op);
        }
    }
}

} // namespace

class DoorKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsThereOnceAndNothingElse()
    {
        fakes::ManualClock clock(noon);
        DoorKiosk kiosk(clock); // whose keeper has opened nothing: the outbox is its child's
        kiosk.put(fairOfToday(clock));
        SeededRandom random(11);
        QSet<QString> said;
        QSet<QString> answered;
        qsizetype unsaid = 0;
        for (int kill = given("YIZHAN_KILLS", 12); kill > 0; --kill) {
            scanAndDie(kiosk.kiosk.dataDir(), random.below(8'000), said, answered);
            AnchoredClock anchored(clock);
            outbox::OutboxKeeper keeper(kiosk.kiosk.dataDir(), anchored, random, 5000);
            QSet<QString> ops;
            for (const Kept &kept : keptIn(keeper)) {
                QVERIFY2(!ops.contains(kept.op), "a scan is there twice");
                ops.insert(kept.op);
                QVERIFY2(kept.answered || !answered.contains(kept.op), "an answer is gone");
            }
            for (const QString &op : std::as_const(said))
                QVERIFY2(ops.contains(op), "a scan is gone");
            // One may have come to the disk before it could be said.
            QVERIFY(ops.size() <= said.size() + unsaid + 1);
            unsaid = ops.size() - said.size();
        }
        QVERIFY(said.size() > 5);
    }

private:
    static catalogue::Fair fairOfToday(const fakes::ManualClock &clock);
    /// Starts the door, lets it scan for some microseconds after its first, kills it, and notes what it said.
    static void scanAndDie(const QString &folder, std::uint64_t microseconds, QSet<QString> &said,
                           QSet<QString> &answered)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--scan"_s, folder});
        QVERIFY(child.waitForReadyRead(30'000));
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1)) { // the last may be cut
            const QString op = QString::fromLatin1(line.mid(line.indexOf(' ') + 1));
            (line.startsWith("kept") ? said : answered).insert(op);
        }
    }
};

catalogue::Fair DoorKillTest::fairOfToday(const fakes::ManualClock &clock)
{
    catalogue::Fair fair;
    fair.id = fairId;
    fair.name = u"夜招聘（示例）"_s;
    fair.starts = clock.today();
    return fair;
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty(
            "QTEST_FUNCTION_TIMEOUT")) // a thousand kills take longer than five minutes
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--scan")
        return scanForEver(QString::fromLocal8Bit(argv[2]));
    DoorKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_doorkill.moc"
