// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "serverprocess.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace yizhan::tests;

/// The program as an operator sees it: start, stop, restart, wrong usage.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsAndAnswers();
    void folderIsForItsOwnerOnly();
    void sigtermEndsItCleanly();
    void afterAStopTheFileAloneIsTheDatabase();
    void restartKeepsTheEpoch();
    void restartAfterAKillNeedsNoHelp();
    void newEpochMakesKiosksStartAfresh();
    void newEpochWaitsForTheServerToStop();
    void secondServerOnAFolderIsRefused();
    void keysComeBeforeTheCatalogue();
    void keysAreListedWithTheTimeOfChina();
    void busyPortIsRefused();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void healthTellsWhenTheDatabaseIsGone();
    void metricsCountRequests();
    void logHoldsNoQuery();
    void stopAnswersALongPoll();
    void onlyReadingIsServed();
    void statusNeedsACatalogue();
    void statusIsJsonForScripts();
    void snapshotNeedsContent();
    void versionAndHelpNeedNoData();
    void hangUpDoesNotEndIt();
    void closedLogDoesNotEndIt();
    void lostDatabaseBesideAKeyIsNotServedEmpty();
    void emptiedDatabaseBesideSnapshotsIsNotServedEmpty();
    void emptyCatalogueIsServedWhenThatIsMeant();
    void otherKeyThanKiosksKnowIsRefused();
    void databaseThatWasSetBackBeginsAnEpoch();
    void connectionMayStandInAFile();
    void connectionFileMustSaySomething();
    void importIsInTheNextAnswer();
    void pageIsChineseWhateverTheLocale();
    void unknownVacancyIsAPageInWords();

private:
    void importList();
    [[nodiscard]] QString epochOf(const ServerProcess &server) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

void TestServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(QStringLiteral("data"));
}

QString TestServer::epochOf(const ServerProcess &server) const
{
    const Fetched health = fetch(server.url() + QStringLiteral("/v1/health"));
    return QJsonDocument::fromJson(health.body).object().value(QLatin1String("epoch")).toString();
}

void TestServer::startsAndAnswers()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const Fetched health = fetch(server.url() + QStringLiteral("/v1/health"));
    QCOMPARE(health.status, 200);
    const QJsonObject object = QJsonDocument::fromJson(health.body).object();
    QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("ok"));
    QCOMPARE(object.value(QLatin1String("engine")).toString(), QStringLiteral("sqlite"));
    QCOMPARE(object.value(QLatin1String("epoch")).toString().size(), 16);
    QCOMPARE(fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=0")).status, 200);
    QCOMPARE(fetch(server.url() + QStringLiteral("/v1/snapshots/latest?scope=city&schema=1")).status, 404);
    QCOMPARE(fetch(server.url() + QStringLiteral("/nothing")).status, 404);
}

void TestServer::folderIsForItsOwnerOnly()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_data) & others));
    QVERIFY(!(QFile::permissions(m_data + QStringLiteral("/keys/snapshot.key")) & others));
}

void TestServer::keysComeBeforeTheCatalogue()
{
    const QTemporaryDir fresh;
    const QString data = fresh.filePath(QStringLiteral("server"));
    const CommandOutcome made =
        runServerCommand({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--data"), data,
                          QStringLiteral("--secret"), fresh.filePath(QStringLiteral("secret"))});
    QVERIFY2(made.exitCode == 0, made.err);
    const CommandOutcome code =
        runServerCommand({QStringLiteral("enrol"), QStringLiteral("--data"), data,
                          QStringLiteral("--station"), QStringLiteral("s-17"), QStringLiteral("--json")});
    QVERIFY2(code.exitCode == 0 && code.out.contains("\"code\""), code.err);
    ServerProcess server(data);
    QVERIFY2(server.start(), server.log());
    // The key of an emptied folder would lie beside what was lost.
    QVERIFY(server.terminate() == 0 && QFile::remove(data + QStringLiteral("/server.db")));
    const CommandOutcome refused =
        runServerCommand({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--data"), data,
                          QStringLiteral("--secret"), fresh.filePath(QStringLiteral("other"))});
    QVERIFY2(refused.err.contains("serve.empty_database"), refused.err);
    QVERIFY(!QFile::exists(fresh.filePath(QStringLiteral("other"))));
}

