// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueprinter.h"
#include "queuestate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::print;

namespace {

const QByteArray idle("printer office is idle.  enabled since Sun Nov 29 08:00:00 2026\n"
                      "\tForm mounted:\n\tContent types: any\n\tDescription: office\n\tAlerts: none\n");

Slip sampleSlip()
{
    Slip slip;
    slip.addTitle(u"炒锅厨师（示例）"_s);
    return slip;
}

template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().reason;
}

/// lp, lpstat and cancel as scripts that keep what they were told.
struct FakeCups
{
    FakeCups()
    {
        script(u"lp"_s, "echo \"$@\" > lp.args; cat > lp.pdf; echo 'request id is office-12 (1 file(s))'");
        script(u"cancel"_s, "echo \"$@\" > cancel.args");
        say(idle);
    }

    void script(const QString &name, const QByteArray &body) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\n" + body + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// What lpstat -p says from now on, and what -o lists.
    void say(const QByteArray &state, const QByteArray &jobs = {}) const
    {
        put(u"state"_s, state);
        put(u"jobs"_s, jobs);
        script(u"lpstat"_s, "case \"$1\" in -o) cat jobs ;; *) cat state ;; esac");
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    [[nodiscard]] QueuePrinter printer() const
    {
        return {u"office"_s, 148, folder.path(), {.program = 5000, .printing = 200, .look = 20}};
    }

    QTemporaryDir folder;
};

} // namespace

class TestQueuePrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCupsSaysOfAQueue_data();
    void whatCupsSaysOfAQueue();
    void aJobIsKnownByItsName();
    void aSlipGoesThereAsAPageAndLeavesNoFile();
    void withoutPaperNothingIsHandedOver();
    void whatIsNotPrintedInTimeIsTakenBack();
    void aRefusedJobIsAFailure();
    void withoutCupsThatIsSaid();
    void aProgramThatHangsIsEnded();
};

void TestQueuePrinter::whatCupsSaysOfAQueue_data()
{
    QTest::addColumn<QByteArray>("lpstat");
    QTest::addColumn<QString>("reason");
    QTest::newRow("idle") << idle << QString();
    QTest::newRow("none") << QByteArray() << u"printer.queue"_s;
    QTest::newRow("paper") << QByteArray(idle).replace("none", "media-empty-error") << u"printer.paper_out"_s;
    QTest::newRow("cover") << QByteArray(idle).replace("none", "media-empty-error cover-open-error")
                           << u"printer.cover_open"_s;
    QTest::newRow("jam") << QByteArray(idle).replace("none", "media-jam-error") << u"printer.fault"_s;
    QTest::newRow("little paper") << QByteArray(idle).replace("none", "media-low-warning") << QString();
    QTest::newRow("stopped") << QByteArray(
                                    "printer office disabled since Sun Nov 29 08:00:00 2026 -\n\tPaused\n")
                             << u"printer.offline"_s;
}

void TestQueuePrinter::whatCupsSaysOfAQueue()
{
    QFETCH(const QByteArray, lpstat);
    QFETCH(const QString, reason);
    QCOMPARE(reasonOf(queueState(lpstat)), reason);
}

void TestQueuePrinter::aJobIsKnownByItsName()
{
    QCOMPARE(jobOf("request id is office-12 (1 file(s))\n"), u"office-12"_s);
    QCOMPARE(jobOf("lp: error\n"), QString());
    const QByteArray list("office-123  kiosk  2048  Sun Nov 29 08:00:00 2026\n");
    QVERIFY(listsJob(list, u"office-123"_s));
    QVERIFY(!listsJob(list, u"office-12"_s));
}

void TestQueuePrinter::aSlipGoesThereAsAPageAndLeavesNoFile()
{
    const FakeCups cups;
    const QTemporaryDir spool;
    qputenv("TMPDIR", QFile::encodeName(spool.path()));
    QueuePrinter printer = cups.printer();
    const auto printed = printer.print(sampleSlip());
    QVERIFY2(printed, qPrintable(reasonOf(printed)));
    QCOMPARE(cups.content(u"lp.args"_s), QByteArray("-d office -t yizhan -"));
    QVERIFY(cups.content(u"lp.pdf"_s).startsWith("%PDF-"));
    QVERIFY(cups.content(u"cancel.args"_s).isEmpty());
    QVERIFY(QDir(spool.path()).isEmpty());
    qunsetenv("TMPDIR");
}

void TestQueuePrinter::withoutPaperNothingIsHandedOver()
{
    const FakeCups cups;
    cups.say(QByteArray(idle).replace("none", "media-empty-error"));
    QueuePrinter printer = cups.printer();
    QCOMPARE(reasonOf(printer.print(sampleSlip())), u"printer.paper_out"_s);
    QVERIFY(cups.content(u"lp.args"_s).isEmpty());
}

void TestQueuePrinter::whatIsNotPrintedInTimeIsTakenBack()
{
    const FakeCups cups;
    cups.say(idle, "office-12  kiosk  2048  Sun Nov 29 08:00:00 2026\n");
    QueuePrinter printer = cups.printer();
    QCOMPARE(reasonOf(printer.print(sampleSlip())), u"printer.timeout"_s);
    QCOMPARE(cups.content(u"cancel.args"_s), QByteArray("office-12"));
}

void TestQueuePrinter::aRefusedJobIsAFailure()
{
    const FakeCups cups;
    cups.script(u"lp"_s, "cat > /dev/null; exit 1");
    QueuePrinter printer = cups.printer();
    QCOMPARE(reasonOf(printer.print(sampleSlip())), u"printer.job_refused"_s);
}

void TestQueuePrinter::withoutCupsThatIsSaid()
{
    const QTemporaryDir empty;
    QueuePrinter printer(u"office"_s, 148, empty.path(), {});
    QCOMPARE(reasonOf(printer.state()), u"printer.no_cups"_s);
}

void TestQueuePrinter::aProgramThatHangsIsEnded()
{
    const FakeCups cups;
    cups.script(u"lpstat"_s, "exec sleep 60");
    QueuePrinter printer(u"office"_s, 148, cups.folder.path(), {.program = 300, .printing = 200, .look = 20});
    QCOMPARE(reasonOf(printer.state()), u"printer.timeout"_s);
}

QTEST_MAIN(TestQueuePrinter)
#include "tst_queueprinter.moc"
