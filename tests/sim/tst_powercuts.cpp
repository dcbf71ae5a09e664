// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchintake.h"
#include "devicesschema.h"
#include "enrolledkiosk.h"
#include "epochdigits.h"
#include "feeddatabase.h"
#include "ledgerdatabase.h"
#include "ledgerschema.h"
#include "manualclock.h"
#include "opening.h"
#include "outbox.h"
#include "privatefile.h"
#include "sealedoperations.h"
#include "sealingkeys.h"
#include "simdisk.h"
#include "testkiosk.h"
#include "transaction.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace yizhan;
using sim::Loss;
using sim::Machine;

namespace {

const fakes::ManualClock testClock(QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC));

/// Each step of a script, before and after it, with each kind of loss; each seventh combination of the later
/// ones, all with YIZHAN_EVERY_CALL.
template <typename Run>
int cutEverywhere(Run run)
{
    const bool all = qEnvironmentVariableIsSet("YIZHAN_EVERY_CALL");
    constexpr int eachOfTheFirst = 60;
    constexpr int sample = 7;
    int cuts = 0;
    int combination = 0;
    for (int step = 1;; ++step) {
        for (const bool afterwards : {false, true}) {
            for (const Loss loss : {Loss::Nothing, Loss::All, Loss::Some}) {
                if (!all && step > eachOfTheFirst && ++combination % sample != 0)
                    continue;
                if (!run(step, afterwards, loss) || QTest::currentTestFailed())
                    return cuts;
                ++cuts;
            }
        }
    }
}

void failAt(const QByteArray &where, const QByteArray &what)
{
    QTest::qFail(QByteArray(where + what).constData(), __FILE__, __LINE__);
}

} // namespace

/// The power goes at every step of what a kiosk keeps and of what a server enters: who was told something
/// finds it, in the same words, without a hand's help.
class TestPowerCuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outboxKeepsWhatItPromised();
    void ledgerKeepsWhatItAnswered();
    void anotherHistoryLasts();
    void whatCommandsSayIsDoneLasts();

private:
    [[nodiscard]] bool cutOutbox(int step, bool afterwards, Loss loss);
    [[nodiscard]] bool cutLedger(int step, bool afterwards, Loss loss);
    [[nodiscard]] QString newFolder();

    QTemporaryDir m_folder{QDir(QStringLiteral("/dev/shm")).exists()
                               ? QStringLiteral("/dev/shm/yizhan-XXXXXX")
                               : QDir::tempPath() + QStringLiteral("/yizhan-XXXXXX")};
    SeededRandom m_random{7};
    fakes::EnrolledKiosk m_kiosk;
    const device::Identity m_identity = m_kiosk.identity();
    sim::SimDisk m_disk{testClock, m_random};
    int m_folders = 0;
};

QString TestPowerCuts::newFolder()
{
    const QString folder = m_folder.filePath(QString::number(++m_folders));
    if (!storage::makePrivateFolder(folder))
        qFatal("no folder");
    return folder;
}

namespace {

struct Kept
{
    std::map<QString, bool> operations; ///< by receipt: whether their verdict was written
};

/// What a kiosk does in a day, until the machine stops.
Result<void> useOutbox(const Machine &machine, const device::Identity &identity, Random &random, Kept &kept)
{
    YIZHAN_TRY_LET(auto outbox, outbox::Outbox::open(machine.folder(), testClock, random, 0));
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 3; ++i) {
            YIZHAN_TRY_LET(const auto entry,
                           outbox.submit(fakes::interestHead(), fakes::interestFields(), identity));
            if (!machine.isDead())
                kept.operations.emplace(entry.receipt, false);
        }
        YIZHAN_TRY_LET(const auto batch, outbox.nextBatch(2, {}, identity.signingKey.publicKey()));
        outbox::Acknowledged answer{
            {}, identity.enrolment->sealingKey, {QStringLiteral("00000000000000e1"), 1 + round / 2}};
        for (const QString &op : batch.ops) {
            operations::Verdict verdict;
            verdict.op = op;
            verdict.code = operations::VerdictCode::Accepted;
            verdict.time = testClock.nowUtc();
            answer.verdicts.push_back(verdict);
        }
        YIZHAN_TRY(outbox.record(answer));
        if (machine.isDead())
            break;
        for (const operations::SealedOperation &sent : batch.operations)
            kept.operations[operations::decodeHead(sent.head)->receipt] = true;
    }
    return {};
}

} // namespace

bool TestPowerCuts::cutOutbox(int step, bool afterwards, Loss loss)
{
    Machine machine(newFolder());
    m_disk.add(machine);
    machine.stopAt(step, afterwards);
    Kept kept;
    static_cast<void>(useOutbox(machine, m_identity, m_random, kept));
    const bool cut = machine.isDead();
    machine.revive(loss, m_random);
    const QByteArray where = QByteArray::number(step) + (afterwards ? " after" : " before");
    {
        auto outbox = outbox::Outbox::open(machine.folder(), testClock, m_random, 0);
        if (!outbox || outbox->damage())
            failAt(where, " does not open");
        for (const auto &[receipt, answered] : kept.operations) {
            const auto entry = outbox ? outbox::findEntry(outbox->database(), receipt)
                                      : Result<std::optional<outbox::Entry>>();
            if (!entry || !*entry || (answered && (*entry)->state != outbox::EntryState::Answered))
                failAt(where, " lost something");
        }
        if (outbox && !outbox->submit(fakes::interestHead(), fakes::interestFields(), m_identity))
            failAt(where, " takes nothing more");
    }
    m_disk.remove(machine);
    QDir(machine.folder()).removeRecursively();
    return cut;
}

