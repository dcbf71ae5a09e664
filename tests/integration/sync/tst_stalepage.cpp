// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttinghttpserver.h"
#include "feedfixture.h"
#include "feedserver.h"
#include "manualclock.h"
#include "testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace yizhan;

/// A cache on the way that keeps the last page for ever, whatever its Cache-Control says.
class TestStalePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyIsCalledAsOldAsItsPageIs();

private:
    [[nodiscard]] QByteArray sync(const QString &dataDir);
    [[nodiscard]] protocol::Response keepingAll(const protocol::Request &request);

    QTemporaryDir m_folder;
    fakes::ManualClock m_clock{fakes::feedTime};
    fakes::FeedServer m_server{m_folder.path(), m_clock};
    std::map<std::string, protocol::Response> m_kept;
    fakes::CuttingHttpServer m_http{[this](const protocol::Request &request) { return keepingAll(request); }};
};

protocol::Response TestStalePage::keepingAll(const protocol::Request &request)
{
    std::string key = request.path;
    for (const auto &[name, value] : request.query)
        key += '&' + name + '=' + value;
    auto kept = m_kept.find(key);
    if (kept == m_kept.end())
        kept = m_kept.emplace(key, m_server.handle(request)).first;
    return kept->second;
}

QByteArray TestStalePage::sync(const QString &dataDir)
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                  {QStringLiteral("sync"), QStringLiteral("--data"), dataDir, QStringLiteral("--server"),
                   m_http.url().toString(), QStringLiteral("--once")});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        qFatal("yizhan sync does not end");
    return process.readAllStandardOutput();
}

void TestStalePage::copyIsCalledAsOldAsItsPageIs()
{
    m_server.publish([](feed::FeedWriter &writer) {
        fakes::FeedServer::put(writer, fakes::city,
                               fakes::vacancyItem(QStringLiteral("s/1"), QStringLiteral("焊工")));
    });
    const QString kiosk = m_folder.filePath(QStringLiteral("kiosk"));
    QVERIFY(sync(kiosk).contains("2026-11-24 16:00")); // 08:00 UTC, as one reads it at the station
    QVERIFY(sync(kiosk).contains("2026-11-24 16:00")); // with the page that says that there is nothing new
    m_clock.advanceMs(3'600'000);
    QVERIFY(sync(kiosk).contains("2026-11-24 16:00")); // out of the cache
    m_kept.clear();
    QVERIFY(sync(kiosk).contains("2026-11-24 17:00"));
}

QTEST_GUILESS_MAIN(TestStalePage)
#include "tst_stalepage.moc"
