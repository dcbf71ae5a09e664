// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "serverprocess.h"
#include "testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::tests;

namespace {

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

/// Rows of a server's database that somebody deleted or altered past the program.
class TestDamagedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(QStringLiteral("data"));
        const CommandOutcome imported =
            runServerCommand({QStringLiteral("import"), QStringLiteral("--data"), m_data,
                              QStringLiteral("--report"), m_folder->filePath(QStringLiteral("report.csv")),
                              QStringLiteral(YIZHAN_SOURCE_DIR "/assets/sample/肇庆岗位信息表-示例.xlsx")});
        QVERIFY2(imported.exitCode == 0 || imported.exitCode == 1, imported.err);
        m_published = items();
        QVERIFY(m_published > 20);
    }

    void healthStatusAndPagesSayIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("rows gone") << QStringLiteral(
            "DELETE FROM feed WHERE body_seq IN (SELECT body_seq FROM feed ORDER BY body_seq LIMIT 7)");
        QTest::newRow("all rows gone") << QStringLiteral("DELETE FROM feed");
        QTest::newRow("text altered") << QStringLiteral(
            "UPDATE feed SET body = CAST('{}' AS BLOB) WHERE body_seq = (SELECT min(body_seq) FROM feed)");
    }
    void healthStatusAndPagesSayIt()
    {
        QFETCH(QString, sql);
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
        QTRY_COMPARE_WITH_TIMEOUT(snapshotStatus(server), 200, 10000);
        QCOMPARE(health(server), QStringLiteral("ok"));
        QCOMPARE(status().exitCode, 0);
        damage(sql);
        QTRY_COMPARE_WITH_TIMEOUT(health(server), QStringLiteral("damaged"), 5000);
        const Fetched page = fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=0"));
        QCOMPARE(page.status, 503);
        QCOMPARE(jsonOf(page.body).value(QLatin1String("code")).toString(), QStringLiteral("damaged"));
        QCOMPARE(snapshotStatus(server), 200); // who holds nothing takes what was well
        const CommandOutcome told = status();
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.out.contains("DAMAGED") && told.out.contains("yizhan-server repair"), told.out);
        QVERIFY2(server.log().contains("catalogue_damaged"), server.log());

        const CommandOutcome repaired =
            runServerCommand({QStringLiteral("repair"), QStringLiteral("--data"), m_data});
        QVERIFY2(repaired.exitCode == 0, repaired.err);
        QTRY_COMPARE_WITH_TIMEOUT(health(server), QStringLiteral("ok"), 5000);
        QCOMPARE(items(), m_published);
        QCOMPARE(status().exitCode, 0);
        QCOMPARE(fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=0")).status, 200);
    }

    void damageBeforeTheStartIsSeenByTheFirstAnswer()
    {
        damage(QStringLiteral("DELETE FROM feed WHERE body_seq = (SELECT min(body_seq) FROM feed)"));
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
        QCOMPARE(health(server), QStringLiteral("damaged"));
        QCOMPARE(fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=0")).status, 503);
    }

private:
    void damage(const QString &sql)
    {
        auto database = storage::Database::openSqlite(m_data + QStringLiteral("/server.db"));
        QVERIFY(database);
        QVERIFY(database->exec(sql));
    }
    [[nodiscard]] static QString health(const ServerProcess &server)
    {
        return jsonOf(fetch(server.url() + QStringLiteral("/v1/health")).body)
            .value(QLatin1String("status"))
            .toString();
    }
    [[nodiscard]] static int snapshotStatus(const ServerProcess &server)
    {
        return fetch(server.url() + QStringLiteral("/v1/snapshots/latest?scope=city&schema=1")).status;
    }
    [[nodiscard]] CommandOutcome status() const
    {
        return runServerCommand({QStringLiteral("status"), QStringLiteral("--data"), m_data});
    }
    [[nodiscard]] qint64 items() const
    {
        const CommandOutcome told = runServerCommand(
            {QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--data"), m_data});
        const QJsonArray scopes = jsonOf(told.out).value(QLatin1String("scopes")).toArray();
        return scopes.first().toObject().value(QLatin1String("rows")).toInteger();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    qint64 m_published = 0;
};

QTEST_GUILESS_MAIN(TestDamagedServer)
#include "tst_damagedserver.moc"
