// SPDX-License-Identifier: GPL-3.0-or-later
#include "../server/serverprocess.h"
#include "helpcall.h"
#include "itemworker.h"
#include "operationworker.h"
#include "outboxworker.h"
#include "receiptcode.h"
#include "receiptpage.h"
#include "staffboard.h"
#include "staffworker.h"
#include "syncworker.h"
#include "testpaths.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::tests;
using viewmodels::HelpCall;
using viewmodels::StaffSession;

namespace {

constexpr int patienceMs = 20'000;

CommandOutcome run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/") + program, arguments);
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

/// What a running kiosk has, without its window.
struct Kiosk
{
    Kiosk(const QString &dataDir, const QUrl &server)
        : items(dataDir),
          keeper(std::make_unique<outbox::OutboxKeeper>(dataDir, clock, random, 1000), u"outbox"_s),
          operations(keeper, clock), gate(dataDir, clock), uplink(keeper, uplinkOf(server), clock, random),
          sync(syncOf(dataDir, server), clock, random)
    {
        const auto look = [this] {
            help.refresh();
            board.refresh();
            if (staff.signedIn())
                staff.refresh();
        };
        QObject::connect(&sync, &sync::SyncWorker::catalogueChanged, &help, look);
        sync.start(); // its signals come with the next events: the spy is there by then
    }
    static sync::UplinkSessionSettings uplinkOf(const QUrl &server)
    {
        sync::UplinkSessionSettings settings;
        settings.server = server;
        settings.uplink.program = u"test"_s;
        settings.uplink.watch = true;
        return settings;
    }
    static sync::SyncSessionSettings syncOf(const QString &dataDir, const QUrl &server)
    {
        sync::SyncSessionSettings settings;
        settings.dataDir = dataDir;
        settings.server = server;
        settings.followEnrolment = true;
        return settings;
    }

    const SystemClock wall;
    AnchoredClock clock{wall};
    SystemRandom random;
    desk::ItemWorker items;
    ActiveObject<outbox::OutboxKeeper> keeper;
    desk::OperationWorker operations;
    desk::StaffWorker gate;
    session::Session session;
    HelpCall help{session, operations, items, clock, {}};
    StaffSession staff{session, gate, items, operations, clock};
    viewmodels::StaffReceipts receipts{session, staff, items, operations, clock};
    viewmodels::StaffBoard board{session, receipts, staff, operations, clock};
    sync::OutboxWorker uplink;
    sync::SyncWorker sync;
    QSignalSpy reached{&sync, &sync::SyncWorker::reachedHead};
};

} // namespace

/// 叫人 from one kiosk of a station to another, over the real server.
class TestStaffCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallStandsAtTheStaffsScreenAndIsAnswered();
    void whoIsRemovedIsTold();
    void aRunningKioskIsMadeKnownByACode();

private:
    [[nodiscard]] QString folder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString newCode() const;
    void enrol(const char *kiosk) const;
    void waitForStation(Kiosk &kiosk) const;
    void signIn(Kiosk &kiosk) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QString m_account;
};

void TestStaffCall::initTestCase()
{
    const QStringList data{u"--data"_s, folder("server")};
    const auto imported = runServerCommand(
        QStringList{u"import"_s} + data +
        QStringList{u"--report"_s, QString(folder("server") + u"/report.csv"_s)} +
        QStringList{QStringLiteral(YIZHAN_SOURCE_DIR "/assets/sample/肇庆岗位信息表-示例.xlsx")});
    QVERIFY2(imported.exitCode == 0 || imported.exitCode == 1, imported.err);
    const auto key =
        runServerCommand(QStringList{u"keys"_s, u"new"_s} + data + QStringList{u"--secret"_s, folder("key")});
    QVERIFY2(key.exitCode == 0, key.err);
    const auto nameless =
        run(u"yizhan-server"_s,
            QStringList{u"staff"_s, u"add"_s} + data + QStringList{u"--station"_s, u"s-17"_s}, "204816\n");
    QCOMPARE(nameless.exitCode, 2); // before a PIN is read
    const QStringList staff{u"--station"_s,      u"s-17"_s,   u"--name"_s,
                            u"陈姑娘（示例）"_s, u"--role"_s, u"staff"_s};
    const auto simple = run(u"yizhan-server"_s, QStringList{u"staff"_s, u"add"_s} + data + staff, "123456\n");
    QCOMPARE(simple.exitCode, 1);
    QVERIFY(!simple.err.contains("123456"));
    const auto added = run(u"yizhan-server"_s, QStringList{u"staff"_s, u"add"_s} + data + staff, "204816\n");
    QVERIFY2(added.exitCode == 0, added.err);
    m_account = QString::fromUtf8(added.out).trimmed();
    const auto listed = run(
        u"yizhan-server"_s,
        QStringList{u"staff"_s, u"list"_s, u"--json"_s} + data + QStringList{u"--station"_s, u"s-17"_s}, {});
    QVERIFY2(listed.out.contains(m_account.toUtf8()) && !listed.out.contains("argon2"), listed.out);
    m_server = std::make_unique<ServerProcess>(folder("server"));
    QVERIFY2(m_server->start(), m_server->log());
    for (const char *kiosk : {"one", "two"})
        enrol(kiosk);
}

