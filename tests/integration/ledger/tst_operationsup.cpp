// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerseal.h"
#include "clock.h"
#include "serverprocess.h"
#include "testkiosk.h"
#include "testpaths.h"
#include "verdict.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::tests;
using fakes::TestKiosk;
using operations::VerdictCode;

namespace {

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Sends what a kiosk has signed.
Fetched post(const QString &url, const protocol::Request &request)
{
    QNetworkAccessManager network;
    QNetworkRequest out{QUrl(url + QString::fromStdString(request.target))};
    out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (const auto &[name, value] : request.fields)
        out.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    out.setTransferTimeout(30'000);
    QNetworkReply *reply = network.post(out, QByteArray::fromStdString(request.body));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QByteArray onTheWire(const protocol::Request &request)
{
    QByteArray bytes = "POST " + QByteArray::fromStdString(request.target) + " HTTP/1.1\r\nHost: city\r\n";
    for (const auto &[name, value] : request.fields)
        bytes += QByteArray::fromStdString(name + ": " + value + "\r\n");
    bytes += "Content-Type: application/json\r\nContent-Length: ";
    return bytes + QByteArray::number(qsizetype(request.body.size())) + "\r\n\r\n" +
           QByteArray::fromStdString(request.body);
}

/// The operator's command at a kiosk.
CommandOutcome runKioskCommand(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    CommandOutcome outcome;
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace

/// The way up with the real server, as kiosks, staff and residents have it.
class TestOperationsUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void operationGoesUpAndComesOutForStaff();
    void verdictSurvivesAKill();
    void requestCutAtEveryByteEntersNothing();
    void revokedAndCopiedKiosksAreShutOut();
    void kiosksOwnProgramsDoTheSame();
    void commandsSayWhatIsWrong();

private:
    CommandOutcome command(const QStringList &arguments)
    {
        return runServerCommand(arguments.mid(0, 1) + QStringList{QStringLiteral("--data"), m_data} +
                                arguments.mid(1));
    }
    /// A key, and a kiosk with it.
    void prepare(ServerProcess &server);
    std::vector<operations::Verdict> send(const ServerProcess &server,
                                          const std::vector<operations::SealedOperation> &batch,
                                          QByteArray *body = nullptr);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_secret;
    std::unique_ptr<TestKiosk> m_kiosk;
};

void TestOperationsUp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(QStringLiteral("data"));
    m_secret = m_folder->filePath(QStringLiteral("bureau.secret"));
}

void TestOperationsUp::prepare(ServerProcess &server)
{
    QVERIFY2(server.start(), server.log());
    const CommandOutcome made =
        command({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--secret"), m_secret});
    QVERIFY2(made.exitCode == 0, made.err);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_secret) & others));
    const CommandOutcome enrol = command({QStringLiteral("enrol"), QStringLiteral("--station"),
                                          QStringLiteral("s-17"), QStringLiteral("--json")});
    QVERIFY2(enrol.exitCode == 0, enrol.err);
    const auto opening = crypto::OpeningKey::load(m_secret);
    QVERIFY(opening);
    m_kiosk = std::make_unique<TestKiosk>(m_clock, opening->sealingKey());
    const Fetched answer = post(
        server.url(), m_kiosk->enrolRequest(objectIn(enrol.out).value(QLatin1String("code")).toString()));
    QVERIFY2(answer.status == 200, answer.body);
    m_kiosk->device = objectIn(answer.body).value(QLatin1String("device")).toString();
    QCOMPARE(objectIn(answer.body).value(QLatin1String("sealing_key")).toString(),
             opening->sealingKey().toHex());
}

std::vector<operations::Verdict> TestOperationsUp::send(const ServerProcess &server,
                                                        const std::vector<operations::SealedOperation> &batch,
                                                        QByteArray *body)
{
    const protocol::Request request = m_kiosk->opsRequest(batch);
    const Fetched answer = post(server.url(), request);
    if (body)
        *body = answer.body;
    const auto proved = operations::openAnswer(answer.body, QByteArray::fromStdString(request.bodySha256));
    return proved ? proved->answer.verdicts : std::vector<operations::Verdict>();
}

void TestOperationsUp::operationGoesUpAndComesOutForStaff()
{
    ServerProcess server(m_data);
    prepare(server);
    const auto interest = m_kiosk->interest(QStringLiteral("bureau/4411"));
    const QString receipt = objectIn(interest.head).value(QLatin1String("receipt")).toString();
    const Fetched early = fetch(server.url() + QStringLiteral("/r/") + receipt);
    QCOMPARE(early.status, 404);
    QVERIFY(early.body.contains("还没有这个回执"));
    const auto verdicts = send(server, {interest, m_kiosk->help()});
    QCOMPARE(verdicts.size(), std::size_t(2));
    QCOMPARE(verdicts.at(0).reason, QStringLiteral("vacancy_gone"));
    QCOMPARE(verdicts.at(1).code, VerdictCode::Accepted);

    const Fetched json = fetch(server.url() + QStringLiteral("/v1/receipts/") + receipt);
    QCOMPARE(objectIn(json.body).value(QLatin1String("state")).toString(),
             QStringLiteral("accepted_flagged"));
    const Fetched page = fetch(server.url() + QStringLiteral("/r/") + receipt);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("已收到"));

