// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "manualclock.h"
#include "opsbatch.h"
#include "outbox.h"
#include "outboxdatabase.h"
#include "outboxexport.h"
#include "receiptcode.h"
#include "sealedoperations.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yizhan;
using outbox::Entry;
using outbox::EntryState;
using outbox::Outbox;
using outbox::TakenBack;

namespace {

constexpr std::size_t all = operations::maxBatchOperations;
const protocol::Epoch firstEpoch{QStringLiteral("00000000000000e1"), 1};
const protocol::Epoch laterEpoch{QStringLiteral("00000000000000e2"), 2};

operations::OperationHead draft()
{
    operations::OperationHead head;
    head.type = QStringLiteral("vacancy_interest");
    head.aboutKind = QStringLiteral("vacancy");
    head.about = QStringLiteral("bureau/4411");
    head.captured = QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC);
    return head;
}

QString reasonOf(const Result<Entry> &entry)
{
    return entry ? QString() : entry.error().reason;
}

} // namespace

class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void submittedOperationIsOnTheDisk();
    void whatItHoldsIsSealedAndSigned();
    void placesAreGivenWithoutGaps();
    void withoutAnEnrolmentNothingIsTaken();
    void whatBreaksARuleIsNotKept();
    void batchHasBounds();
    void skippedOnesMakeWay();
    void changedBytesArePutAside();
    void verdictsAreKept();
    void verdictThatIsNotFinalWaitsOn();
    void sealingKeyFollowsTheServer();
    void fifthFailureAlonePutsAside();
    void whatCameToNothingIsListed();
    void upgradeTriesAgain();
    void answeredOnesGoAgainInAnotherHistory();
    void oldAnswersAreForgotten();
    void oneWrongTimeForgetsNothing();
    void whatIsTakenBackIsKnownBeforeItIsSent();
    void whatIsTakenBackOfAnotherKioskIsKnown();
    void whatIsTakenBackIsFoundByItsIndex();
    void aCancellationThatWasRefusedChangesNothing_data();
    void aCancellationThatWasRefusedChangesNothing();
    void theCancellationThatCameFarthestCounts();
    void secondEnrolmentHeadsAnew();
    void answeredOnesGoAgainUnderASecondEnrolment();
    void answeredOnesOfAnEarlierEnrolmentGoAgain();
    void secondEnrolmentInTheSameHistorySendsNothingAgain();
    void anotherProcessIsNamed();
    void fileIsItsOwnersAlone();
    void exportHoldsWhatTravels();

private:
    [[nodiscard]] Outbox open()
    {
        auto outbox = Outbox::open(m_kiosk->dataDir(), m_clock, m_random, 0);
        if (!outbox)
            qFatal("%s", qUtf8Printable(outbox.error().toString()));
        return *std::move(outbox);
    }
    [[nodiscard]] Result<Entry> submit(Outbox &outbox, const operations::OperationHead &head = draft())
    {
        return outbox.submit(head, fakes::interestFields(), m_kiosk->identity());
    }
    [[nodiscard]] outbox::OutboxBatch batch(Outbox &outbox, std::size_t most = all,
                                            const std::set<QString> &skipped = {})
    {
        auto next = outbox.nextBatch(most, skipped, m_kiosk->identity().signingKey.publicKey());
        return next ? *std::move(next) : outbox::OutboxBatch{{QStringLiteral("error")}, {}};
    }
    [[nodiscard]] outbox::Acknowledged answer(const QString &op, operations::VerdictCode code,
                                              const protocol::Epoch &epoch = firstEpoch) const
    {
        operations::Verdict verdict;
        verdict.op = op;
        verdict.code = code;
        verdict.time = m_clock.nowUtc();
        return {{verdict}, m_kiosk->bureau().sealingKey(), epoch};
    }

    [[nodiscard]] Entry takeBack(Outbox &outbox, const QString &receipt)
    {
        operations::OperationHead head;
        head.type = QStringLiteral("cancellation");
        head.refers = receipt;
        head.captured = draft().captured;
        auto cancellation = outbox.submit(head, {}, m_kiosk->identity());
        if (!cancellation)
            qFatal("%s", qUtf8Printable(cancellation.error().toString()));
        return *std::move(cancellation);
    }

    std::unique_ptr<fakes::EnrolledKiosk> m_kiosk;
    fakes::ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(2, 3, 4), Qt::UTC)};
    SeededRandom m_random{11};
};

