// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

// `yizhan sync --watch` as a service manager runs it.
class TestWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestToStopEndsItWithSuccess();
};

void TestWatch::aRequestToStopEndsItWithSuccess()
{
    QTemporaryDir folder;
    QTcpServer silent; // takes the connection and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess watch;
    watch.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                {QStringLiteral("sync"), QStringLiteral("--data"), folder.path(), QStringLiteral("--server"),
                 QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()), QStringLiteral("--watch")});
    QVERIFY(silent.waitForNewConnection(30'000));
    watch.terminate();
    QVERIFY(watch.waitForFinished(30'000));
    QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWatch)

#include "tst_watch.moc"
