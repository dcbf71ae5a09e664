// SPDX-License-Identifier: GPL-3.0-or-later
#include "../server/serverprocess.h"
#include "receiptcode.h"
#include "residentnumber.h"
#include "testpaths.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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

/// Nobody's number: no place is called 999999.
QString person(int which)
{
    const QByteArray digits =
        QByteArrayLiteral("99999919000101") + QByteArray::number(which).rightJustified(3, '0');
    return QString::fromLatin1(digits + operations::residentNumberCheck(digits));
}

} // namespace

/// A class of two places and three kiosks, as programs: from the bureau's table to the bureau's list.
class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoPlacesAndThreeKiosks();
    void anotherKioskOfTheStationTellsAReceipt();
    void whatIsLentIsListed();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"server"_s); }
    [[nodiscard]] QString secret() const { return m_folder->filePath(u"key"_s); }
    [[nodiscard]] CommandOutcome server(const QString &command, const QStringList &arguments) const
    {
        return runServerCommand(QStringList{command, u"--data"_s, data()} + arguments);
    }
    [[nodiscard]] QString import(const QString &kind, const QByteArray &table) const
    {
        const QString path = m_folder->filePath(kind + u".csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write the table");
        file.close();
        const auto done = server(u"import"_s, {u"--kind"_s, kind, u"--source"_s, u"bureau"_s, path});
        return done.exitCode == 0 ? QString() : QString::fromUtf8(done.out + done.err);
    }
    /// Of the kiosk in this folder.
    [[nodiscard]] QString signUp(const QString &kiosk, int who) const
    {
        const QJsonObject fields{
            {u"name"_s, u"示例"_s}, {u"phone"_s, u"13800138000"_s}, {u"id_number"_s, person(who)}};
        const QJsonObject operation{
            {u"type"_s, u"class_enrolment"_s}, {u"about"_s, u"bureau/k1"_s}, {u"fields"_s, fields}};
        const auto done = runKioskCommand({u"submit"_s, u"--data"_s, m_folder->filePath(kiosk), u"--json"_s},
                                          QJsonDocument(operation).toJson());
        return jsonOf(done.out).value("receipt"_L1).toString();
    }
    /// As `yizhan outbox` says it at the kiosk of this folder.
    [[nodiscard]] QString shownAt(const QString &kiosk, const QString &receipt) const
    {
        const auto shown =
            runKioskCommand({u"outbox"_s, u"--data"_s, m_folder->filePath(kiosk), u"show"_s, receipt});
        return QString::fromUtf8(shown.out).section(u"  "_s, 2).trimmed();
    }
    [[nodiscard]] bool sync(const QString &kiosk) const
    {
        return runKioskCommand(
                   {u"sync"_s, u"--data"_s, m_folder->filePath(kiosk), u"--server"_s, m_server->url()})
                   .exitCode == 0;
    }
    /// As a phone is told.
    [[nodiscard]] QString stateOf(const QString &receipt) const
    {
        const QJsonObject told = jsonOf(fetch(m_server->url() + u"/v1/receipts/"_s + receipt).body);
        const int rank = told.value("rank"_L1).toInt();
        return told.value("state"_L1).toString() + (rank > 0 ? u" %1"_s.arg(rank) : QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

void TestTraining::init()
{
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(import(u"course"_s, "课程编号,课程名称,培训项目\nc1,母婴护理,南粤家政\n"), QString());
    QCOMPARE(import(u"class"_s, "班级编号,课程编号,班级名称,名额\nk1,c1,示例一期,2\n"), QString());
    QCOMPARE(server(u"keys"_s, {u"new"_s, u"--secret"_s, secret()}).exitCode, 0);
    m_server = std::make_unique<ServerProcess>(data());
    QVERIFY2(m_server->start(), m_server->log());
    for (const char *kiosk : {"one", "two", "three"}) {
        const auto made = server(u"enrol"_s, {u"--station"_s, u"s-"_s + QLatin1String(kiosk), u"--json"_s});
        const auto done =
            runKioskCommand({u"enrol"_s, u"--data"_s, m_folder->filePath(QLatin1String(kiosk)), u"--server"_s,
                             m_server->url(), u"--code"_s, jsonOf(made.out).value("code"_L1).toString()});
        QVERIFY2(done.exitCode == 0, done.err);
    }
}

void TestTraining::twoPlacesAndThreeKiosks()
{
    const QString offline = signUp(u"three"_s, 1); // the first of all, and nobody hears of it
    const QString first = signUp(u"one"_s, 2);
    const QString again = signUp(u"two"_s, 1);
    const QString last = signUp(u"two"_s, 3);
    QVERIFY(!offline.isEmpty() && !first.isEmpty() && !again.isEmpty() && !last.isEmpty());
    QVERIFY(sync(u"one"_s) && sync(u"two"_s));
    QCOMPARE(stateOf(first), u"confirmed"_s);
    QCOMPARE(stateOf(again), u"confirmed"_s);
    QCOMPARE(stateOf(last), u"waitlisted 1"_s);
    QCOMPARE(stateOf(offline), QString());
    QVERIFY(sync(u"three"_s)); // it is back
    QCOMPARE(stateOf(offline), u"waitlisted 1"_s);
    QCOMPARE(stateOf(last), u"waitlisted 2"_s);

    const auto settled = server(u"settle"_s, {u"--secret"_s, secret(), u"--json"_s});
    QCOMPARE(settled.exitCode, 0);
    QCOMPARE(jsonOf(settled.out).value("duplicates"_L1).toInt(), 1);
    QCOMPARE(stateOf(offline), u"confirmed"_s); // the same person, and the earlier one
    QCOMPARE(stateOf(again), u"duplicate_of"_s);
    QVERIFY(sync(u"one"_s)); // of whichever kiosk of the station

    const auto cancelled = runKioskCommand(
        {u"submit"_s, u"--data"_s, m_folder->filePath(u"one"_s), u"--json"_s},
        QJsonDocument(QJsonObject{{u"type"_s, u"cancellation"_s}, {u"refers"_s, first}}).toJson());
    QCOMPARE(cancelled.exitCode, 0);
    QVERIFY(sync(u"one"_s));
    QCOMPARE(stateOf(first), u"cancelled"_s);
    QCOMPARE(stateOf(last), u"confirmed"_s);

    // The kiosk was answered that they wait, and has heard better since.
    QCOMPARE(shownAt(u"two"_s, last), u"sign-up for a class  answered  on the waiting list, place 1"_s);
    QVERIFY(sync(u"two"_s));
    QCOMPARE(shownAt(u"two"_s, last), u"sign-up for a class  answered  has a place"_s);
    QCOMPARE(shownAt(u"two"_s, again),
             u"sign-up for a class  answered  the same as "_s + operations::shownCode(offline));
    QCOMPARE(shownAt(u"one"_s, first), u"sign-up for a class  cancelled"_s);

    QCOMPARE(server(u"requests"_s, {u"attended"_s, last}).exitCode, 0);
    QVERIFY(sync(u"two"_s));
    QCOMPARE(shownAt(u"two"_s, last), u"sign-up for a class  answered  was there"_s);
    const QString list = m_folder->filePath(u"list.xlsx"_s);
    const auto exported = server(u"export"_s, {u"enrolments"_s, u"--secret"_s, secret(), u"--out"_s, list});
    QVERIFY2(exported.exitCode == 0, exported.err);
    QVERIFY(QFileInfo(list).size() > 0);
    const auto stats =
        server(u"stats"_s, {u"--targets"_s, QStringLiteral(YIZHAN_SOURCE_DIR "/assets/training-targets.toml"),
                            u"--json"_s});
    const QJsonArray training = jsonOf(stats.out).value("training"_L1).toArray();
    QCOMPARE(training.size(), 3);
    const QJsonObject housekeeping = training.at(1).toObject();
    QCOMPARE(housekeeping.value("category"_L1).toString(), u"HOUSEKEEPING"_s);
    QCOMPARE(housekeeping.value("placed"_L1).toInt(), 2);
    QCOMPARE(housekeeping.value("attended"_L1).toInt(), 1);
    QCOMPARE(housekeeping.value("target"_L1).toInt(), 4000);
}

void TestTraining::anotherKioskOfTheStationTellsAReceipt()
{
    const auto made = server(u"enrol"_s, {u"--station"_s, u"s-one"_s, u"--json"_s});
    const auto done =
        runKioskCommand({u"enrol"_s, u"--data"_s, m_folder->filePath(u"beside"_s), u"--server"_s,
                         m_server->url(), u"--code"_s, jsonOf(made.out).value("code"_L1).toString()});
    QVERIFY2(done.exitCode == 0, done.err);
    const QString receipt = signUp(u"one"_s, 1);
    QVERIFY(sync(u"one"_s) && sync(u"beside"_s) && sync(u"two"_s));
    QCOMPARE(shownAt(u"beside"_s, receipt), u"sign-up for a class  answered  has a place"_s);
    QCOMPARE(shownAt(u"two"_s, receipt), QString()); // of another station
}

void TestTraining::whatIsLentIsListed()
{
    const QStringList lending{u"bureau/k1"_s, u"--station"_s, u"s-one"_s, u"--seats"_s, u"2"_s, u"--json"_s};
    const auto lent = server(u"lease"_s, lending);
    QVERIFY2(lent.exitCode == 0, lent.err);
    const auto listed = server(u"lease"_s, {u"--json"_s});
    QVERIFY(!jsonOf(listed.out).value("leases"_L1).toArray().isEmpty());
    QCOMPARE(listed.out, lent.out);
    QVERIFY(server(u"lease"_s, lending).exitCode == 1); // no more are free
    QVERIFY(server(u"lease"_s, QStringList(lending) << u"--hours"_s << u"0"_s).exitCode == 2);
    const QString waits = signUp(u"two"_s, 1);
    QVERIFY(sync(u"two"_s));
    QCOMPARE(stateOf(waits), u"waitlisted 1"_s);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