void TestOutbox::init()
{
    m_kiosk = std::make_unique<fakes::EnrolledKiosk>();
}

void TestOutbox::submittedOperationIsOnTheDisk()
{
    QString receipt;
    {
        Outbox outbox = open();
        const auto entry = submit(outbox);
        QVERIFY2(entry, qUtf8Printable(reasonOf(entry)));
        receipt = entry->receipt;
        QCOMPARE(*outbox.database().scalar(QStringLiteral("PRAGMA synchronous")), 2); // FULL
    }
    Outbox again = open();
    const auto entry = outbox::findEntry(again.database(), receipt);
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->state, EntryState::Waiting);
    QCOMPARE((*entry)->about, QStringLiteral("bureau/4411"));
    QCOMPARE((*entry)->captured, draft().captured);
    QCOMPARE(batch(again).ops, std::vector<QString>{(*entry)->op});
    QVERIFY(!again.damage());
}

void TestOutbox::whatItHoldsIsSealedAndSigned()
{
    Outbox outbox = open();
    const auto entry = submit(outbox);
    QVERIFY(entry);
    const operations::SealedOperation kept = batch(outbox).operations.front();
    const device::Identity identity = m_kiosk->identity();
    QVERIFY(operations::isSignedBy(kept, identity.signingKey.publicKey()));
    const auto head = operations::decodeHead(kept.head);
    QVERIFY(head);
    QCOMPARE(head->device, identity.enrolment->device);
    QCOMPARE(head->install, outbox.mark().install);
    QCOMPARE(head->receipt, entry->receipt);
    QCOMPARE(head->key, m_kiosk->bureau().sealingKey().id());
    const auto fields = operations::openOperation(kept, m_kiosk->bureau());
    QVERIFY(fields);
    QCOMPARE(fields->at(1).value.view().toByteArray(), QByteArray("13800000000"));
    // Nothing of it stands in the folder.
    for (const char *name : {"outbox.db", "outbox.db-wal", "device.db"}) {
        QFile file(m_kiosk->file(name));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("13800000000"));
    }
}

void TestOutbox::placesAreGivenWithoutGaps()
{
    Outbox outbox = open();
    std::set<QString> receipts;
    for (qint64 seq = 1; seq <= 20; ++seq) {
        operations::OperationHead head = draft();
        if (seq % 3 == 0)
            head.about.clear(); // refused, and takes no place
        const auto entry = submit(outbox, head);
        QCOMPARE(bool(entry), seq % 3 != 0);
        if (entry)
            receipts.insert(entry->receipt);
    }
    QCOMPARE(receipts.size(), std::size_t(14));
    const auto waiting = batch(outbox);
    for (std::size_t i = 0; i < waiting.operations.size(); ++i)
        QCOMPARE(operations::decodeHead(waiting.operations[i].head)->seq, static_cast<qint64>(i) + 1);
}

void TestOutbox::withoutAnEnrolmentNothingIsTaken()
{
    Outbox outbox = open();
    device::Identity nobody = m_kiosk->identity();
    nobody.enrolment.reset();
    const auto entry = outbox.submit(draft(), fakes::interestFields(), nobody);
    QCOMPARE(reasonOf(entry), QStringLiteral("device.not_enrolled"));
}

