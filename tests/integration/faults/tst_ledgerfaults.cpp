// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchintake.h"
#include "classjson.h"
#include "devicesschema.h"
#include "faultyrun.h"
#include "feeddatabase.h"
#include "feedwriter.h"
#include "ledgerschema.h"
#include "opening.h"
#include "sealingkeys.h"
#include "testkiosk.h"
#include "transaction.h"

#include "epochdigits.h"
#include "manualclock.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using fakes::DiskFault;
using fakes::FaultyFiles;
using fakes::TestKiosk;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC));
constexpr int before = 4;
constexpr int sentTogether = 6;

Result<storage::Database> openLedger(const QString &folder)
{
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase({folder, {}}, fakes::epochDigits()));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY(ledger::prepareLedgerSchema(database));
    YIZHAN_TRY(database::serveWrites(database));
    return database;
}

} // namespace

/// Whatever call of the file system fails while a batch is entered: it is in the ledger with its verdicts and
/// effects, or nothing of it is, and when it comes again it is entered once.
class TestLedgerFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void batch_data();
    void batch();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> enterAll(const QString &folder);
    [[nodiscard]] QString faultOf(const QString &folder, bool done) const;

    QTemporaryDir m_folder;
    crypto::OpeningKey m_bureau = crypto::OpeningKey::generate();
    TestKiosk m_kiosk{testClock, m_bureau.sealingKey()};
    std::optional<devices::Device> m_device;
    std::vector<operations::SealedOperation> m_batch;
    FaultyFiles m_files;
};

void TestLedgerFaults::initTestCase()
{
    const auto prepared = prepare();
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().toString()));
}

/// A class with one place, some operations of before, and a batch that signs up twice and cancels once.
Result<void> TestLedgerFaults::prepare()
{
    YIZHAN_TRY_LET(storage::Database database, openLedger(m_folder.path()));
    YIZHAN_TRY(devices::useSealingKey(database, m_bureau.sealingKey(), testClock.nowUtc()));
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(m_device,
                   devices::addDevice(database, QStringLiteral("s-17"), QStringLiteral("00112233445566aa"),
                                      m_kiosk.key().publicKey(), fakes::epochDigits(), testClock.nowUtc()));
    catalogue::Class one;
    one.id = QStringLiteral("s/c1");
    one.course = QStringLiteral("s/k1");
    one.seats = 1;
    feed::FeedWriter writer(database);
    writer.put(QStringLiteral("city"), "class", "s/c1", 0, catalogue::Kind<catalogue::Class>::encode(one));
    YIZHAN_TRY(writer.publish(testClock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    m_kiosk.device = m_device->id;
    std::vector<operations::SealedOperation> first;
    for (int i = 0; i < before; ++i)
        first.push_back(m_kiosk.help());
    YIZHAN_TRY(ledger::takeBatch(database, *m_device, first, testClock.nowUtc(), testClock.today()));
    const auto signUp = [this] {
        auto head = m_kiosk.head(QStringLiteral("class_enrolment"), QStringLiteral("s/c1"));
        head.aboutKind = QStringLiteral("class");
        return m_kiosk.seal(std::move(head), TestKiosk::fields({{"name", "示例甲"},
                                                                {"phone", "13800138000"},
                                                                {"id_number", "11010519491231002X"}}));
    };
    m_batch = {m_kiosk.help(), signUp(), signUp(), m_kiosk.help(), m_kiosk.help()};
    m_batch.push_back(m_kiosk.cancellation(operations::decodeHead(first.front().head)->receipt));
    return {};
}

Result<void> TestLedgerFaults::enterAll(const QString &folder)
{
    YIZHAN_TRY_LET(storage::Database database, openLedger(folder));
    YIZHAN_TRY_LET(const auto outcome,
                   ledger::takeBatch(database, *m_device, m_batch, testClock.nowUtc(), testClock.today()));
    if (outcome.refused || outcome.verdicts.size() != m_batch.size())
        return fail(ErrorCode::Invalid, "test.refused", QStringLiteral("the batch was refused"));
    return {};
}

QString TestLedgerFaults::faultOf(const QString &folder, bool done) const
{
    auto database = openLedger(folder);
    if (!database)
        return database.error().toString();
    const auto number = [&database](const char *sql) {
        return database->scalar(QLatin1String(sql)).value_or(-1);
    };
    const qint64 rows = number("SELECT count(*) FROM operation");
    const qint64 all = before + sentTogether;
    if (rows != all && (done || rows != before))
        return QStringLiteral("%1 operations").arg(rows);
    const bool entered = rows == all;
    const qint64 confirmed = number("SELECT count(*) FROM seat WHERE state = 'confirmed'");
    const qint64 waiting = number("SELECT count(*) FROM seat WHERE state = 'waitlisted'");
    const qint64 cancelled = number("SELECT count(*) FROM operation WHERE state = 'cancelled'");
    if (confirmed != (entered ? 1 : 0) || waiting != confirmed || cancelled != confirmed)
        return QStringLiteral("%1 rows, %2 confirmed, %3 wait, %4 cancelled")
            .arg(rows)
            .arg(confirmed)
            .arg(waiting)
            .arg(cancelled);
    return {};
}

void TestLedgerFaults::batch_data()
{
    QTest::addColumn<DiskFault>("kind");
    QTest::addColumn<FaultyFiles::When>("when");
    QTest::addColumn<FaultyFiles::Often>("often");
    using When = FaultyFiles::When;
    using Often = FaultyFiles::Often;
    QTest::newRow("EIO instead") << DiskFault::Eio << When::Before << Often::Once;
    QTest::newRow("EIO afterwards") << DiskFault::Eio << When::After << Often::Once;
    QTest::newRow("EIO from then on") << DiskFault::Eio << When::Before << Often::FromThenOn;
    QTest::newRow("ENOSPC instead") << DiskFault::Enospc << When::Before << Often::Once;
    QTest::newRow("ENOSPC from then on") << DiskFault::Enospc << When::Before << Often::FromThenOn;
    QTest::newRow("BUSY") << DiskFault::Busy << When::Before << Often::Once;
    QTest::newRow("CORRUPT") << DiskFault::Corrupt << When::Before << Often::Once;
}

void TestLedgerFaults::batch()
{
    QFETCH(const DiskFault, kind);
    QFETCH(const FaultyFiles::When, when);
    QFETCH(const FaultyFiles::Often, often);
    const test::Act act{m_folder.path(), [this](const QString &at) { return enterAll(at); },
                        [this](const QString &at, bool done) { return faultOf(at, done); }};
    const test::FaultyRuns done = test::failCallsInTurn(m_files, act, kind, when, often);
    QCOMPARE(done.faults.join(u'\n'), QString());
    QVERIFY2(done.runs > 0, "no call of this kind was made");
    qInfo("%d calls, %d errors", done.runs, done.errors);
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "tst_ledgerfaults.moc"
