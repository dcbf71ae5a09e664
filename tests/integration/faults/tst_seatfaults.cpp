// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchintake.h"
#include "classjson.h"
#include "deviceregistry.h"
#include "devicesschema.h"
#include "faultyrun.h"
#include "feedfixture.h"
#include "ledgerschema.h"
#include "manualclock.h"
#include "sealingkeys.h"
#include "seatkeeper.h"
#include "testkiosk.h"
#include "threadconnections.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::DiskFault;
using fakes::FaultyFiles;
using operations::SealedOperation;

namespace {

const QString classId = u"bureau/k1"_s;
constexpr qint64 before = 2;
constexpr qint64 batchSize = 4;

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

} // namespace

/// Whatever call of the server's disk fails: a batch of sign-ups is in the ledger whole or not at all, with
/// its places and its receipts, and never are there more places than there are.
class TestSeatFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBatch_data() { addKinds(); }
    void aBatch();
    void theRanking_data() { addKinds(); }
    void theRanking();

private:
    static void addKinds();
    void failWith(const test::Act &act);
    [[nodiscard]] Result<storage::Database> open(const QString &folder);
    [[nodiscard]] Result<void> take(const QString &folder, const std::vector<SealedOperation> &batch);
    [[nodiscard]] Result<void> rank(const QString &folder);
    /// Of places and receipts.
    [[nodiscard]] QString faultOf(storage::Database &database) const;

    QTemporaryDir m_folder;
    fakes::ManualClock m_clock{fakes::feedTime};
    SeededRandom m_random{7};
    crypto::OpeningKey m_opening = crypto::OpeningKey::generate();
    fakes::TestKiosk m_kiosk{m_clock, m_opening.sealingKey()};
    FaultyFiles m_files;
    QString m_begun = m_folder.filePath(u"begun"_s);
    std::vector<SealedOperation> m_first;
    std::vector<SealedOperation> m_batch;
};

void TestSeatFaults::addKinds()
{
    QTest::addColumn<DiskFault>("kind");
    QTest::addColumn<FaultyFiles::When>("when");
    QTest::addColumn<FaultyFiles::Often>("often");
    using When = FaultyFiles::When;
    using Often = FaultyFiles::Often;
    QTest::newRow("EIO instead") << DiskFault::Eio << When::Before << Often::Once;
    QTest::newRow("EIO afterwards") << DiskFault::Eio << When::After << Often::Once;
    QTest::newRow("ENOSPC from then on") << DiskFault::Enospc << When::Before << Often::FromThenOn;
    QTest::newRow("BUSY") << DiskFault::Busy << When::Before << Often::Once;
}

Result<storage::Database> TestSeatFaults::open(const QString &folder)
{
    feed::ServerDatabaseLocation location;
    location.dataDir = folder;
    YIZHAN_TRY_LET(auto database, feed::openServerDatabase(location, m_random));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY(ledger::prepareLedgerSchema(database));
    YIZHAN_TRY(database::serveWrites(database));
    return database;
}

void TestSeatFaults::initTestCase()
{
    QVERIFY(QDir().mkpath(m_begun));
    auto database = open(m_begun);
    QVERIFY(database);
    QVERIFY(devices::useSealingKey(*database, m_opening.sealingKey(), m_clock.nowUtc()));
    const auto device = devices::addDevice(*database, u"s-17"_s, u"00112233445566aa"_s,
                                           m_kiosk.key().publicKey(), m_random, m_clock.nowUtc());
    QVERIFY(device);
    m_kiosk.device = device->id;
    catalogue::Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = 1;
    QVERIFY(fakes::publish(*database, [&](feed::FeedWriter &writer) {
        using Kind = catalogue::Kind<catalogue::Class>;
        writer.put(fakes::city, Kind::name, classId.toUtf8(), 0, Kind::encode(item));
    }));
    m_first = {m_kiosk.enrolment(classId), m_kiosk.enrolment(classId)};
    m_batch = {m_kiosk.enrolment(classId), m_kiosk.cancellation(receiptOf(m_first.front())),
               m_kiosk.enrolment(classId), m_kiosk.help()};
    QVERIFY(take(m_begun, m_first));
}

