// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "faultyrun.h"
#include "manualclock.h"
#include "outbox.h"
#include "outboxdatabase.h"
#include "outboxfile.h"
#include "sealedoperations.h"

#include <QDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace yizhan;
using fakes::DiskFault;
using fakes::FaultyFiles;
using outbox::Outbox;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC));
constexpr qint64 before = 10;

operations::OperationHead draft(const QString &about)
{
    operations::OperationHead head = fakes::interestHead();
    head.about = about;
    return head;
}

struct Held
{
    qint64 operations = 0;
    qint64 answered = 0;
};

Result<Held> heldIn(const QString &path)
{
    YIZHAN_TRY_LET(auto database, outbox::readOutboxFile(path));
    if (!database)
        return Held{};
    YIZHAN_TRY_LET(const outbox::Summary summary, outbox::summaryOf(*database));
    return Held{summary.waiting + summary.answered + summary.aside, summary.answered};
}

/// In the outbox and in those that were moved aside.
Result<Held> heldInAll(const QString &folder)
{
    const QStringList asides = outbox::damagedOutboxes(folder);
    Held all;
    if (const auto held = heldIn(outbox::outboxPath(folder)))
        all = *held;
    else if (held.error().reason != u"outbox.lost" ||
             asides.isEmpty()) // else moved aside, and no new one yet
        return fail(held.error());
    for (const QString &aside : asides) {
        YIZHAN_TRY_LET(const Held held, heldIn(aside));
        all.operations += held.operations;
        all.answered += held.answered;
    }
    return all;
}

} // namespace

/// Whatever call of the file system fails, in whatever way, and wherever the process is killed: what was
/// there is there, what a resident was told is there, and the next one can go on.
class TestOutboxFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submit_data() { test::addFaults(); }
    void submit();
    void record_data() { test::addFaults(); }
    void record();
    void firstUse_data() { test::addFaults(); }
    void firstUse();
    void killedAnywhere_data();
    void killedAnywhere();

private:
    void failWith(const test::Act &act);
    [[nodiscard]] Result<void> submitOnce(const QString &folder);
    [[nodiscard]] Result<void> recordAll(const QString &folder);
    [[nodiscard]] QString faultOf(const QString &folder, qint64 least) const;
    [[nodiscard]] bool killAt(int call, FaultyFiles::When when, const QString &folder, bool &told);

    QTemporaryDir m_folder;
    fakes::EnrolledKiosk m_kiosk;
    const device::Identity m_identity = m_kiosk.identity();
    SystemRandom m_random;
    FaultyFiles m_files;
    QString m_empty = m_folder.filePath(QStringLiteral("empty"));
    QString m_filled = m_folder.filePath(QStringLiteral("filled"));
};

void TestOutboxFaults::initTestCase()
{
    QVERIFY(QDir().mkpath(m_empty));
    QVERIFY(QDir().mkpath(m_filled));
    auto outbox = Outbox::open(m_filled, testClock, m_random, 0);
    QVERIFY(outbox);
    for (qint64 i = 0; i < before; ++i)
        QVERIFY(outbox->submit(draft(QString::number(i)), fakes::interestFields(), m_identity));
}

Result<void> TestOutboxFaults::submitOnce(const QString &folder)
{
    YIZHAN_TRY_LET(Outbox outbox, Outbox::open(folder, testClock, m_random, 0));
    YIZHAN_TRY_LET(const qint64 there, outbox.database().scalar(QStringLiteral(
                                           "SELECT count(*) FROM operation WHERE about = 'more'")));
    if (there == 0)
        YIZHAN_TRY(outbox.submit(draft(QStringLiteral("more")), fakes::interestFields(), m_identity));
    return {};
}

Result<void> TestOutboxFaults::recordAll(const QString &folder)
{
    YIZHAN_TRY_LET(Outbox outbox, Outbox::open(folder, testClock, m_random, 0));
    YIZHAN_TRY_LET(const auto batch, outbox.nextBatch(100, {}, m_identity.signingKey.publicKey()));
    outbox::Acknowledged answer{{}, m_kiosk.bureau().sealingKey(), {QStringLiteral("00000000000000e1"), 1}};
    for (const QString &op : batch.ops) {
        operations::Verdict verdict;
        verdict.op = op;
        verdict.code = operations::VerdictCode::Accepted;
        verdict.time = testClock.nowUtc();
        answer.verdicts.push_back(verdict);
    }
    return outbox.record(answer);
}