    const QString table = m_folder->filePath(QStringLiteral("out.csv"));
    const CommandOutcome exported =
        command({QStringLiteral("export"), QStringLiteral("interests"), QStringLiteral("--secret"), m_secret,
                 QStringLiteral("--out"), table});
    QVERIFY2(exported.exitCode == 0, exported.err);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"王小明\",\"13800138000\""));

    QCOMPARE(command({QStringLiteral("requests"), QStringLiteral("done"), receipt.toLower()}).exitCode, 0);
    QVERIFY(fetch(server.url() + QStringLiteral("/r/") + receipt).body.contains("已办好"));
    const QJsonObject status = objectIn(command({QStringLiteral("status"), QStringLiteral("--json")}).out);
    QCOMPARE(status.value(QLatin1String("operations")).toObject(),
             (QJsonObject{{QStringLiteral("accepted"), 1}, {QStringLiteral("done"), 1}}));
    QCOMPARE(status.value(QLatin1String("keys")).toArray().size(), 1);
    const QJsonObject stats = objectIn(command({QStringLiteral("stats"), QStringLiteral("--json")}).out);
    QCOMPARE(stats.value(QLatin1String("counts")).toArray().size(), 2);
    QVERIFY(fetch(server.url() + QStringLiteral("/metrics"))
                .body.contains("yizhan_operations_total{verdict=\"accepted\"} 1\n"));
    QCOMPARE(server.terminate(), 0);
    QVERIFY(server.log().contains("\"path\":\"/r/\""));
    QVERIFY(!server.log().contains(receipt.toLatin1()) &&
            !server.log().contains(receipt.toLower().toLatin1()));
    for (const char *personal : {"王小明", "13800138000"})
        QVERIFY2(!server.log().contains(personal), personal);
    for (const QString &name : {QStringLiteral("/server.db"), QStringLiteral("/server.db-wal")}) {
        QFile stored(m_data + name);
        if (stored.open(QIODevice::ReadOnly)) {
            const QByteArray content = stored.readAll();
            QVERIFY(!content.contains("王小明") && !content.contains("13800138000"));
        }
    }
}

void TestOperationsUp::verdictSurvivesAKill()
{
    ServerProcess server(m_data);
    prepare(server);
    const std::vector<operations::SealedOperation> batch{m_kiosk->help(), m_kiosk->help()};
    const auto first = send(server, batch);
    QCOMPARE(first.size(), batch.size());
    server.kill();
    ServerProcess again(m_data);
    QVERIFY2(again.start(), again.log());
    QVERIFY(send(again, batch) == first);
}

/// Each thirteenth byte; every one with YIZHAN_EVERY_CALL.
void TestOperationsUp::requestCutAtEveryByteEntersNothing()
{
    ServerProcess server(m_data);
    prepare(server);
    const QUrl url(server.url());
    const auto made = m_kiosk->opsRequest({m_kiosk->help(), m_kiosk->interest(QStringLiteral("v1"))});
    const QByteArray bytes = onTheWire(made);
    const qsizetype stride = qEnvironmentVariableIsSet("YIZHAN_EVERY_CALL") ? 1 : 13;
    for (qsizetype cut = 0; cut < bytes.size(); cut += stride) {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes.first(cut));
        QVERIFY(cut == 0 || socket.waitForBytesWritten());
        socket.disconnectFromHost();
    }
    const auto rows = [this] {
        const auto out = command({QStringLiteral("stats"), QStringLiteral("--json")});
        return out.out;
    };
    QVERIFY2(!rows().contains("help_request"), rows());
    // Nothing of it was remembered either: the whole request is a new one.
    QCOMPARE(post(server.url(), made).status, 200);
    QVERIFY2(rows().contains("help_request"), rows());
}

void TestOperationsUp::revokedAndCopiedKiosksAreShutOut()
{
    ServerProcess server(m_data);
    prepare(server);
    QCOMPARE(send(server, {m_kiosk->help()}).size(), std::size_t(1));
    QCOMPARE(command({QStringLiteral("devices"), QStringLiteral("revoke"), m_kiosk->device}).exitCode, 0);
    Fetched answer = post(server.url(), m_kiosk->opsRequest({m_kiosk->help()}));
    QCOMPARE(answer.status, 403);
    QCOMPARE(objectIn(answer.body).value(QLatin1String("code")).toString(), QStringLiteral("device.revoked"));
    QCOMPARE(command({QStringLiteral("devices"), QStringLiteral("thaw"), m_kiosk->device}).exitCode, 0);
    QCOMPARE(send(server, {m_kiosk->help()}).size(), std::size_t(1));
    m_kiosk->newInstall();
    answer = post(server.url(), m_kiosk->opsRequest({m_kiosk->help()}));
    QCOMPARE(objectIn(answer.body).value(QLatin1String("code")).toString(), QStringLiteral("device.frozen"));
    const QJsonArray devices =
        objectIn(command({QStringLiteral("devices"), QStringLiteral("list"), QStringLiteral("--json")}).out)
            .value(QLatin1String("devices"))
            .toArray();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("frozen"));
    QTRY_VERIFY(server.log().contains("\"event\":\"device_frozen\""));
}

