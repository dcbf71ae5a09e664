// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "manualclock.h"
#include "outbox.h"
#include "outboxdatabase.h"
#include "outboxexport.h"
#include "outboxfile.h"
#include "outboxkeeper.h"
#include "sealedoperations.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace yizhan;
using outbox::Outbox;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC));
constexpr int held = 40;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// What a failing disk does to the file.
class TestOutboxFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void truncated_data();
    void truncated();
    void zeroedPages();
    void flippedBits();
    void nameOfATableFlipped();
    void logOfADamagedFileIsNotTheNewOnes();
    void logWithoutItsFileFollowsIt();
    void fileThatIsGoneIsNotTakenForTheFirst_data();
    void fileThatIsGoneIsNotTakenForTheFirst();
    void whatIsLeftIsTakenOver();
    void aNewerFileIsLeftAlone();
    void damageUnderARunningKioskIsNoticed();

private:
    [[nodiscard]] QString path() const { return outbox::outboxPath(m_folder->path()); }
    [[nodiscard]] Result<Outbox> open() { return Outbox::open(m_folder->path(), testClock, m_random, 0); }
    [[nodiscard]] Result<outbox::Entry> submit(Outbox &outbox)
    {
        return outbox.submit(fakes::interestHead(), fakes::interestFields(), m_identity);
    }
    void proveUsable(const QByteArray &before);

    fakes::EnrolledKiosk m_kiosk;
    const device::Identity m_identity = m_kiosk.identity();
    SeededRandom m_random{5};
    QByteArray m_whole; ///< a file with 40 operations
    QString m_install;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutboxFile::initTestCase()
{
    init();
    {
        auto outbox = open();
        QVERIFY(outbox);
        for (int i = 0; i < held; ++i)
            QVERIFY(submit(*outbox));
        m_install = outbox->mark().install;
    }
    m_whole = contentOf(path());
    QVERIFY(m_whole.size() > 40'000);
}

void TestOutboxFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Either the damage touched nothing that counts, or the file is kept aside, to the byte, and another begins.
void TestOutboxFile::proveUsable(const QByteArray &before)
{
    auto outbox = open();
    QVERIFY2(outbox, outbox ? "" : qPrintable(outbox.error().toString()));
    const QStringList aside = outbox::damagedOutboxes(m_folder->path());
    if (outbox->damage()) {
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(aside.front()).size(), before.size());
        QVERIFY(outbox->mark().install != m_install);
        QVERIFY(submit(*outbox));
        return;
    }
    QVERIFY(aside.isEmpty());
    QCOMPARE(*outbox->database().scalar(QStringLiteral("SELECT count(*) FROM operation")), held);
    QCOMPARE(submit(*outbox)->seq, held + 1);
    QVERIFY(outbox->nextBatch(100, {}, m_identity.signingKey.publicKey()));
}

void TestOutboxFile::truncated_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size :
         {1LL, 16LL, 99LL, 100LL, 512LL, 4095LL, 4096LL, 4097LL, 8192LL, 20'000LL, 40'000LL})
        QTest::newRow(qPrintable(QString::number(size))) << static_cast<qint64>(size);
    QTest::newRow("one byte less") << static_cast<qint64>(-1);
}

void TestOutboxFile::truncated()
{
    QFETCH(const qint64, size);
    const QByteArray left = m_whole.left(size < 0 ? m_whole.size() + size : size);
    write(path(), left);
    proveUsable(left);
    QVERIFY(!outbox::damagedOutboxes(m_folder->path()).isEmpty());
}

void TestOutboxFile::zeroedPages()
{
    constexpr qsizetype pageBytes = 4096;
    for (qsizetype at = 0; at < m_whole.size(); at += pageBytes) {
        init();
        QByteArray damaged = m_whole;
        damaged.replace(at, pageBytes, QByteArray(pageBytes, '\0'));
        write(path(), damaged);
        proveUsable(damaged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("page at %1").arg(at)));
    }
}

void TestOutboxFile::flippedBits()
{
    const int flips =
        qEnvironmentVariableIsSet("YIZHAN_DAMAGES") ? qEnvironmentVariableIntValue("YIZHAN_DAMAGES") : 150;
    SeededRandom random(20261120);
    int damaged = 0;
    for (int i = 0; i < flips; ++i) {
        init();
        QByteArray flipped = m_whole;
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(flipped.size())));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.below(8)));
        write(path(), flipped);
        proveUsable(flipped);
        damaged += outbox::damagedOutboxes(m_folder->path()).isEmpty() ? 0 : 1;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("bit in byte %1").arg(at)));
    }
    qInfo("%d of %d flips damaged the structure", damaged, flips);
}

void TestOutboxFile::nameOfATableFlipped()
{
    QByteArray damaged = m_whole;
    const qsizetype at = damaged.indexOf("outboxoutbox"); // name and table name in sqlite_schema
    QVERIFY(at > 0);
    damaged[at] = 'p';
    damaged[at + 6] = 'p';
    write(path(), damaged);
    proveUsable(damaged);
    QVERIFY(!outbox::damagedOutboxes(m_folder->path()).isEmpty());
}