void TestOutbox::whatBreaksARuleIsNotKept()
{
    Outbox outbox = open();
    operations::OperationHead head = draft();
    head.type = QStringLiteral("unheard_of");
    QCOMPARE(reasonOf(submit(outbox, head)), QStringLiteral("operation.type"));
    std::vector<operations::FieldValue> fields;
    fields.push_back(fakes::typedField("name", "x"));
    fields.push_back(fakes::typedField("phone", "12345"));
    const auto wrong = outbox.submit(draft(), fields, m_kiosk->identity());
    QCOMPARE(reasonOf(wrong), QStringLiteral("field.phone"));
    QVERIFY(!wrong.error().toString().contains(QStringLiteral("12345")));
    QVERIFY(batch(outbox).ops.empty());
}

void TestOutbox::batchHasBounds()
{
    Outbox outbox = open();
    for (std::size_t i = 0; i < all + 30; ++i)
        QVERIFY(submit(outbox));
    QCOMPARE(batch(outbox).ops.size(), all);
    QCOMPARE(batch(outbox, 7).ops.size(), std::size_t(7));
    QVERIFY(operations::encodeBatch(batch(outbox).operations).size() <= operations::maxBatchBytes);
}

void TestOutbox::skippedOnesMakeWay()
{
    Outbox outbox = open();
    const QString first = submit(outbox)->op;
    const QString second = submit(outbox)->op;
    QCOMPARE(batch(outbox, 1, {first}).ops, std::vector<QString>{second});
}

void TestOutbox::changedBytesArePutAside()
{
    Outbox outbox = open();
    const Entry broken = *submit(outbox);
    const Entry whole = *submit(outbox);
    QVERIFY(outbox.database().exec(
        QStringLiteral("UPDATE operation SET seal = zeroblob(100) WHERE op = '%1'").arg(broken.op)));
    QCOMPARE(batch(outbox).ops, std::vector<QString>{whole.op});
    const auto entry = outbox::findEntry(outbox.database(), broken.receipt);
    QCOMPARE((*entry)->state, EntryState::Aside);
    QCOMPARE((*entry)->reason, QStringLiteral("operation.damaged"));
    QCOMPARE(*outbox.rearmAfterUpgrade(QStringLiteral("9.9")), 0); // no version mends it
}

void TestOutbox::verdictsAreKept()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    QVERIFY(outbox.record(answer(entry.op, operations::VerdictCode::Accepted)));
    const auto kept = outbox::findEntry(outbox.database(), entry.receipt);
    QCOMPARE((*kept)->state, EntryState::Answered);
    QCOMPARE((*kept)->verdict->code, operations::VerdictCode::Accepted);
    QVERIFY(batch(outbox).ops.empty());
    const auto summary = outbox::summaryOf(outbox.database());
    QCOMPARE(*summary, (outbox::Summary{0, 0, 1, {}}));
}

void TestOutbox::verdictThatIsNotFinalWaitsOn()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    for (const auto code : {operations::VerdictCode::Retry, operations::VerdictCode::UpgradeRequired}) {
        QVERIFY(outbox.record(answer(entry.op, code)));
        QCOMPARE(batch(outbox).ops, std::vector<QString>{entry.op});
        QCOMPARE((*outbox::findEntry(outbox.database(), entry.receipt))->verdict->code, code);
    }
}

void TestOutbox::sealingKeyFollowsTheServer()
{
    const crypto::OpeningKey next = crypto::OpeningKey::generate();
    {
        Outbox outbox = open();
        const Entry entry = *submit(outbox);
        auto said = answer(entry.op, operations::VerdictCode::Accepted);
        said.sealingKey = next.sealingKey();
        QVERIFY(outbox.record(said));
    }
    Outbox again = open();
    QVERIFY(submit(again));
    QVERIFY(operations::openOperation(batch(again).operations.front(), next));
}