void TestOperationsUp::kiosksOwnProgramsDoTheSame()
{
    ServerProcess server(m_data);
    prepare(server);
    const QString kiosk = m_folder->filePath(QStringLiteral("kiosk"));
    const CommandOutcome code = command({QStringLiteral("enrol"), QStringLiteral("--station"),
                                         QStringLiteral("s-18"), QStringLiteral("--json")});
    const CommandOutcome enrolled = runKioskCommand(
        {QStringLiteral("enrol"), QStringLiteral("--data"), kiosk, QStringLiteral("--server"), server.url(),
         QStringLiteral("--code"), objectIn(code.out).value(QLatin1String("code")).toString()});
    QVERIFY2(enrolled.exitCode == 0, enrolled.err);
    const CommandOutcome handedIn =
        runKioskCommand({QStringLiteral("submit"), QStringLiteral("--data"), kiosk, QStringLiteral("--json")},
                        R"({"type":"feedback","fields":{"text":"屏幕很好用"}})");
    QVERIFY2(handedIn.exitCode == 0, handedIn.err);
    const QString receipt = objectIn(handedIn.out).value(QLatin1String("receipt")).toString();
    const CommandOutcome synced = runKioskCommand(
        {QStringLiteral("sync"), QStringLiteral("--data"), kiosk, QStringLiteral("--server"), server.url()});
    QVERIFY2(synced.exitCode == 0, synced.err);
    const Fetched state = fetch(server.url() + QStringLiteral("/v1/receipts/") + receipt);
    QCOMPARE(objectIn(state.body).value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    const QString table = m_folder->filePath(QStringLiteral("feedback.csv"));
    QCOMPARE(command({QStringLiteral("export"), QStringLiteral("feedback"), QStringLiteral("--secret"),
                      m_secret, QStringLiteral("--out"), table})
                 .exitCode,
             0);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.contains("\"s-18\"") && content.contains("屏幕很好用"), content);
}

void TestOperationsUp::commandsSayWhatIsWrong()
{
    {
        ServerProcess server(m_data); // which makes the database
        QVERIFY2(server.start(), server.log());
        QCOMPARE(server.terminate(), 0);
    }
    const auto code = [this](const QStringList &arguments) { return command(arguments).exitCode; };
    QCOMPARE(code({QStringLiteral("keys"), QStringLiteral("turn")}), 2);
    QCOMPARE(code({QStringLiteral("keys"), QStringLiteral("new")}), 2);
    QCOMPARE(code({QStringLiteral("enrol"), QStringLiteral("--station"), QStringLiteral("s-1")}),
             1); // no key
    QCOMPARE(code({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--secret"), m_secret}), 0);
    QCOMPARE(code({QStringLiteral("keys"), QStringLiteral("new"), QStringLiteral("--secret"), m_secret}), 1);
    QCOMPARE(code({QStringLiteral("keys"), QStringLiteral("list")}), 0);
    QCOMPARE(code({QStringLiteral("enrol"), QStringLiteral("--station"), QStringLiteral("a b")}), 2);
    QCOMPARE(code({QStringLiteral("devices"), QStringLiteral("revoke")}), 2);
    QCOMPARE(code({QStringLiteral("devices"), QStringLiteral("revoke"), QStringLiteral("d-0")}), 1);
    QCOMPARE(code({QStringLiteral("requests"), QStringLiteral("done"), QStringLiteral("0000-0000")}), 1);
    QCOMPARE(code({QStringLiteral("export"), QStringLiteral("names"), QStringLiteral("--secret"), m_secret,
                   QStringLiteral("--out"), QStringLiteral("x.csv")}),
             2);
    QCOMPARE(code({QStringLiteral("export"), QStringLiteral("feedback"), QStringLiteral("--secret"), m_secret,
                   QStringLiteral("--out"), m_folder->filePath(QStringLiteral("x.pdf"))}),
             2);
    QCOMPARE(code({QStringLiteral("export"), QStringLiteral("feedback"), QStringLiteral("--out"),
                   m_folder->filePath(QStringLiteral("x.csv"))}),
             2); // no secret
    QCOMPARE(code({QStringLiteral("export"), QStringLiteral("audit"), QStringLiteral("--out"),
                   m_folder->filePath(QStringLiteral("audit.csv"))}),
             0);
    QCOMPARE(code({QStringLiteral("export"), QStringLiteral("audit"), QStringLiteral("--scope"),
                   QStringLiteral("district:x"), QStringLiteral("--out"),
                   m_folder->filePath(QStringLiteral("x.csv"))}),
             2);
    QCOMPARE(code({QStringLiteral("stats"), QStringLiteral("--since"), QStringLiteral("never")}), 2);
}

QTEST_GUILESS_MAIN(TestOperationsUp)
#include "tst_operationsup.moc"
