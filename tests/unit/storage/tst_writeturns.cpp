// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace yizhan;
using namespace yizhan::storage;
using namespace std::chrono_literals;

class TestWriteTurns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverAskedFirstComesFirst();
    void whoeverIsNotServedInTimeIsToldSo();
    void aTurnThatNobodyWaitedForIsNotMissed();
    void otherProcessesAreGivenAGap();
    void aTransactionKeepsTheTurnToItsEnd();
    void readersTakeNoTurn();
};

namespace {

Database openIn(const QTemporaryDir &dir, const std::shared_ptr<WriteTurns> &turns)
{
    auto database = Database::openSqlite(dir.filePath(QStringLiteral("turns.db")));
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().toString()));
    database->shareTurns(turns, 50ms);
    return *std::move(database);
}

/// A thread of this process that waits for something.
bool sleeps(pid_t thread)
{
    QFile state(QStringLiteral("/proc/self/task/%1/stat").arg(thread));
    return state.open(QIODevice::ReadOnly) && state.readAll().contains(") S ");
}

} // namespace

void TestWriteTurns::whoeverAskedFirstComesFirst()
{
    WriteTurns turns;
    std::atomic<int> asking = 0;
    std::array<std::atomic<pid_t>, 4> threads{};
    std::vector<int> order; // only who has the turn writes
    std::vector<std::thread> writers;
    {
        const auto first = turns.take(1s);
        QVERIFY(first);
        for (int i = 0; i < 4; ++i) {
            writers.emplace_back([&, i] {
                threads[static_cast<std::size_t>(i)] = ::gettid();
                ++asking;
                const auto turn = turns.take(30s);
                if (turn)
                    order.push_back(i);
            });
            QTRY_COMPARE(asking.load(), i + 1);
            QTRY_VERIFY(sleeps(threads[static_cast<std::size_t>(i)])); // it stands in the row
        }
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(order, (std::vector<int>{0, 1, 2, 3}));
}

void TestWriteTurns::whoeverIsNotServedInTimeIsToldSo()
{
    WriteTurns turns;
    const auto held = turns.take(1s);
    QVERIFY(held);
    QVERIFY(!turns.take(10ms));
}

void TestWriteTurns::aTurnThatNobodyWaitedForIsNotMissed()
{
    WriteTurns turns;
    {
        const auto held = turns.take(1s);
        QVERIFY(!turns.take(1ms));
    }
    QVERIFY(turns.take(0ms));
}

void TestWriteTurns::otherProcessesAreGivenAGap()
{
    WriteTurns turns({.busy = 200ms, .gap = 100ms});
    QElapsedTimer timer;
    timer.start();
    qint64 longest = 0;
    while (timer.elapsed() < 600) {
        QElapsedTimer wait;
        wait.start();
        const auto turn = turns.take(1s);
        QVERIFY(turn);
        longest = std::max(longest, wait.elapsed());
    }
    QVERIFY(longest >= 100);
}

void TestWriteTurns::aTransactionKeepsTheTurnToItsEnd()
{
    const QTemporaryDir dir;
    const auto turns = std::make_shared<WriteTurns>();
    Database first = openIn(dir, turns);
    Database second = openIn(dir, turns);
    auto writing = Transaction::begin(first, Transaction::Kind::Write);
    QVERIFY(writing);
    const auto refused = Transaction::begin(second, Transaction::Kind::Write);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QCOMPARE(refused.error().reason, QStringLiteral("sql.busy"));
    QVERIFY(writing->commit());
    {
        const auto given = Transaction::begin(second, Transaction::Kind::Write);
        QVERIFY(given);
    }
    QVERIFY(Transaction::begin(first, Transaction::Kind::Write));
}

void TestWriteTurns::readersTakeNoTurn()
{
    const QTemporaryDir dir;
    const auto turns = std::make_shared<WriteTurns>();
    Database first = openIn(dir, turns);
    Database second = openIn(dir, turns);
    const auto writing = Transaction::begin(first, Transaction::Kind::Write);
    QVERIFY(writing);
    QVERIFY(Transaction::begin(second, Transaction::Kind::Read));
}

QTEST_GUILESS_MAIN(TestWriteTurns)
#include "tst_writeturns.moc"