void TestOutbox::fifthFailureAlonePutsAside()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    const Error error{ErrorCode::Protocol, QStringLiteral("http.failing"), {}};
    for (int i = 1; i < outbox::mostFailuresAlone; ++i)
        QCOMPARE(*outbox.failedAlone(entry.op, error, QStringLiteral("1.0")), false);
    QCOMPARE(*outbox.failedAlone(entry.op, error, QStringLiteral("1.0")), true);
    QVERIFY(batch(outbox).ops.empty());
    const auto kept = outbox::findEntry(outbox.database(), entry.receipt);
    QCOMPARE((*kept)->state, EntryState::Aside);
    QCOMPARE((*kept)->reason, error.reason);
    QCOMPARE(outbox::summaryOf(outbox.database())->aside, 1);
}

void TestOutbox::whatCameToNothingIsListed()
{
    Outbox outbox = open();
    const Entry accepted = *submit(outbox);
    const Entry refused = *submit(outbox);
    const Entry aside = *submit(outbox);
    QVERIFY(submit(outbox)); // waits
    QVERIFY(outbox.record(answer(accepted.op, operations::VerdictCode::Accepted)));
    auto said = answer(refused.op, operations::VerdictCode::Rejected);
    said.verdicts.front().reason = QStringLiteral("sign_up_over");
    QVERIFY(outbox.record(said));
    said = answer(takeBack(outbox, accepted.receipt).op, operations::VerdictCode::Rejected);
    said.verdicts.front().reason = QStringLiteral("already_cancelled"); // as somebody wanted it
    QVERIFY(outbox.record(said));
    const Error error{ErrorCode::Protocol, QStringLiteral("http.failing"), {}};
    for (int i = 0; i < outbox::mostFailuresAlone; ++i)
        QVERIFY(outbox.failedAlone(aside.op, error, QStringLiteral("1.0")));
    const auto failed = outbox::failedIn(outbox.database(), 10);
    QVERIFY(failed);
    QCOMPARE(failed->size(), std::size_t(2));
    QCOMPARE(failed->at(0).op, aside.op);
    QCOMPARE(failed->at(0).reason, error.reason);
    QCOMPARE(failed->at(1).op, refused.op);
    QCOMPARE(failed->at(1).verdict->reason, QStringLiteral("sign_up_over"));
}

void TestOutbox::upgradeTriesAgain()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    const Error error{ErrorCode::Protocol, QStringLiteral("http.failing"), {}};
    for (int i = 0; i < outbox::mostFailuresAlone; ++i)
        QVERIFY(outbox.failedAlone(entry.op, error, QStringLiteral("1.0")));
    QCOMPARE(*outbox.rearmAfterUpgrade(QStringLiteral("1.0")), 0);
    QVERIFY(batch(outbox).ops.empty());
    QCOMPARE(*outbox.rearmAfterUpgrade(QStringLiteral("1.1")), 1);
    QCOMPARE(batch(outbox).ops, std::vector<QString>{entry.op});
    QCOMPARE((*outbox::findEntry(outbox.database(), entry.receipt))->failures, 0);
}

void TestOutbox::answeredOnesGoAgainInAnotherHistory()
{
    Outbox outbox = open();
    const Entry old = *submit(outbox);
    QVERIFY(outbox.record(answer(old.op, operations::VerdictCode::Accepted)));
    m_clock.advanceMs(31LL * 24 * 3600 * 1000);
    const Entry young = *submit(outbox);
    QVERIFY(outbox.record(answer(young.op, operations::VerdictCode::Accepted)));
    QVERIFY(batch(outbox).ops.empty());
    QVERIFY(outbox.follow(laterEpoch));
    QCOMPARE(batch(outbox).ops, std::vector<QString>{young.op}); // the other is more than 30 days old
    // Until the server has said so again, it is what it was.
    QCOMPARE((*outbox::findEntry(outbox.database(), young.receipt))->state, EntryState::Answered);
    QVERIFY(outbox.record(answer(young.op, operations::VerdictCode::Accepted, laterEpoch)));
    QVERIFY(batch(outbox).ops.empty());
}