void TestServer::keysAreListedWithTheTimeOfChina()
{
    const QTemporaryDir fresh;
    const QString data = fresh.filePath(QStringLiteral("server"));
    const CommandOutcome made =
        runServerCommand({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--data"), data,
                          QStringLiteral("--secret"), fresh.filePath(QStringLiteral("secret"))});
    QVERIFY2(made.exitCode == 0, made.err);
    const QStringList list{QStringLiteral("keys"), QStringLiteral("list"), QStringLiteral("--data"), data};
    const QByteArray exact = runServerCommand(list + QStringList{QStringLiteral("--json")}).out;
    const QString madeAt = QJsonDocument::fromJson(exact)
                               .object()
                               .value(QLatin1String("keys"))
                               .toArray()
                               .at(0)
                               .toObject()
                               .value(QLatin1String("made_at"))
                               .toString();
    const QDateTime time = QDateTime::fromString(madeAt, Qt::ISODate);
    QVERIFY2(time.isValid(), exact);
    const QByteArray shown = runServerCommand(list).out;
    const QString inChina = yizhan::chinaTime(time).toString(QStringLiteral("'made 'yyyy-MM-dd HH:mm,"));
    QVERIFY2(shown.contains(inChina.toUtf8()), shown);
}

void TestServer::sigtermEndsItCleanly()
{
    ServerProcess server(m_data, {}, Readers::EnrolledKiosks); // an open catalogue is warned of
    QVERIFY2(server.start(), server.log());
    QCOMPARE(server.terminate(), 0);
    QVERIFY(server.log().contains("\"event\":\"stopped\""));
    QVERIFY2(!server.log().contains("\"level\":\"warning\""), server.log());
}

void TestServer::afterAStopTheFileAloneIsTheDatabase()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    importList();
    QCOMPARE(fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=0")).status, 200);
    QVERIFY(QFile::exists(m_data + QStringLiteral("/server.db-wal")));
    QCOMPARE(server.terminate(), 0);
    QCOMPARE(QDir(m_data).entryList({QStringLiteral("server.db*")}, QDir::Files),
             QStringList{QStringLiteral("server.db")});
}

void TestServer::restartKeepsTheEpoch()
{
    ServerProcess first(m_data);
    QVERIFY2(first.start(), first.log());
    const QString epoch = epochOf(first);
    QCOMPARE(first.terminate(), 0);
    ServerProcess second(m_data);
    QVERIFY2(second.start(), second.log());
    QCOMPARE(epochOf(second), epoch);
}

void TestServer::restartAfterAKillNeedsNoHelp()
{
    ServerProcess first(m_data);
    QVERIFY2(first.start(), first.log());
    const QString epoch = epochOf(first);
    first.kill();
    ServerProcess second(m_data);
    QVERIFY2(second.start(), second.log());
    QCOMPARE(epochOf(second), epoch);
}

void TestServer::newEpochMakesKiosksStartAfresh()
{
    QString before;
    {
        ServerProcess first(m_data);
        QVERIFY2(first.start(), first.log());
        before = epochOf(first);
        QCOMPARE(first.terminate(), 0);
    }
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("new-epoch"), QStringLiteral("--data"), m_data});
    QCOMPARE(outcome.exitCode, 0);
    ServerProcess second(m_data);
    QVERIFY2(second.start(), second.log());
    QVERIFY(epochOf(second) != before);
    QCOMPARE(epochOf(second), QString::fromLatin1(outcome.out.trimmed()));
}

void TestServer::newEpochWaitsForTheServerToStop()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("new-epoch"), QStringLiteral("--data"), m_data});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("serve.running"), outcome.err);
}

void TestServer::secondServerOnAFolderIsRefused()
{
    ServerProcess first(m_data);
    QVERIFY2(first.start(), first.log());
    ServerProcess second(m_data);
    QVERIFY(!second.start());
    QCOMPARE(second.waitForExit(), 1);
    QVERIFY2(second.log().contains("serve.running"), second.log());
    QCOMPARE(fetch(first.url() + QStringLiteral("/v1/health")).status, 200);
}