QString TestOutboxFaults::faultOf(const QString &folder, qint64 least) const
{
    const auto held = heldInAll(folder);
    if (!held)
        return held.error().toString();
    return held->operations >= least ? QString() : QStringLiteral("%1 operations").arg(held->operations);
}

void TestOutboxFaults::failWith(const test::Act &act)
{
    QFETCH(const DiskFault, kind);
    QFETCH(const FaultyFiles::When, when);
    QFETCH(const FaultyFiles::Often, often);
    const test::FaultyRuns done = test::failCallsInTurn(m_files, act, kind, when, often);
    QCOMPARE(done.faults.join(u'\n'), QString());
    QVERIFY2(done.runs > 0, "no call of this kind was made");
    qInfo("%d calls, %d errors", done.runs, done.errors);
}

void TestOutboxFaults::submit()
{
    failWith({m_filled, [this](const QString &at) { return submitOnce(at); },
              [this](const QString &at, bool done) { return faultOf(at, done ? before + 1 : before); }});
}

void TestOutboxFaults::record()
{
    failWith({m_filled, [this](const QString &at) { return recordAll(at); },
              [this](const QString &at, bool) { return faultOf(at, before); }});
}

void TestOutboxFaults::firstUse()
{
    failWith({m_empty, [this](const QString &at) { return submitOnce(at); },
              [this](const QString &at, bool done) { return done ? faultOf(at, 1) : QString(); }});
}

void TestOutboxFaults::killedAnywhere_data()
{
    QTest::addColumn<bool>("filled");
    QTest::addColumn<FaultyFiles::When>("when");
    QTest::newRow("first use, instead of a call") << false << FaultyFiles::When::Before;
    QTest::newRow("first use, after a call") << false << FaultyFiles::When::After;
    QTest::newRow("later, instead of a call") << true << FaultyFiles::When::Before;
    QTest::newRow("later, after a call") << true << FaultyFiles::When::After;
}

/// Whether the process got so far as to be killed. `told`: it had said that the operation was kept.
bool TestOutboxFaults::killAt(int call, FaultyFiles::When when, const QString &folder, bool &told)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        m_files.arm(DiskFault::Kill, call, when);
        {
            auto outbox = Outbox::open(folder, testClock, m_random, 0);
            const bool kept =
                outbox && outbox->submit(draft(QStringLiteral("more")), fakes::interestFields(), m_identity);
            if (kept && ::write(ends[1], "k", 1) != 1)
                ::_exit(1);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    char byte = 0;
    told = ::read(ends[0], &byte, 1) == 1;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

void TestOutboxFaults::killedAnywhere()
{
    QFETCH(const bool, filled);
    QFETCH(const FaultyFiles::When, when);
    const qint64 held = filled ? before : 0;
    int kills = 0;
    for (bool killed = true; killed;) {
        const QTemporaryDir folder;
        for (const QString &file : QDir(filled ? m_filled : m_empty).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_filled + u'/' + file, folder.filePath(file)));
        bool told = false;
        killed = killAt(kills + 1, when, folder.path(), told);
        kills += killed ? 1 : 0;
        // Whoever comes next opens it without a hand's help, and finds what was promised.
        auto outbox = Outbox::open(folder.path(), testClock, m_random, 0);
        QVERIFY2(outbox, outbox ? "" : qPrintable(outbox.error().toString()));
        QVERIFY2(!outbox->damage(), qPrintable(QString::number(kills)));
        const auto waiting = outbox::summaryOf(outbox->database());
        QVERIFY(waiting);
        QVERIFY2(waiting->waiting >= held + (told ? 1 : 0), qPrintable(QString::number(kills)));
        const auto next = outbox->submit(draft(QStringLiteral("next")), fakes::interestFields(), m_identity);
        QVERIFY(next);
        QCOMPARE(next->seq, waiting->waiting + 1);
    }
    QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    qInfo("killed at %d calls", kills);
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