void TestOutbox::oldAnswersAreForgotten()
{
    Outbox outbox = open();
    const Entry answered = *submit(outbox);
    const Entry waiting = *submit(outbox);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted)));
    const auto purgeAfter = [&](int days) {
        const QDateTime then = m_clock.nowUtc().addDays(days);
        return outbox.purge({then, then});
    };
    QCOMPARE(*purgeAfter(29), 0);
    QCOMPARE(*purgeAfter(31), 1);
    QVERIFY(!*outbox::findEntry(outbox.database(), answered.receipt));
    QVERIFY(*outbox::findEntry(outbox.database(), waiting.receipt)); // however old
    QCOMPARE(submit(outbox)->seq, 3);                                // and no place is given twice
}

void TestOutbox::oneWrongTimeForgetsNothing()
{
    Outbox outbox = open();
    operations::OperationHead head = draft();
    head.captured = m_clock.nowUtc();
    const Entry entry = *submit(outbox, head);
    QVERIFY(outbox.record(answer(entry.op, operations::VerdictCode::Accepted)));
    const QDateTime now = m_clock.nowUtc();
    QCOMPARE(*outbox.purge({now.addYears(10), now}), 0); // a server that is wrong
    QCOMPARE(*outbox.purge({now, now.addYears(10)}), 0); // a flat battery
    // Also where a wrong time was written down as that of the answer.
    auto said = answer(entry.op, operations::VerdictCode::Accepted);
    said.verdicts.front().time = now.addYears(-10);
    QVERIFY(outbox.record(said));
    QCOMPARE(*outbox.purge({now, now}), 0);
    QVERIFY(outbox.follow(laterEpoch));
    QCOMPARE(batch(outbox).ops, std::vector<QString>{entry.op});
}

void TestOutbox::whatIsTakenBackIsKnownBeforeItIsSent()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    QCOMPARE(outbox::findEntry(outbox.database(), entry.receipt)->value().takenBack, TakenBack::No);
    const Entry cancellation = takeBack(outbox, entry.receipt);
    QCOMPARE(outbox::findEntry(outbox.database(), entry.receipt)->value().takenBack, TakenBack::ToBeSent);
    QVERIFY(outbox.record(answer(cancellation.op, operations::VerdictCode::Retry)));
    QCOMPARE(outbox::findEntry(outbox.database(), entry.receipt)->value().takenBack, TakenBack::ToBeSent);
    QVERIFY(outbox.record(answer(cancellation.op, operations::VerdictCode::Accepted)));
    QCOMPARE(outbox::findEntry(outbox.database(), entry.receipt)->value().takenBack, TakenBack::Agreed);
}

void TestOutbox::whatIsTakenBackOfAnotherKioskIsKnown()
{
    Outbox outbox = open();
    const QString others = QStringLiteral("7K3MQ9XD");
    QCOMPARE(*outbox::takenBackIn(outbox.database(), others), TakenBack::No);
    QVERIFY(outbox::allTakenBackIn(outbox.database())->empty());
    const Entry cancellation = takeBack(outbox, others);
    QCOMPARE(*outbox::allTakenBackIn(outbox.database()), std::vector<QString>{others});
    QCOMPARE(*outbox::takenBackIn(outbox.database(), others), TakenBack::ToBeSent);
    QVERIFY(outbox.record(answer(cancellation.op, operations::VerdictCode::Accepted)));
    QCOMPARE(*outbox::takenBackIn(outbox.database(), others), TakenBack::Agreed);
    QCOMPARE(*outbox::allTakenBackIn(outbox.database()), std::vector<QString>{others});
}

/// Else each entry that is read costs all of the outbox.
void TestOutbox::whatIsTakenBackIsFoundByItsIndex()
{
    Outbox outbox = open();
    auto plan = outbox.database().prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + outbox::takenBackQuery());
    QVERIFY(plan && plan->run(QStringLiteral("7K3MQ9XD")));
    QStringList steps;
    QVERIFY(plan->forEach([&steps](const storage::Statement &row) { steps.append(row.text(3)); }));
    const QString told = steps.join(QLatin1Char('\n'));
    QVERIFY2(told.contains(QLatin1String("operation_by_refers")), qPrintable(told));
}