void TestOutboxFile::logOfADamagedFileIsNotTheNewOnes()
{
    write(path(), QByteArray(8192, 'x'));
    write(path() + QStringLiteral("-wal"), QByteArray(5000, 'w'));
    QVERIFY(open());
    const QStringList aside = outbox::damagedOutboxes(m_folder->path());
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(aside.front()), QByteArray(8192, 'x'));
    QVERIFY(contentOf(path() + QStringLiteral("-wal")).indexOf("wwww") < 0); // is no log of the new one
}

/// The process ended between the two.
void TestOutboxFile::logWithoutItsFileFollowsIt()
{
    const QString damaged = m_folder->filePath(QStringLiteral("damaged"));
    QVERIFY(QDir().mkpath(damaged));
    const QString aside = damaged + QStringLiteral("/outbox-20261120T020304000.db");
    write(aside, QByteArray(8192, 'x'));
    write(path() + QStringLiteral("-wal"), QByteArray(5000, 'w'));
    auto outbox = open();
    QVERIFY(outbox);
    QVERIFY(submit(*outbox));
    QCOMPARE(contentOf(aside + QStringLiteral("-wal")), QByteArray(5000, 'w'));
}

void TestOutboxFile::fileThatIsGoneIsNotTakenForTheFirst_data()
{
    QTest::addColumn<bool>("emptied");
    QTest::newRow("deleted") << false;
    QTest::newRow("emptied") << true;
}

void TestOutboxFile::fileThatIsGoneIsNotTakenForTheFirst()
{
    QFETCH(const bool, emptied);
    QString install;
    {
        auto first = open();
        QVERIFY(first && !first->damage());
        QVERIFY(submit(*first));
        install = first->mark().install;
    }
    QVERIFY(outbox::lostOutboxes(m_folder->path()).isEmpty());
    QVERIFY(QFile::remove(path()));
    if (emptied)
        write(path(), {});
    {
        auto second = open();
        QVERIFY(second && second->damage());
        QCOMPARE(second->damage()->reason, QStringLiteral("outbox.lost"));
        QVERIFY(second->mark().install != install); // no number is given twice under one mark
        QVERIFY(submit(*second));
    }
    QCOMPARE(outbox::lostOutboxes(m_folder->path()).size(), 1);
    auto third = open();
    QVERIFY(third && !third->damage()); // told once
    QCOMPARE(outbox::lostOutboxes(m_folder->path()).size(), 1);
}

void TestOutboxFile::whatIsLeftIsTakenOver()
{
    write(path(), m_whole.left(m_whole.size() - 3 * 4096));
    auto outbox = open();
    QVERIFY(outbox);
    const QStringList aside = outbox::damagedOutboxes(m_folder->path());
    QCOMPARE(aside.size(), 1);
    std::set<QString> receipts;
    const auto count = outbox::readDamaged(
        aside.front(), [&receipts](const outbox::KeptOperation &kept) { receipts.insert(kept.receipt); });
    QVERIFY2(count, count ? "" : qPrintable(count.error().toString()));
    QVERIFY2(*count > held / 2 && *count <= held, qPrintable(QString::number(*count)));
    QVERIFY(outbox->serve(m_identity));
    const auto batch = outbox->nextBatch(100, {}, m_identity.signingKey.publicKey());
    QVERIFY(batch);
    QCOMPARE(static_cast<qint64>(batch->ops.size()), *count);
    for (const operations::SealedOperation &operation : batch->operations) {
        const auto head = operations::decodeHead(operation.head);
        QCOMPARE(head->install, outbox->mark().install);
        QVERIFY(receipts.count(head->receipt) == 1); // what the resident holds in hand
        QVERIFY(operations::openOperation(operation, m_kiosk.bureau()));
    }
    QCOMPARE(submit(*outbox)->seq, *count + 1);
    // Once, also when the outbox is opened again.
    outbox = fail(ErrorCode::Cancelled, "test", QString());
    auto again = open();
    QVERIFY(again && again->serve(m_identity));
    QCOMPARE(*again->database().scalar(QStringLiteral("SELECT count(*) FROM operation")), *count + 1);
}

void TestOutboxFile::aNewerFileIsLeftAlone()
{
    write(path(), m_whole);
    {
        auto database = storage::Database::openSqlite(path());
        QVERIFY(database && database->exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    const auto outbox = open();
    QVERIFY(!outbox);
    QCOMPARE(outbox.error().code, ErrorCode::NewerSchema);
    QVERIFY(outbox::damagedOutboxes(m_folder->path()).isEmpty());
}

void TestOutboxFile::damageUnderARunningKioskIsNoticed()
{
    write(path(), m_whole);
    outbox::OutboxKeeper keeper(m_folder->path(), testClock, m_random, 0);
    const auto send = [this](Outbox &outbox) { return submit(outbox); };
    QVERIFY(keeper.with(send));
    write(path(), QByteArray(m_whole.size(), 'x'));
    QFile::remove(path() + QStringLiteral("-wal"));
    bool sent = false;
    for (int i = 0; i < 5 && !sent; ++i)
        sent = keeper.with(send).has_value();
    QVERIFY(sent);
}

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "tst_outboxfile.moc"