void TestServer::busyPortIsRefused()
{
    ServerProcess first(m_data);
    QVERIFY2(first.start(), first.log());
    const QString address = QStringLiteral("127.0.0.1:%1").arg(QUrl(first.url()).port());
    ServerProcess second(m_folder->filePath(QStringLiteral("other")), {QStringLiteral("--listen"), address});
    QVERIFY(!second.start());
    QCOMPARE(second.waitForExit(), 1);
    QVERIFY2(second.log().contains("listen.busy"), second.log());
}

void TestServer::wrongUsageIsExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown command") << QStringLiteral("dance") << QStringLiteral("dance");
    QTest::newRow("no folder") << QStringLiteral("serve") << QStringLiteral("--data");
    QTest::newRow("bad address") << QStringLiteral("serve --data /x --listen 99")
                                 << QStringLiteral("127.0.0.1:8420");
    QTest::newRow("half a pair") << QStringLiteral("serve --data /x --cert c.pem") << QStringLiteral("--key");
    QTest::newRow("bad choice") << QStringLiteral("serve --data /x --access-log jobs")
                                << QStringLiteral("--access-log");
    QTest::newRow("bad number") << QStringLiteral("serve --data /x --workers many")
                                << QStringLiteral("--workers");
    QTest::newRow("unknown option") << QStringLiteral("status --data /x --color") << QStringLiteral("color");
    QTest::newRow("bad scope") << QStringLiteral("snapshot --data /x --scope ../y")
                               << QStringLiteral("scope");
}

void TestServer::wrongUsageIsExplained()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, word);
    const CommandOutcome outcome = runServerCommand(arguments.split(QLatin1Char(' ')));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(word), outcome.err);
    QVERIFY(outcome.out.isEmpty());
}

void TestServer::healthTellsWhenTheDatabaseIsGone()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    for (const char *name : {"server.db", "server.db-wal", "server.db-shm"})
        QFile::remove(m_data + QLatin1Char('/') + QLatin1String(name));
    QTRY_COMPARE_WITH_TIMEOUT(fetch(server.url() + QStringLiteral("/v1/health")).status, 503, 2000);
}

void TestServer::metricsCountRequests()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    (void)fetch(server.url() + QStringLiteral("/v1/health"));
    (void)fetch(server.url() + QStringLiteral("/nothing"));
    const Fetched metrics = fetch(server.url() + QStringLiteral("/metrics"));
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.body.contains("yizhan_http_requests_total{route=\"health\",status=\"200\"} 1\n"));
    QVERIFY(metrics.body.contains("yizhan_http_requests_total{route=\"other\",status=\"404\"} 1\n"));
    QVERIFY(metrics.body.contains("yizhan_http_request_duration_seconds_count{route=\"health\"} 1\n"));
    QVERIFY(metrics.body.contains("yizhan_database_up 1\n"));
}

void TestServer::logHoldsNoQuery()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    (void)fetch(server.url() + QStringLiteral("/v1/health?token=geheim"));
    QCOMPARE(server.terminate(), 0);
    QVERIFY(server.log().contains("\"path\":\"/v1/health\""));
    QVERIFY(!server.log().contains("geheim"));
}

void TestServer::stopAnswersALongPoll()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(server.url()).port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/changes?scope=city&after=0&wait=50 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    QTRY_VERIFY_WITH_TIMEOUT(
        fetch(server.url() + QStringLiteral("/metrics")).body.contains("yizhan_http_parked 1\n"), 30'000);
    QCOMPARE(server.terminate(), 0);
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
}

void TestServer::onlyReadingIsServed()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(server.url()).port()));
    QVERIFY(socket.waitForConnected());
    socket.write("POST /v1/changes HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(30'000));
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 405 ") && answer.contains("\r\nAllow: GET, HEAD\r\n"), answer);
}