void TestOutbox::aCancellationThatWasRefusedChangesNothing_data()
{
    using operations::VerdictCode;
    QTest::addColumn<VerdictCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<TakenBack>("takenBack");
    QTest::newRow("unknown") << VerdictCode::Rejected << "unknown_receipt" << TakenBack::Failed;
    QTest::newRow("came") << VerdictCode::AcceptedFlagged << "settled" << TakenBack::Failed;
    QTest::newRow("odd") << VerdictCode::AcceptedFlagged << "time_odd" << TakenBack::Agreed;
    QTest::newRow("already") << VerdictCode::Rejected << "already_cancelled" << TakenBack::Agreed;
}

void TestOutbox::aCancellationThatWasRefusedChangesNothing()
{
    QFETCH(const operations::VerdictCode, code);
    QFETCH(const QString, reason);
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    auto said = answer(takeBack(outbox, entry.receipt).op, code);
    said.verdicts.front().reason = reason;
    QVERIFY(outbox.record(said));
    QTEST(*outbox::takenBackIn(outbox.database(), entry.receipt), "takenBack");
}

void TestOutbox::theCancellationThatCameFarthestCounts()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    const Error error{ErrorCode::Protocol, QStringLiteral("http.failing"), {}};
    const Entry first = takeBack(outbox, entry.receipt);
    for (int i = 0; i < outbox::mostFailuresAlone; ++i)
        QVERIFY(outbox.failedAlone(first.op, error, QStringLiteral("1.0")));
    QCOMPARE(*outbox::takenBackIn(outbox.database(), entry.receipt), TakenBack::Failed);
    const Entry second = takeBack(outbox, entry.receipt);
    QCOMPARE(*outbox::takenBackIn(outbox.database(), entry.receipt), TakenBack::ToBeSent);
    QVERIFY(outbox.record(answer(second.op, operations::VerdictCode::Accepted)));
    QCOMPARE(*outbox::takenBackIn(outbox.database(), entry.receipt), TakenBack::Agreed);
}

void TestOutbox::secondEnrolmentHeadsAnew()
{
    Outbox outbox = open();
    const Entry answered = *submit(outbox);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted)));
    const Entry first = *submit(outbox);
    const Entry second = *submit(outbox);
    const QString install = outbox.mark().install;
    const QByteArray seal = batch(outbox).operations.front().seal;
    m_kiosk->enrol(QStringLiteral("d-00000000000000ff"));
    QVERIFY(outbox.serve(m_kiosk->identity()));
    QVERIFY(outbox.mark().install != install);
    const auto waiting = batch(outbox);
    QCOMPARE(waiting.ops, (std::vector<QString>{first.op, second.op}));
    const auto head = operations::decodeHead(waiting.operations.front().head);
    QCOMPARE(head->device, QStringLiteral("d-00000000000000ff"));
    QCOMPARE(head->install, outbox.mark().install);
    QCOMPARE(head->seq, 2); // after the one that was answered
    QCOMPARE(head->receipt, first.receipt);
    QCOMPARE(waiting.operations.front().seal, seal);
    QVERIFY(operations::openOperation(waiting.operations.front(), m_kiosk->bureau()));
    QCOMPARE(submit(outbox)->seq, 4);
}

