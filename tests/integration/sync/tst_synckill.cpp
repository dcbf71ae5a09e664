// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "cuttinghttpserver.h"
#include "feedserver.h"
#include "random.h"
#include "testpaths.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace yizhan;

/// The kiosk's process dies without warning, over and over, at moments that a seed chooses: while it
/// downloads, unpacks, installs, renames and applies. The next one goes on, and the end is the server's
/// catalogue. More rounds: YIZHAN_KILL_ROUNDS=1000.
class TestSyncKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedDuringTheFirstSync();
    void killedWhileFollowing();

private:
    void publish(int from, int count);
    /// Lets `yizhan sync` run and kills it after `ms`; false when it ended by itself, with the exit code in
    /// m_exitCode.
    bool runAndKill(const QString &dataDir, int ms);
    bool runToTheEnd(const QString &dataDir);
    void verifyEqual(const QString &dataDir);
    [[nodiscard]] static int rounds(int fallback);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    fakes::FeedServer m_server{m_folder.path(), m_clock};
    fakes::CuttingHttpServer m_http{
        [this](const protocol::Request &request) { return m_server.handle(request); }};
    SeededRandom m_random{20261120};
    int m_exitCode = 0;
    qint64 m_wholeRunMs = 0;
};

int TestSyncKill::rounds(int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue("YIZHAN_KILL_ROUNDS", &ok);
    return ok ? value : fallback;
}

void TestSyncKill::publish(int from, int count)
{
    m_server.publish([&](feed::FeedWriter &writer) {
        for (int i = from; i < from + count; ++i) {
            fakes::FeedServer::put(writer, QStringLiteral("city"),
                                   fakes::vacancyItem(QStringLiteral("s/%1").arg(i),
                                                      QStringLiteral("焊工 %1").arg(m_random.below(1000))));
        }
    });
}

bool TestSyncKill::runAndKill(const QString &dataDir, int ms)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                  {QStringLiteral("sync"), QStringLiteral("--data"), dataDir, QStringLiteral("--server"),
                   m_http.url().toString(), QStringLiteral("--once")});
    if (!process.waitForStarted())
        qFatal("yizhan cannot be started");
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, ms)) {
        m_exitCode = process.exitCode();
        return false;
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    static_cast<void>(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000));
    return true;
}

bool TestSyncKill::runToTheEnd(const QString &dataDir)
{
    return !runAndKill(dataDir, 60'000) && m_exitCode == 0;
}

void TestSyncKill::verifyEqual(const QString &dataDir)
{
    auto database = store::openCatalogue(dataDir, storage::OpenMode::ReadOnly);
    QVERIFY(database);
    const auto held = store::readScopeStatus(*database, QStringLiteral("city"));
    const auto state = m_server.state(QStringLiteral("city"));
    QCOMPARE(held->scopeSum, state.sum.toHex());
    QCOMPARE(held->cursor, state.head);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM item")), state.rows);
    QCOMPARE(*database->scalar(QStringLiteral("SELECT count(*) FROM vacancy_facet")), state.rows);
    QCOMPARE(*database->scalar(
                 QStringLiteral("SELECT count(*) FROM vacancy_text WHERE vacancy_text MATCH '\"t焊工\"'")),
             state.rows);
}

void TestSyncKill::initTestCase()
{
    publish(0, 1500);
    m_server.buildSnapshot(QStringLiteral("city"));
    m_http.bytesPerMs = 2000; // the download takes long enough to be hit
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(runToTheEnd(folder.path()));
    m_wholeRunMs = timer.elapsed();
    verifyEqual(folder.path());
}

void TestSyncKill::killedDuringTheFirstSync()
{
    const int count = rounds(12);
    for (int round = 0; round < count; ++round) {
        const QTemporaryDir folder;
        for (int kills = 0; kills < 4; ++kills) {
            if (!runAndKill(folder.path(),
                            static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_wholeRunMs)))))
                break;
        }
        QVERIFY(runToTheEnd(folder.path()));
        verifyEqual(folder.path());
    }
}

void TestSyncKill::killedWhileFollowing()
{
    const QTemporaryDir folder;
    QVERIFY(runToTheEnd(folder.path()));
    const int count = rounds(25);
    for (int round = 0; round < count; ++round) {
        publish(static_cast<int>(m_random.below(1500)), 300);
        static_cast<void>(runAndKill(
            folder.path(), static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_wholeRunMs)))));
    }
    QVERIFY(runToTheEnd(folder.path()));
    verifyEqual(folder.path());
}

QTEST_GUILESS_MAIN(TestSyncKill)
#include "tst_synckill.moc"