void TestPowerCuts::outboxKeepsWhatItPromised()
{
    const int cuts = cutEverywhere(
        [this](int step, bool afterwards, Loss loss) { return cutOutbox(step, afterwards, loss); });
    qInfo("%d cuts", cuts);
    QVERIFY(cuts > 100);
}

namespace {

Result<storage::Database> openLedger(const QString &folder)
{
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase({folder, {}}, fakes::epochDigits()));
    YIZHAN_TRY(devices::prepareDevicesSchema(database));
    YIZHAN_TRY(ledger::prepareLedgerSchema(database));
    YIZHAN_TRY(database::serveWrites(database));
    return database;
}

using Batches = std::vector<std::vector<operations::SealedOperation>>;
using Answers = std::map<std::size_t, std::vector<QByteArray>>; ///< verdicts, by batch

/// Enters the batches one after another until the machine stops; what it answers is noted.
Result<void> useLedger(const Machine &machine, const devices::Device &device, const Batches &batches,
                       Answers &answers)
{
    YIZHAN_TRY_LET(storage::Database database, openLedger(machine.folder()));
    for (std::size_t i = 0; i < batches.size(); ++i) {
        YIZHAN_TRY_LET(const auto outcome,
                       ledger::takeBatch(database, device, batches[i], testClock.nowUtc().addSecs(qint64(i)),
                                         testClock.today()));
        if (!machine.isDead())
            answers.emplace(i, outcome.verdicts);
    }
    return {};
}

struct City
{
    crypto::OpeningKey bureau = crypto::OpeningKey::generate();
    fakes::TestKiosk kiosk{testClock, bureau.sealingKey()};
    std::optional<devices::Device> device;
    Batches batches;
};

Result<void> found(City &city, const QString &folder, Random &random)
{
    YIZHAN_TRY_LET(storage::Database database, openLedger(folder));
    YIZHAN_TRY(devices::useSealingKey(database, city.bureau.sealingKey(), testClock.nowUtc()));
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(city.device,
                   devices::addDevice(database, QStringLiteral("s-17"), QStringLiteral("00112233445566aa"),
                                      city.kiosk.key().publicKey(), random, testClock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    city.kiosk.device = city.device->id;
    for (int i = 0; i < 4; ++i) {
        std::vector<operations::SealedOperation> batch{city.kiosk.help(),
                                                       city.kiosk.interest(QStringLiteral("v1"))};
        batch.push_back(city.kiosk.cancellation(operations::decodeHead(batch.front().head)->receipt));
        city.batches.push_back(std::move(batch));
    }
    return {};
}

} // namespace

bool TestPowerCuts::cutLedger(int step, bool afterwards, Loss loss)
{
    Machine machine(newFolder());
    m_disk.add(machine);
    City city;
    if (!found(city, machine.folder(), m_random))
        qFatal("no ledger");
    machine.stopAt(step, afterwards);
    Answers before;
    static_cast<void>(useLedger(machine, *city.device, city.batches, before));
    const bool cut = machine.isDead();
    machine.revive(loss, m_random);
    Answers again;
    const auto second = useLedger(machine, *city.device, city.batches, again);
    const QByteArray where = QByteArray::number(step) + (afterwards ? " after" : " before");
    if (!second)
        failAt(where, second.error().toString().toUtf8());
    for (const auto &[batch, verdicts] : before) {
        if (again[batch].empty() || again[batch] != verdicts)
            failAt(where, ": another answer");
    }
    m_disk.remove(machine);
    QDir(machine.folder()).removeRecursively();
    return cut;
}

void TestPowerCuts::ledgerKeepsWhatItAnswered()
{
    const int cuts = cutEverywhere(
        [this](int step, bool afterwards, Loss loss) { return cutLedger(step, afterwards, loss); });
    qInfo("%d cuts", cuts);
    QVERIFY(cuts > 100);
}

/// Kiosks that have seen a history never follow the one before it.
void TestPowerCuts::anotherHistoryLasts()
{
    Machine machine(newFolder());
    m_disk.add(machine);
    QString begun;
    {
        auto database = feed::openServerDatabase({machine.folder(), {}}, fakes::epochDigits());
        QVERIFY(database);
        begun = feed::startNewEpoch(*database, fakes::epochDigits()).value_or(QString());
        machine.stop();
    }
    machine.revive(Loss::All, m_random);
    auto database = feed::openServerDatabase({machine.folder(), {}}, fakes::epochDigits());
    QVERIFY(database);
    QCOMPARE(feed::epochOf(*database).value_or(QString()), begun);
    machine.stop();
}

/// A device that was revoked stays revoked; a place that the housekeeping gave is had.
void TestPowerCuts::whatCommandsSayIsDoneLasts()
{
    Machine machine(newFolder());
    m_disk.add(machine);
    City city;
    QVERIFY(found(city, machine.folder(), m_random));
    {
        auto database = server::openLedger({machine.folder(), {}}, fakes::epochDigits());
        QVERIFY(database);
        QVERIFY(
            devices::setState(*database, city.device->id, devices::DeviceState::Revoked, testClock.nowUtc()));
        machine.stop();
    }
    machine.revive(Loss::All, m_random);
    auto database = openLedger(machine.folder());
    QVERIFY(database);
    const auto device = devices::findDevice(*database, city.device->id);
    QVERIFY(device && *device);
    QCOMPARE((*device)->state, devices::DeviceState::Revoked);
    machine.stop();
}

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_powercuts.moc"