void TestOutbox::answeredOnesGoAgainUnderASecondEnrolment()
{
    Outbox outbox = open();
    const Entry old = *submit(outbox);
    QVERIFY(outbox.record(answer(old.op, operations::VerdictCode::Accepted)));
    m_clock.advanceMs(31LL * 24 * 3600 * 1000);
    operations::OperationHead head = draft();
    head.captured = m_clock.nowUtc();
    const Entry answered = *submit(outbox, head);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted)));
    const Entry waiting = *submit(outbox, head);
    // The server was restored from a backup that does not know this kiosk.
    m_kiosk->enrol(QStringLiteral("d-00000000000000ff"), laterEpoch);
    QVERIFY(outbox.serve(m_kiosk->identity()));
    QVERIFY(outbox.follow(laterEpoch));
    const auto again = batch(outbox);
    QCOMPARE(again.ops, (std::vector<QString>{answered.op, waiting.op}));
    for (const operations::SealedOperation &operation : again.operations) {
        QVERIFY(operations::isSignedBy(operation, m_kiosk->identity().signingKey.publicKey()));
        QCOMPARE(operations::decodeHead(operation.head)->device, QStringLiteral("d-00000000000000ff"));
        QCOMPARE(operations::decodeHead(operation.head)->install, outbox.mark().install);
        QVERIFY(operations::openOperation(operation, m_kiosk->bureau()));
    }
    QCOMPARE((*outbox::findEntry(outbox.database(), answered.receipt))->state, EntryState::Answered);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted, laterEpoch)));
    QCOMPARE(batch(outbox).ops, std::vector<QString>{waiting.op});
}

/// A file that an earlier version left: it headed only anew what waited.
void TestOutbox::answeredOnesOfAnEarlierEnrolmentGoAgain()
{
    Outbox outbox = open();
    const Entry answered = *submit(outbox);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted)));
    QVERIFY(outbox.database().exec(QStringLiteral("UPDATE operation SET install = '00000000000000aa'")));
    QVERIFY(outbox.serve(m_kiosk->identity()));
    QVERIFY(outbox.follow(laterEpoch));
    const auto again = batch(outbox);
    QCOMPARE(again.ops, std::vector<QString>{answered.op});
    QCOMPARE(operations::decodeHead(again.operations.front().head)->seq, 2);
}

void TestOutbox::secondEnrolmentInTheSameHistorySendsNothingAgain()
{
    Outbox outbox = open();
    const Entry answered = *submit(outbox);
    QVERIFY(outbox.record(answer(answered.op, operations::VerdictCode::Accepted)));
    m_kiosk->enrol(QStringLiteral("d-00000000000000ff"));
    QVERIFY(outbox.serve(m_kiosk->identity()));
    QVERIFY(batch(outbox).ops.empty());
}

void TestOutbox::anotherProcessIsNamed()
{
    const Outbox held = open();
    const auto second = Outbox::open(m_kiosk->dataDir(), m_clock, m_random, 0);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QCOMPARE(second.error().reason, QStringLiteral("outbox.locked"));
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestOutbox::fileIsItsOwnersAlone()
{
    Outbox outbox = open();
    QVERIFY(submit(outbox));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *name : {"outbox.db", "outbox.db-wal", "outbox.db-shm"}) {
        const QFileInfo file(m_kiosk->file(name));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
    }
}

void TestOutbox::exportHoldsWhatTravels()
{
    Outbox outbox = open();
    const Entry entry = *submit(outbox);
    const operations::SealedOperation kept = batch(outbox).operations.front();
    QByteArray lines;
    const auto count =
        outbox::readOperations(outbox.database(), [&lines](const outbox::KeptOperation &operation) {
            lines += outbox::exportLine(operation);
        });
    QVERIFY(count);
    QCOMPARE(*count, 1);
    const QJsonObject line = QJsonDocument::fromJson(lines).object();
    QCOMPARE(line.value(QLatin1String("receipt")).toString(), entry.receipt);
    QCOMPARE(line.value(QLatin1String("state")).toString(), QStringLiteral("waiting"));
    const auto base64 = [&line](QLatin1String name) {
        return QByteArray::fromBase64(line.value(name).toString().toLatin1());
    };
    QCOMPARE(line.value(QLatin1String("head")).toString().toUtf8(), kept.head);
    QCOMPARE(base64(QLatin1String("seal")), kept.seal);
    QCOMPARE(base64(QLatin1String("signature")), kept.signature);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
