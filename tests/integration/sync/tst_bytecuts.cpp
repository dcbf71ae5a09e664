// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueapply.h"
#include "cuttinghttpserver.h"
#include "feedserver.h"
#include "kioskcatalogue.h"
#include "networktransport.h"
#include "observerlog.h"
#include "syncengine.h"

#include <QEventLoop>
#include <QTest>

using namespace yizhan;

namespace {

/// Waits for nothing: a thousand retries would else take a thousand seconds.
class ImpatientTimer final : public sync::WakeTimer
{
public:
    void start(qint64, std::function<void()> wake) override { m_timer.start(0, std::move(wake)); }
    void stop() override { m_timer.stop(); }

private:
    sync::EventLoopTimer m_timer;
};

} // namespace

/// Every byte of an answer is one where the line may break. Real sockets and the production client and
/// server.
class TestByteCuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedPageCutAnywhereIsAppliedOnceAndWhole();
    void snapshotCutAnywhereGoesOnWhereItStopped();

private:
    void publish(int round);
    [[nodiscard]] bool syncOnce();
    void verifyEqual();

    QTemporaryDir m_folder;
    SystemClock m_wall;
    AnchoredClock m_clock{m_wall};
    SystemRandom m_random;
    fakes::FeedServer m_server{m_folder.path(), m_wall};
    fakes::CuttingHttpServer m_http{
        [this](const protocol::Request &request) { return m_server.handle(request); }};
    sync::NetworkTransport m_transport{m_http.url()};
    fakes::KioskCatalogue m_kiosk;
    device::ServerTrust m_trust;
    fakes::ObserverLog m_log;
};

void TestByteCuts::publish(int round)
{
    m_server.publish([&](feed::FeedWriter &writer) {
        for (int i = 0; i < 2; ++i) {
            fakes::FeedServer::put(writer, QStringLiteral("city"),
                                   fakes::vacancyItem(QStringLiteral("s/%1").arg((round + i) % 7),
                                                      QStringLiteral("焊工 %1").arg(round)));
        }
    });
}

bool TestByteCuts::syncOnce()
{
    sync::SyncSettings settings;
    settings.snapshotDir = m_kiosk.folder() + QStringLiteral("/snapshots");
    QEventLoop loop; // QTest::qWaitFor() sleeps ten milliseconds between two looks
    m_log.onHead = [&loop] { loop.quit(); };
    QTimer::singleShot(30'000, &loop, [&loop] { loop.exit(1); });
    sync::SyncEngine engine({m_kiosk.database(), m_trust, m_transport, m_clock, m_random}, settings,
                            std::make_unique<ImpatientTimer>(), std::make_unique<sync::EventLoopTimer>(),
                            m_log);
    engine.start();
    return loop.exec() == 0;
}

void TestByteCuts::verifyEqual()
{
    const auto state = m_server.state(QStringLiteral("city"));
    QCOMPARE(m_kiosk.city().scopeSum, state.sum.toHex());
    QCOMPARE(m_kiosk.city().cursor, state.head);
    QCOMPARE(m_kiosk.city().rows, state.rows);
}

void TestByteCuts::feedPageCutAnywhereIsAppliedOnceAndWhole()
{
    publish(0);
    QVERIFY(syncOnce());
    m_http.cutPath = "/v1/changes";
    int round = 1;
    qint64 cut = 0;
    qint64 failuresAfterHead = 0;
    do {
        publish(round++);
        m_http.cutAt = cut;
        const qsizetype failures = m_log.failures.size();
        QVERIFY2(syncOnce(), qPrintable(QStringLiteral("cut after byte %1").arg(cut)));
        verifyEqual();
        QVERIFY(m_log.failures.size() <= failures + 1);
        if (cut >= m_http.lastHeadBytes && cut < m_http.lastAnswerBytes)
            failuresAfterHead += m_log.failures.size() - failures;
        ++cut;
    } while (cut < m_http.lastAnswerBytes);
    QVERIFY(cut > 300);
    // Qt asks again by itself before it has read the head, and then there is no failure to see.
    QVERIFY(failuresAfterHead >= (m_http.lastAnswerBytes - m_http.lastHeadBytes) * 9 / 10);
    QCOMPARE(m_log.alarms, QStringList());
    m_kiosk.verifyIndex();
}

void TestByteCuts::snapshotCutAnywhereGoesOnWhereItStopped()
{
    publish(0);
    m_server.buildSnapshot(QStringLiteral("city"));
    QVERIFY(store::clearScope(m_kiosk.database(), QStringLiteral("city")));
    m_http.cutPath = "/v1/snapshots/city-";
    QVERIFY(syncOnce());
    const qint64 size = m_http.lastAnswerBytes - m_http.lastHeadBytes;
    const qint64 whole = m_http.lastAnswerBytes;
    qint64 resumed = 0;
    for (qint64 cut = 0; cut < whole; ++cut) {
        QVERIFY(store::clearScope(m_kiosk.database(), QStringLiteral("city")));
        m_http.cutAt = cut;
        const qsizetype failures = m_log.failures.size();
        QVERIFY2(syncOnce(), qPrintable(QStringLiteral("cut after byte %1").arg(cut)));
        verifyEqual();
        // What had arrived is not asked for again. Qt asks again by itself as long as it has not read the
        // head, sometimes though the head had come: then there is no failure to go on from.
        if (cut > whole - size && m_log.failures.size() > failures) {
            QCOMPARE(m_http.lastFileOffset, cut - (whole - size));
            ++resumed;
        }
    }
    QVERIFY(resumed >= size * 9 / 10);
    QCOMPARE(m_log.alarms, QStringList());
    QVERIFY(QDir(m_kiosk.folder() + QStringLiteral("/snapshots")).isEmpty());
    m_kiosk.verifyIndex();
}

int main(int argc, char *argv[])
{
    // A thousand installations wait for a disk many thousand times; memory serves this test as well.
    if (QDir(QStringLiteral("/dev/shm")).exists())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    TestByteCuts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bytecuts.moc"
