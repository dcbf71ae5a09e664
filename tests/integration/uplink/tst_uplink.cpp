// SPDX-License-Identifier: GPL-3.0-or-later
#include "../server/serverprocess.h"
#include "receiptcode.h"
#include "testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::tests;

namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Runs `yizhan` to its end, with something on its standard input.
CommandOutcome runKioskCommand(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    CommandOutcome outcome;
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace

/// The way up as programs: `yizhan` beside a kiosk and the real server.
class TestUplink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyExampleHasItsVerdict();
    void wrongCodeIsSaidAndChangesNothing();
    void whatBreaksARuleIsSaidWithoutItsText();
    void killedAnywhereNothingIsLostOrDoubled();
    void anotherHistoryGetsItAgain();
    void signalEndsASlowUpload();
    void serverThatAsksForHoursIsNotWaitedFor();
    void revokedKioskIsTold();
    void catalogueIsForEnrolledKiosks();
    void kioskAndBureauCallTheMachineTheSame();
    void whatTheStationIsToldIsFollowedToo();
    void listIsInWords();
    void folderWithoutAKioskIsNamed();
    void damagedOutboxIsNamed();
    void lostOutboxIsNoEmptyOne();
    void nothingPersonalLiesInTheFolder();

private:
    [[nodiscard]] QString kiosk() const { return m_folder->filePath(u"kiosk"_s); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"server"_s); }
    [[nodiscard]] static QByteArray example(const char *name)
    {
        QFile file(
            QStringLiteral(YIZHAN_SOURCE_DIR "/docs/formats/operations/%1.json").arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString submit(const QByteArray &operation)
    {
        const auto done = runKioskCommand({u"submit"_s, u"--data"_s, kiosk(), u"--json"_s}, operation);
        return done.exitCode == 0 ? jsonOf(done.out).value("receipt"_L1).toString() : QString();
    }
    [[nodiscard]] CommandOutcome sync()
    {
        return runKioskCommand({u"sync"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url()});
    }
    [[nodiscard]] QJsonObject shown(const QString &receipt)
    {
        return jsonOf(
            runKioskCommand({u"outbox"_s, u"--data"_s, kiosk(), u"show"_s, receipt, u"--json"_s}).out);
    }
    [[nodiscard]] QString verdictOf(const QString &receipt)
    {
        return shown(receipt).value("verdict"_L1).toObject().value("verdict"_L1).toString();
    }
    [[nodiscard]] QString code()
    {
        const auto made =
            runServerCommand({u"enrol"_s, u"--data"_s, data(), u"--station"_s, u"s-17"_s, u"--json"_s});
        return jsonOf(made.out).value("code"_L1).toString();
    }
    [[nodiscard]] QStringList syncWith(const QTcpServer &server) const
    {
        return {u"sync"_s, u"--data"_s, kiosk(), u"--server"_s,
                u"http://127.0.0.1:%1"_s.arg(server.serverPort())};
    }
    void enrol();
    [[nodiscard]] QList<QJsonObject> listed()
    {
        QList<QJsonObject> entries;
        const auto all = runKioskCommand({u"outbox"_s, u"--data"_s, kiosk(), u"list"_s, u"--json"_s});
        for (const QByteArray &line : all.out.split('\n')) {
            if (!line.isEmpty())
                entries.append(jsonOf(line));
        }
        return entries;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

void TestUplink::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto imported = runServerCommand(
        {u"import"_s, u"--data"_s, data(), u"--report"_s, m_folder->filePath(u"report.csv"_s),
         QStringLiteral(YIZHAN_SOURCE_DIR "/assets/sample/肇庆岗位信息表-示例.xlsx")});
    QVERIFY2(imported.exitCode == 0 || imported.exitCode == 1, imported.err);
    const auto key = runServerCommand(
        {u"keys"_s, u"new"_s, u"--data"_s, data(), u"--secret"_s, m_folder->filePath(u"key"_s)});
    QVERIFY2(key.exitCode == 0, key.err);
    m_server = std::make_unique<ServerProcess>(data(), QStringList(), Readers::EnrolledKiosks);
    QVERIFY2(m_server->start(), m_server->log());
}

void TestUplink::enrol()
{
    const auto done = runKioskCommand(
        {u"enrol"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url(), u"--code"_s, code()});
    QVERIFY2(done.exitCode == 0, done.err);
}

void TestUplink::kioskAndBureauCallTheMachineTheSame()
{
    enrol();
    QVERIFY2(sync().exitCode == 0, "the catalogue did not come down");
    const QJsonObject outbox = jsonOf(runKioskCommand({u"status"_s, u"--data"_s, kiosk(), u"--json"_s}).out)
                                   .value("outbox"_L1)
                                   .toObject();
    const QByteArray machine = "machine " + outbox.value("name"_L1).toString().right(4).toUpper().toUtf8();
    QCOMPARE(machine.size(), 12);
    const auto there = runServerCommand({u"devices"_s, u"list"_s, u"--data"_s, data()});
    const QByteArray line = outbox.value("device"_L1).toString().toUtf8() + "  s-17  " + machine;
    QVERIFY2(there.out.contains(line), there.out);
    const auto here = runKioskCommand({u"status"_s, u"--data"_s, kiosk()});
    QVERIFY2(here.out.contains(machine), here.out);
}

void TestUplink::whatTheStationIsToldIsFollowedToo()
{
    enrol();
    const QString receipt = submit(example("vacancy_interest"));
    QVERIFY2(sync().exitCode == 0, "the operation did not go up");
    QVERIFY2(sync().exitCode == 0, "the catalogue did not come down");
    const auto held = runKioskCommand({u"status"_s, u"--data"_s, kiosk(), u"--json"_s});
    QVERIFY2(held.out.contains("\"station:s-17\""), held.out);
}

void TestUplink::catalogueIsForEnrolledKiosks()
{
    QCOMPARE(fetch(m_server->url() + u"/v1/changes?scope=city&after=0"_s).status, 401);
    QCOMPARE(fetch(m_server->url() + u"/v1/snapshots/latest?scope=city"_s).status, 401);
    QCOMPARE(fetch(m_server->url() + u"/v1/documents/"_s + QString(64, u'a')).status, 401);
    QCOMPARE(fetch(m_server->url() + u"/v1/health"_s).status, 200);
    const auto stranger = sync();
    QVERIFY(stranger.exitCode != 0);
    QVERIFY2(stranger.err.contains("device.not_enrolled"), stranger.err);
    enrol();
    const auto known = sync();
    QVERIFY2(known.exitCode == 0 && known.out.contains("vacancies"), known.err);
    const auto other = runKioskCommand({u"sync"_s, u"--data"_s, m_folder->filePath(u"other"_s), u"--server"_s,
                                        m_server->url(), u"--scope"_s, u"station:s-17"_s});
    QVERIFY2(other.err.contains("device.not_enrolled"), other.err);
    const QString device = jsonOf(runKioskCommand({u"status"_s, u"--data"_s, kiosk(), u"--json"_s}).out)
                               .value("outbox"_L1)
                               .toObject()
                               .value("device"_L1)
                               .toString();
    QCOMPARE(runServerCommand({u"devices"_s, u"revoke"_s, device, u"--data"_s, data()}).exitCode, 0);
    auto revoked = sync(); // a state is believed for two seconds
    QTRY_VERIFY_WITH_TIMEOUT(revoked.exitCode != 0 || (revoked = sync()).exitCode != 0, 20'000);
    QVERIFY2(revoked.err.contains("device.revoked"), revoked.err);
    const auto doctor = runKioskCommand({u"doctor"_s, u"--data"_s, kiosk(), u"--json"_s});
    QVERIFY2(doctor.out.contains("\"refused\""), doctor.out);
    const auto held = runKioskCommand({u"status"_s, u"--data"_s, kiosk(), u"--json"_s});
    QVERIFY2(!held.out.contains("\"vacancies\":0"), held.out); // what it holds it goes on showing
}

void TestUplink::everyExampleHasItsVerdict()
{
    enrol();
    QStringList receipts;
    for (const char *name : {"vacancy_interest", "help_request", "feedback", "class_enrolment"}) {
        receipts.append(submit(example(name)));
        QVERIFY2(!receipts.last().isEmpty(), name);
        QCOMPARE(shown(receipts.last()).value("state"_L1).toString(), u"waiting"_s);
    }
    QCOMPARE(sync().exitCode, 0);
    // The example is about no vacancy of the sample: recorded, and looked at.
    QCOMPARE(verdictOf(receipts[0]), u"accepted_flagged"_s);
    QCOMPARE(verdictOf(receipts[1]), u"accepted"_s);
    QCOMPARE(verdictOf(receipts[2]), u"accepted"_s);
    QCOMPARE(verdictOf(receipts[3]), u"accepted_flagged"_s); // as is the class
    QCOMPARE(fetch(m_server->url() + u"/r/"_s + receipts[1]).status, 200);
    QCOMPARE(fetch(m_server->url() + u"/v1/receipts/"_s + receipts[1]).status, 401); // for kiosks

    QJsonObject cancellation = jsonOf(example("cancellation"));
    cancellation.insert(u"refers"_s, operations::shownCode(receipts[1])); // as it stands on the slip
    const QString cancelled = submit(QJsonDocument(cancellation).toJson());
    QVERIFY(!cancelled.isEmpty());
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(verdictOf(cancelled), u"accepted"_s);
    QCOMPARE(shown(receipts[1]).value("state"_L1).toString(), u"cancelled"_s);
    const QJsonObject status = jsonOf(runKioskCommand({u"status"_s, u"--data"_s, kiosk(), u"--json"_s}).out);
    QCOMPARE(status.value("outbox"_L1).toObject().value("answered"_L1).toInt(), 5);
    QCOMPARE(status.value("outbox"_L1).toObject().value("station"_L1).toString(), u"s-17"_s);
}

void TestUplink::wrongCodeIsSaidAndChangesNothing()
{
    const auto wrong = runKioskCommand(
        {u"enrol"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url(), u"--code"_s, u"00000-00000"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("enrolment.code"), wrong.err);
    const auto noCode = runKioskCommand(
        {u"enrol"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url(), u"--code"_s, u"x"_s});
    QCOMPARE(noCode.exitCode, 2);
    const auto sent = runKioskCommand({u"submit"_s, u"--data"_s, kiosk()}, example("feedback"));
    QCOMPARE(sent.exitCode, 1);
    QVERIFY2(sent.err.contains("device.not_enrolled"), sent.err);
    // The same code twice is the same device.
    const QString good = code();
    QStringList devices;
    for (int i = 0; i < 2; ++i) {
        const auto done = runKioskCommand({u"enrol"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url(),
                                           u"--code"_s, good, u"--json"_s});
        QVERIFY2(done.exitCode == 0, done.err);
        devices.append(jsonOf(done.out).value("device"_L1).toString());
    }
    QCOMPARE(devices[0], devices[1]);
}

void TestUplink::whatBreaksARuleIsSaidWithoutItsText()
{
    enrol();
    const auto wrong = runKioskCommand({u"submit"_s, u"--data"_s, kiosk()},
                                       R"({"type":"feedback","fields":{"text":"ok","phone":"99912345678"}})");
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.err.contains("field.phone") && !wrong.err.contains("9991234"), wrong.err);
    const auto stray =
        runKioskCommand({u"submit"_s, u"--data"_s, kiosk()}, R"({"13800000000":"","type":"feedback"})");
    QCOMPARE(stray.exitCode, 1);
    QVERIFY2(!stray.err.contains("13800000000"), stray.err);
    QVERIFY(listed().isEmpty());
}

void TestUplink::killedAnywhereNothingIsLostOrDoubled()
{
    enrol();
    constexpr int count = 12;
    QSet<QString> receipts;
    for (int i = 0; i < count; ++i)
        receipts.insert(submit(example("help_request")));
    QCOMPARE(receipts.size(), count);
    int kills = 0;
    for (int ms = 5; ms < 4000; ms += ms / 3 + 3) {
        QProcess process;
        process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"),
                      {u"sync"_s, u"--data"_s, kiosk(), u"--server"_s, m_server->url()});
        if (process.waitForFinished(ms)) // it came through
            break;
        process.kill();
        process.waitForFinished();
        ++kills;
    }
    QVERIFY(kills > 3);
    QCOMPARE(sync().exitCode, 0);
    for (const QString &receipt : receipts)
        QCOMPARE(verdictOf(receipt), u"accepted"_s);
    QCOMPARE(listed().size(), count);
    QVERIFY2(!m_server->log().contains("id_reuse") && !m_server->log().contains("frozen"), m_server->log());
}

void TestUplink::anotherHistoryGetsItAgain()
{
    enrol();
    const QString receipt = submit(example("feedback"));
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(shown(receipt).value("attempts"_L1).toInt(), 1);
    QCOMPARE(m_server->terminate(), 0);
    const auto begun = runServerCommand({u"new-epoch"_s, u"--data"_s, data()});
    QVERIFY2(begun.exitCode == 0, begun.err);
    m_server = std::make_unique<ServerProcess>(data());
    QVERIFY2(m_server->start(), m_server->log());
    const auto told = sync(); // the catalogue tells of it, and it goes up in the same run
    QVERIFY2(told.exitCode == 0, told.err);
    QCOMPARE(shown(receipt).value("attempts"_L1).toInt(), 2);
    QCOMPARE(verdictOf(receipt), u"accepted"_s);
}

void TestUplink::signalEndsASlowUpload()
{
    enrol();
    QVERIFY(!submit(example("feedback")).isEmpty());
    QTcpServer silent; // takes the connection and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), syncWith(silent));
    QVERIFY(silent.waitForNewConnection(30'000));
    process.terminate();
    QVERIFY(process.waitForFinished(5'000)); // an answer would be waited for for minutes
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

void TestUplink::serverThatAsksForHoursIsNotWaitedFor()
{
    enrol();
    const QString receipt = submit(example("feedback"));
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), syncWith(busy));
    QVERIFY(busy.waitForNewConnection(30'000));
    QTcpSocket *line = busy.nextPendingConnection();
    QVERIFY(line->waitForReadyRead(30'000));
    line->write("HTTP/1.1 503 Busy\r\nRetry-After: 7200\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QVERIFY(line->waitForBytesWritten(30'000));
    QByteArray said;
    while (!said.contains("uplink.later") && process.waitForReadyRead(30'000))
        said += process.readAll();
    QVERIFY2(said.contains("uplink.later"), said);
    process.terminate(); // the catalogue, which it goes on to, comes from there neither
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(shown(receipt).value("state"_L1).toString(), u"waiting"_s);
}

void TestUplink::revokedKioskIsTold()
{
    enrol();
    const QString receipt = submit(example("feedback"));
    const auto status = jsonOf(runKioskCommand({u"enrol"_s, u"--data"_s, kiosk(), u"--server"_s,
                                                m_server->url(), u"--code"_s, code(), u"--json"_s})
                                   .out);
    const QString device = status.value("device"_L1).toString();
    QVERIFY(!device.isEmpty());
    const auto revoked = runServerCommand({u"devices"_s, u"revoke"_s, device, u"--data"_s, data()});
    QVERIFY2(revoked.exitCode == 0, revoked.err);
    const auto refused = sync();
    QVERIFY2(refused.err.contains("device.revoked"), QByteArray(refused.err + refused.out));
    QCOMPARE(shown(receipt).value("state"_L1).toString(), u"waiting"_s);
    const auto doctor = runKioskCommand({u"doctor"_s, u"--data"_s, kiosk()});
    QVERIFY2(doctor.out.contains("device.revoked"), doctor.out);
    // Enrolled anew, what waited goes up under the new device.
    enrol();
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(verdictOf(receipt), u"accepted"_s);
}

void TestUplink::listIsInWords()
{
    enrol();
    const QString interest = submit(example("vacancy_interest"));
    QJsonObject cancellation = jsonOf(example("cancellation"));
    cancellation.insert(u"refers"_s, submit(example("help_request")));
    const QString first = submit(QJsonDocument(cancellation).toJson());
    cancellation.insert(u"refers"_s, first); // which is no request
    const QString cancelled = submit(QJsonDocument(cancellation).toJson());
    const auto list = [this] { return runKioskCommand({u"outbox"_s, u"--data"_s, kiosk(), u"list"_s}).out; };
    QVERIFY2(list().contains("interest in a vacancy  waiting"), list());
    QCOMPARE(sync().exitCode, 0);
    QVERIFY2(list().contains("interest in a vacancy  answered  arrived, look at it: the vacancy was"),
             list());
    QVERIFY(!cancelled.isEmpty());
    QVERIFY2(list().contains("cancellation  answered  refused: there is no such receipt"), list());
    QVERIFY2(!list().contains('_'), list());
    QCOMPARE(shown(interest).value("type"_L1).toString(), u"vacancy_interest"_s); // codes are for programs
}

void TestUplink::folderWithoutAKioskIsNamed()
{
    for (const QString &folder : {m_folder->filePath(u"nobody"_s), m_folder->path()}) {
        for (const QString &action : {u"list"_s, u"export"_s, u"retry"_s}) {
            const auto said = runKioskCommand({u"outbox"_s, u"--data"_s, folder, action});
            QCOMPARE(said.exitCode, 1);
            QVERIFY2(said.err.contains("kiosk.folder"), said.err);
        }
        QVERIFY(!QFileInfo::exists(folder + u"/outbox.db"_s));
    }
}

void TestUplink::damagedOutboxIsNamed()
{
    enrol();
    const QString receipt = submit(example("feedback"));
    QFile file(kiosk() + u"/outbox.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x')); // the header alone
    file.close();
    const QString next = submit(example("help_request"));
    QVERIFY(!next.isEmpty());
    QCOMPARE(shown(receipt).value("state"_L1).toString(), u"waiting"_s); // taken over
    const auto doctor = runKioskCommand({u"doctor"_s, u"--data"_s, kiosk()});
    QVERIFY2(doctor.out.contains("damaged/outbox-"), doctor.out);
    const auto exported = runKioskCommand({u"outbox"_s, u"--data"_s, kiosk(), u"export"_s, u"--damaged"_s});
    QCOMPARE(jsonOf(exported.out).value("receipt"_L1).toString(), receipt);
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(verdictOf(receipt), u"accepted"_s);
    QCOMPARE(verdictOf(next), u"accepted"_s);
}

void TestUplink::lostOutboxIsNoEmptyOne()
{
    enrol();
    QVERIFY(!submit(example("feedback")).isEmpty());
    QVERIFY(QFile::remove(kiosk() + u"/outbox.db"_s));
    const auto list = runKioskCommand({u"outbox"_s, u"--data"_s, kiosk(), u"list"_s});
    QCOMPARE(list.exitCode, 1);
    QVERIFY2(list.err.contains("outbox.lost"), list.err);
    const auto doctor = runKioskCommand({u"doctor"_s, u"--data"_s, kiosk()});
    QCOMPARE(doctor.exitCode, 1);
    QVERIFY2(doctor.out.contains("outbox.lost"), doctor.out);
}

void TestUplink::nothingPersonalLiesInTheFolder()
{
    enrol();
    QVERIFY(!submit(example("vacancy_interest")).isEmpty());
    QCOMPARE(sync().exitCode, 0);
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("13800000000"), qPrintable(file.fileName()));
        QVERIFY2(!content.contains("示例女士"), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 5);
    QVERIFY(!m_server->log().contains("13800000000"));
}

QTEST_GUILESS_MAIN(TestUplink)
#include "tst_uplink.moc"