void TestServer::statusNeedsACatalogue()
{
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("status"), QStringLiteral("--data"), m_data});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("status.no_catalogue"), outcome.err);
    QVERIFY2(!QDir(m_data).exists(), "asking for the status must not make a folder");
}

void TestServer::statusIsJsonForScripts()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const CommandOutcome outcome = runServerCommand(
        {QStringLiteral("status"), QStringLiteral("--data"), m_data, QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject status = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(status.value(QLatin1String("vacancies")).toInt(-1), 0);
    QVERIFY(status.value(QLatin1String("scopes")).isArray());
    QCOMPARE(status.value(QLatin1String("public_key")).toString().size(), 64);
}

void TestServer::snapshotNeedsContent()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("snapshot"), QStringLiteral("--data"), m_data});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("snapshot.empty_scope"), outcome.err);
}

void TestServer::versionAndHelpNeedNoData()
{
    const CommandOutcome version = runServerCommand({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("yizhan-server "));
    const CommandOutcome help = runServerCommand({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("serve"));
    QCOMPARE(runServerCommand({}).exitCode, 2);
}

void TestServer::importList()
{
    const QString list = m_folder->filePath(QStringLiteral("list.csv"));
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "岗位编号,岗位名称,单位名称,工作地点,联系电话\npg-1,包装工,示例厂,肇庆市端州区,0758-0000001\n");
    file.close();
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("import"), QStringLiteral("--data"), m_data, list});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
}

void TestServer::hangUpDoesNotEndIt()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    server.signal(SIGHUP);
    QCOMPARE(fetch(server.url() + QStringLiteral("/v1/health")).status, 200);
    QCOMPARE(server.terminate(), 0);
}

void TestServer::closedLogDoesNotEndIt()
{
    const QString log = m_folder->filePath(QStringLiteral("log"));
    QCOMPARE(::mkfifo(QFile::encodeName(log).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(log).constData(), O_RDONLY | O_NONBLOCK);
    QProcess process;
    process.setStandardErrorFile(log);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan-server"),
                  {QStringLiteral("serve"), QStringLiteral("--data"), m_data, QStringLiteral("--listen"),
                   QStringLiteral("127.0.0.1:0")});
    QByteArray lines;
    const auto url = [&] {
        std::array<char, 4096> bytes{};
        const ssize_t got = ::read(reader, bytes.data(), bytes.size());
        lines.append(bytes.data(), std::max<ssize_t>(0, got));
        static const QRegularExpression address(QStringLiteral("http://127.0.0.1:[0-9]+"));
        return address.match(QString::fromUtf8(lines)).captured();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!url().isEmpty(), 30'000);
    const QString server = url();
    ::close(reader);
    for (int i = 0; i < 300; ++i) // each is a line for nobody
        QCOMPARE(fetch(server + QStringLiteral("/v1/health")).status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

void TestServer::lostDatabaseBesideAKeyIsNotServedEmpty()
{
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
    }
    for (const char *name : {"server.db", "server.db-wal", "server.db-shm"})
        QFile::remove(m_data + QLatin1Char('/') + QLatin1String(name));
    for (int attempt = 0; attempt < 2; ++attempt) { // a service is started again and again
        ServerProcess again(m_data);
        QVERIFY(!again.start());
        QCOMPARE(again.waitForExit(), 1);
        QVERIFY2(again.log().contains("serve.empty_database"), again.log());
    }
}

void TestServer::emptiedDatabaseBesideSnapshotsIsNotServedEmpty()
{
    importList();
    QCOMPARE(runServerCommand({QStringLiteral("snapshot"), QStringLiteral("--data"), m_data}).exitCode, 0);
    for (const char *name : {"server.db", "server.db-wal", "server.db-shm"})
        QFile::remove(m_data + QLatin1Char('/') + QLatin1String(name));
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    {
        ServerProcess fresh(elsewhere);
        QVERIFY2(fresh.start(), fresh.log());
        QCOMPARE(fresh.terminate(), 0);
    }
    QVERIFY(QFile::copy(elsewhere + QStringLiteral("/server.db"), m_data + QStringLiteral("/server.db")));
    ServerProcess server(m_data);
    QVERIFY(!server.start());
    QVERIFY2(server.log().contains("serve.empty_database"), server.log());
}

void TestServer::emptyCatalogueIsServedWhenThatIsMeant()
{
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
    }
    for (const char *name : {"server.db", "server.db-wal", "server.db-shm"})
        QFile::remove(m_data + QLatin1Char('/') + QLatin1String(name));
    ServerProcess meant(m_data, {QStringLiteral("--allow-empty")});
    QVERIFY2(meant.start(), meant.log());
}

void TestServer::otherKeyThanKiosksKnowIsRefused()
{
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
    }
    QVERIFY(QFile::remove(m_data + QStringLiteral("/keys/snapshot.key")));
    {
        ServerProcess other(m_data);
        QVERIFY(!other.start());
        QVERIFY2(other.log().contains("serve.lost_key"), other.log());
    }
    QVERIFY(!QFile::exists(m_data + QStringLiteral("/keys/snapshot.key")));
    ServerProcess adopted(m_data, {QStringLiteral("--adopt-folder")});
    QVERIFY2(adopted.start(), adopted.log());
}