Result<void> TestSeatFaults::take(const QString &folder, const std::vector<SealedOperation> &batch)
{
    YIZHAN_TRY_LET(auto database, open(folder));
    YIZHAN_TRY_LET(const auto device, devices::findDevice(database, m_kiosk.device));
    if (!device)
        return fail(ErrorCode::NotFound, "device.unknown", u"the test has lost its kiosk"_s);
    YIZHAN_TRY(ledger::takeBatch(database, *device, batch, m_clock.nowUtc(), m_clock.today()));
    return {};
}

/// The bureau has two places now, and the house is kept.
Result<void> TestSeatFaults::rank(const QString &folder)
{
    YIZHAN_TRY_LET(auto database, open(folder));
    catalogue::Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = 2;
    YIZHAN_TRY(fakes::publish(database, [&](feed::FeedWriter &writer) {
        using Kind = catalogue::Kind<catalogue::Class>;
        writer.put(fakes::city, Kind::name, classId.toUtf8(), 0, Kind::encode(item));
    }));
    YIZHAN_TRY(ledger::keepSeats(database, m_clock.nowUtc(), m_clock.today()));
    return {};
}

QString TestSeatFaults::faultOf(storage::Database &database) const
{
    const auto count = [&database](const QString &sql) { return database.scalar(sql).value_or(-1); };
    if (count(u"SELECT count(*) FROM seat_class AS c WHERE taken > seats OR taken <> (SELECT count(*) FROM "
              "seat WHERE seat.class = c.class AND seat.state = 'confirmed')"_s) != 0)
        return u"the places are not what the counters say"_s;
    if (count(u"SELECT count(*) FROM operation WHERE type = 'class_enrolment' AND number NOT IN "
              "(SELECT number FROM seat)"_s) != 0)
        return u"a sign-up has no standing"_s;
    if (count(u"SELECT count(*) FROM operation AS o JOIN seat AS s ON s.number = o.number WHERE o.state <> "
              "s.state"_s) != 0)
        return u"somebody is told something else than what is so"_s;
    if (count(u"SELECT count(*) FROM operation WHERE type <> 'cancellation'"_s) !=
        count(u"SELECT count(*) FROM feed WHERE kind = 'receipt' AND gone_at IS NULL"_s))
        return u"not every receipt is told"_s;
    return {};
}

void TestSeatFaults::failWith(const test::Act &act)
{
    QFETCH(const DiskFault, kind);
    QFETCH(const FaultyFiles::When, when);
    QFETCH(const FaultyFiles::Often, often);
    const auto outcome = test::failCallsInTurn(m_files, act, kind, when, often);
    QVERIFY2(outcome.faults.isEmpty(), qPrintable(outcome.faults.join(u"; "_s)));
    QVERIFY2(outcome.runs > 0, "no call of this kind was made");
}

void TestSeatFaults::aBatch()
{
    failWith({m_begun, [this](const QString &folder) { return take(folder, m_batch); },
              [this](const QString &folder, bool done) -> QString {
                  auto database = open(folder);
                  if (!database)
                      return u"it does not open: "_s + database.error().toString();
                  const qint64 operations =
                      database->scalar(u"SELECT count(*) FROM operation"_s).value_or(-1);
                  if (operations != before + batchSize && (done || operations != before))
                      return u"%1 operations are there"_s.arg(operations);
                  return faultOf(*database);
              }});
}

void TestSeatFaults::theRanking()
{
    failWith({m_begun, [this](const QString &folder) { return rank(folder); },
              [this](const QString &folder, bool done) -> QString {
                  auto database = open(folder);
                  if (!database)
                      return u"it does not open: "_s + database.error().toString();
                  const qint64 confirmed =
                      database->scalar(u"SELECT count(*) FROM seat WHERE state = 'confirmed'"_s).value_or(-1);
                  if (confirmed != 2 && (done || confirmed != 1))
                      return u"%1 have a place"_s.arg(confirmed);
                  return faultOf(*database);
              }});
}

QTEST_GUILESS_MAIN(TestSeatFaults)
#include "tst_seatfaults.moc"