QString TestStaffCall::newCode() const
{
    const auto made =
        runServerCommand({u"enrol"_s, u"--data"_s, folder("server"), u"--station"_s, u"s-17"_s, u"--json"_s});
    return QJsonDocument::fromJson(made.out).object().value("code"_L1).toString();
}

void TestStaffCall::enrol(const char *kiosk) const
{
    const QString code = newCode();
    const auto done =
        run(u"yizhan"_s,
            {u"enrol"_s, u"--data"_s, folder(kiosk), u"--server"_s, m_server->url(), u"--code"_s, code}, {});
    QVERIFY2(done.exitCode == 0, done.err);
}

void TestStaffCall::waitForStation(Kiosk &kiosk) const
{
    QTRY_VERIFY_WITH_TIMEOUT(
        std::any_of(kiosk.reached.begin(), kiosk.reached.end(),
                    [](const QVariantList &one) { return one.front().toString() == u"station:s-17"_s; }),
        patienceMs);
}

void TestStaffCall::signIn(Kiosk &kiosk) const
{
    kiosk.staff.arrive({{viewmodels::Screens::StaffPin, 0, {}}, {}, false, {}});
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.staff.names().size(), 1, patienceMs);
    QSignalSpy welcome(&kiosk.staff, &StaffSession::welcome);
    for (const int digit : {2, 0, 4, 8, 1, 6})
        kiosk.staff.typeDigit(digit);
    kiosk.staff.open();
    QTRY_COMPARE_WITH_TIMEOUT(welcome.size(), 1, patienceMs);
    kiosk.staff.enter(welcome.front().front().value<catalogue::StaffAccount>());
    kiosk.board.refresh();
}

void TestStaffCall::aCallStandsAtTheStaffsScreenAndIsAnswered()
{
    qRegisterMetaType<catalogue::StaffAccount>();
    Kiosk resident(folder("one"), QUrl(m_server->url()));
    Kiosk desk(folder("two"), QUrl(m_server->url()));
    waitForStation(resident);
    waitForStation(desk);
    signIn(desk);
    for (int call = 0; call < 3; ++call) {
        QElapsedTimer timer;
        timer.start();
        resident.help.call(HelpCall::Reason::Screen);
        QTRY_COMPARE_WITH_TIMEOUT(desk.board.calls().size(), 1, patienceMs);
        qInfo("a call stood at the staff's screen after %lld ms", static_cast<long long>(timer.elapsed()));
        QTRY_COMPARE_WITH_TIMEOUT(resident.help.step(), HelpCall::Step::Delivered, patienceMs);
        const QString code = desk.board.calls().front().code;
        timer.restart();
        desk.board.coming(code);
        QTRY_COMPARE_WITH_TIMEOUT(resident.help.step(), HelpCall::Step::Coming, patienceMs);
        qInfo("the answer stood at the resident's screen after %lld ms",
              static_cast<long long>(timer.elapsed()));
        desk.board.done(code);
        QTRY_COMPARE_WITH_TIMEOUT(resident.help.step(), HelpCall::Step::Over, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.board.calls().size(), 0, patienceMs);
        resident.help.prepare();
    }
}

void TestStaffCall::whoIsRemovedIsTold()
{
    Kiosk desk(folder("two"), QUrl(m_server->url()));
    waitForStation(desk);
    signIn(desk);
    QSignalSpy removed(&desk.staff, &StaffSession::removed);
    const auto done = runServerCommand(
        {u"staff"_s, u"remove"_s, u"--data"_s, folder("server"), u"--station"_s, u"s-17"_s, m_account});
    QVERIFY2(done.exitCode == 0, done.err);
    QTRY_VERIFY_WITH_TIMEOUT(!removed.isEmpty(), patienceMs);
}

void TestStaffCall::aRunningKioskIsMadeKnownByACode()
{
    Kiosk kiosk(folder("three"), QUrl(m_server->url()));
    const auto ask = [&kiosk](const QString &code) {
        auto answer = kiosk.sync.enrol(code);
        static_cast<void>(QTest::qWaitFor([&answer] { return answer.isFinished(); }, patienceMs));
        return answer.result();
    };
    const auto refused = ask(u"0000000000"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, "enrolment.code"_L1);
    const auto enrolled = ask(operations::readCode(newCode(), 10));
    QVERIFY2(enrolled, enrolled ? "" : qPrintable(enrolled.error().toString()));
    QCOMPARE(enrolled->station, u"s-17"_s);
    waitForStation(kiosk); // at once, not when it is next looked for
}

QTEST_GUILESS_MAIN(TestStaffCall)
#include "tst_staffcall.moc"