void TestServer::databaseThatWasSetBackBeginsAnEpoch()
{
    const QString database = m_data + QStringLiteral("/server.db");
    const QString backup = m_folder->filePath(QStringLiteral("backup.db"));
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start(), server.log());
        QCOMPARE(server.terminate(), 0);
    }
    QVERIFY(QFile::copy(database, backup));
    importList();
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const QString before = epochOf(server);
    QVERIFY(QFile::remove(database));
    QFile::remove(database + QStringLiteral("-wal"));
    QFile::remove(database + QStringLiteral("-shm"));
    QVERIFY(QFile::rename(backup, database));
    QTRY_VERIFY_WITH_TIMEOUT(!epochOf(server).isEmpty() && epochOf(server) != before, 10'000);
    const Fetched page =
        fetch(server.url() + QStringLiteral("/v1/changes?scope=city&after=1&epoch=") + before);
    QCOMPARE(page.status, 410);
    QVERIFY2(server.log().contains("epoch_ended"), server.log());
}

void TestServer::connectionMayStandInAFile()
{
    const QString file = m_folder->filePath(QStringLiteral("db"));
    QFile connection(file);
    QVERIFY(connection.open(QIODevice::WriteOnly));
    connection.write("host=/nonexistent user=nobody\n");
    connection.close();
    const CommandOutcome outcome = runServerCommand(
        {QStringLiteral("status"), QStringLiteral("--data"), m_data, QStringLiteral("--db-file"), file});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("postgres.open"), outcome.err);
}

void TestServer::connectionFileMustSaySomething()
{
    const CommandOutcome outcome =
        runServerCommand({QStringLiteral("status"), QStringLiteral("--data"), m_data,
                          QStringLiteral("--db-file"), m_folder->filePath(QStringLiteral("missing"))});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("postgres.connection_file"), outcome.err);
}

void TestServer::importIsInTheNextAnswer()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const QString target = server.url() + QStringLiteral("/v1/changes?scope=city&after=0");
    QVERIFY(!fetch(target).body.contains("包装工"));
    QVERIFY(!fetch(target).body.contains("包装工")); // from the cache now
    importList();
    QVERIFY(fetch(target).body.contains("包装工"));
}

void TestServer::pageIsChineseWhateverTheLocale()
{
    importList();
    ServerProcess server(m_data); // in the locale C.UTF-8
    QVERIFY2(server.start(), server.log());
    const Fetched page = fetch(server.url() + QStringLiteral("/v/bureau/pg-1"));
    QCOMPARE(page.status, 200);
    QVERIFY2(page.body.contains("工资没写明"), page.body);
}

void TestServer::unknownVacancyIsAPageInWords()
{
    ServerProcess server(m_data);
    QVERIFY2(server.start(), server.log());
    const Fetched page = fetch(server.url() + QStringLiteral("/v/bureau/pg-1"));
    QCOMPARE(page.status, 404);
    QVERIFY2(page.body.contains("没有找到这个岗位"), page.body);
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
