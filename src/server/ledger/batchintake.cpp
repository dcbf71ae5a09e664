// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchintake.h"

#include "epochday.h"
#include "fairscan.h"
#include "feeddatabase.h"
#include "itemlookup.h"
#include "operationtype.h"
#include "receiptfeed.h"
#include "sealingkeys.h"
#include "seatbook.h"
#include "seatverdict.h"
#include "staffacts.h"
#include "surveyjson.h"
#include "transaction.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using devices::DeviceState;
using operations::OperationHead;
using operations::Verdict;
using operations::VerdictCode;
using storage::Database;
using storage::Transaction;

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 mostAhead = secondsPerDay;
constexpr qint64 mostBehind = 60 * secondsPerDay;
/// What a cancellation names may come after it: from a kiosk that was offline for weeks, or again after a
/// restore. So long it is waited for, asked for after a quarter of the time that has passed.
constexpr qint64 mostAwaited = 30 * secondsPerDay;
constexpr qint64 leastRetry = 60;
constexpr qint64 mostRetry = 3600;

/// Whether what comes again is the operation that is known. A kiosk that was enrolled anew signs what it
/// holds with a new head; what the resident wanted, and sealed, is the same.
bool isSame(const KnownOperation &known, const ExaminedOperation &now)
{
    if (known.digest == now.digest)
        return true;
    return known.sealDigest == now.sealDigest && known.type == now.head.type &&
           known.receipt == now.head.receipt && known.about == now.head.about &&
           known.refers == now.head.refers;
}

/// What one batch looks up at once, and what it is about to enter.
class Entering
{
public:
    Entering(Database &database, const devices::Device &device, const QDateTime &now, QDate today)
        : m_database(database), m_device(device), m_now(now), m_today(today), m_receipts(database, now),
          m_seats(database, m_receipts, now, today), m_staff(database, device, now)
    {
    }

    /// Looks up, by a few statements for all, what the verdicts depend on.
    [[nodiscard]] Result<void> lookUp(const std::vector<ExaminedOperation> &batch);
    /// False: it shows that the device's disk was copied.
    [[nodiscard]] Result<bool> decide(const ExaminedOperation &operation, BatchOutcome &outcome);
    /// Writes what decide() has collected; what the stations are told of it is the last step.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] const protocol::Epoch &epoch() const { return m_epoch; }

private:
    [[nodiscard]] Result<void> lookUpAbout(const std::vector<ExaminedOperation> &batch);
    [[nodiscard]] Result<void> openClasses(const std::vector<ExaminedOperation> &batch);
    [[nodiscard]] bool isCopied(const OperationHead &head);
    [[nodiscard]] Result<Verdict> judge(const OperationHead &head);
    [[nodiscard]] Result<Verdict> cancel(const OperationHead &head);
    [[nodiscard]] Verdict awaited(const OperationHead &head) const;
    [[nodiscard]] Result<Verdict> enrol(const OperationHead &head);
    [[nodiscard]] Result<Verdict> judgeStaff(const OperationHead &head);
    [[nodiscard]] Verdict accept(const OperationHead &head) const;
    [[nodiscard]] bool isTimeOdd(const OperationHead &head) const;
    void enter(const ExaminedOperation &operation, const Verdict &verdict, const QByteArray &text);

    Database &m_database;
    const devices::Device &m_device;
    const QDateTime m_now;
    const QDate m_today;
    QString m_install; ///< of the device; empty until it is known
    QHash<QString, KnownOperation> m_known;
    QSet<qint64> m_taken; ///< places in the outbox of this install
    QSet<QString> m_keys;
    std::map<QString, QSet<QString>> m_live; ///< by kind
    std::vector<OperationRow> m_rows;
    std::vector<Verdict> m_given; ///< to m_rows
    ReceiptFeed m_receipts;
    SeatBook m_seats;
    StaffActs m_staff;
    protocol::Epoch m_epoch;
};

Result<void> Entering::lookUp(const std::vector<ExaminedOperation> &batch)
{
    QStringList ops;
    std::vector<qint64> seqs;
    m_install = m_device.install;
    for (const ExaminedOperation &one : batch) {
        if (one.refusal)
            continue;
        ops.append(one.head.op);
        seqs.push_back(one.head.seq);
        if (m_install.isEmpty())
            m_install = one.head.install;
    }
    YIZHAN_TRY_LET(m_known, knownOperations(m_database, ops));
    YIZHAN_TRY_LET(m_taken, takenPlaces(m_database, m_device.id, m_install, seqs));
    YIZHAN_TRY_LET(const auto keys, devices::sealingKeys(m_database));
    for (const devices::KnownSealingKey &known : keys)
        m_keys.insert(known.key.id());
    YIZHAN_TRY(lookUpAbout(batch));
    return openClasses(batch);
}

/// The rows of these classes stay locked until the end, so that it waits for other servers before it decides.
Result<void> Entering::openClasses(const std::vector<ExaminedOperation> &batch)
{
    QStringList classes;
    QStringList cancelled;
    std::vector<const OperationHead *> signUps;
    for (const ExaminedOperation &one : batch) {
        if (one.refusal || one.judgement || m_known.contains(one.head.op))
            continue;
        if (takesPlace(one.head.type)) {
            classes.append(seatKey(one.head.type, one.head.about));
            signUps.push_back(&one.head);
        }
        if (!one.head.refers.isEmpty())
            cancelled.append(one.head.refers);
    }
    if (!cancelled.isEmpty()) {
        YIZHAN_TRY_LET(const QStringList named, classesOfReceipts(m_database, cancelled));
        classes.append(named);
    }
    YIZHAN_TRY(m_seats.open(classes));
    return m_seats.foresee(signUps);
}

Result<void> Entering::lookUpAbout(const std::vector<ExaminedOperation> &batch)
{
    std::map<QString, QStringList> idsOfKind;
    for (const ExaminedOperation &one : batch) {
        if (!one.refusal && !one.judgement && !one.head.about.isEmpty() && !takesPlace(one.head.type) &&
            !isOfStaff(one.head))
            idsOfKind[one.head.aboutKind].append(one.head.about);
    }
    YIZHAN_TRY(m_staff.lookUp(batch));
    for (const auto &[kind, ids] : idsOfKind) {
        YIZHAN_TRY_LET(m_live[kind], feed::liveAmong(m_database, kind, ids, toEpochDay(m_today)));
    }
    return {};
}

bool Entering::isCopied(const OperationHead &head)
{
    if (head.install != m_install || m_taken.contains(head.seq))
        return true;
    m_taken.insert(head.seq);
    return false;
}

Result<bool> Entering::decide(const ExaminedOperation &operation, BatchOutcome &outcome)
{
    const auto give = [&outcome](const Verdict &verdict) {
        outcome.codes.push_back(verdict.code);
        return outcome.verdicts.emplace_back(operations::encodeVerdict(verdict));
    };
    if (operation.refusal) {
        give(*operation.refusal);
        return true;
    }
    const OperationHead &head = operation.head;
    if (const auto known = m_known.constFind(head.op); known != m_known.constEnd()) {
        if (isSame(*known, operation)) {
            YIZHAN_TRY_LET(const Verdict before, operations::decodeVerdict(known->verdict));
            outcome.codes.push_back(before.code);
            outcome.verdicts.push_back(known->verdict);
        } else {
            outcome.reusedIds.push_back(head.op);
            give(verdictOf(head.op, VerdictCode::Rejected, m_now, "id_reuse"));
        }
        return true;
    }
    if (isCopied(head))
        return false;
    YIZHAN_TRY_LET(const Verdict verdict,
                   operation.judgement ? Result<Verdict>(*operation.judgement) : judge(head));
    const QByteArray text = give(verdict);
    if (operations::isFinal(verdict.code))
        enter(operation, verdict, text);
    else
        m_taken.remove(head.seq); // it comes again
    return true;
}

Result<Verdict> Entering::judge(const OperationHead &head)
{
    if (isOfStaff(head))
        return judgeStaff(head);
    if (!head.refers.isEmpty())
        return cancel(head);
    if (takesPlace(head.type))
        return enrol(head);
    return accept(head);
}

Result<Verdict> Entering::judgeStaff(const OperationHead &head)
{
    YIZHAN_TRY_LET(const auto judged, m_staff.judge(head, m_rows, m_receipts));
    return judged.awaited ? awaited(head) : judged.verdict ? *judged.verdict : accept(head);
}

Result<Verdict> Entering::enrol(const OperationHead &head)
{
    YIZHAN_TRY_LET(const auto given, m_seats.place(head, m_device.station));
    return verdictOfPlace(head, given, isTimeOdd(head), m_now);
}

bool Entering::isTimeOdd(const OperationHead &head) const
{
    const qint64 ahead = m_now.secsTo(head.captured);
    return ahead > mostAhead || ahead < -mostBehind;
}

Verdict Entering::accept(const OperationHead &head) const
{
    // Made since the backup that this server was restored from: whoever has its secret half can read it.
    if (!m_keys.contains(head.key))
        return verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now, "key_unknown");
    const auto live = m_live.find(head.aboutKind);
    if (!head.about.isEmpty() && !isOfStaff(head) &&
        (live == m_live.end() || !live->second.contains(head.about)))
        return verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now,
                         head.type == operations::fairScanType ? "fair_gone"
                         : head.aboutKind == QLatin1StringView(catalogue::Kind<catalogue::Survey>::name)
                             ? "survey_gone"
                             : "vacancy_gone");
    if (isTimeOdd(head))
        return verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now, "time_odd");
    return verdictOf(head.op, VerdictCode::Accepted, m_now);
}

/// Takes back what a receipt names, which may stand in the same batch.
Result<Verdict> Entering::cancel(const OperationHead &head)
{
    const QString cancelled = u"cancelled"_s;
    const auto unknown = verdictOf(head.op, VerdictCode::Rejected, m_now, "unknown_receipt");
    const auto already = verdictOf(head.op, VerdictCode::Rejected, m_now, "already_cancelled");
    // They came, and have had the place: nobody else can sit on it.
    const auto cameAlready = verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now, "settled");
    const QLatin1StringView attended(nameOf(operations::StaffAct::Attended));
    const auto mayBe = [](const QString &type, const QString &state) {
        const auto *known = operations::operationType(type.toLatin1());
        return known && known->receiptDays > 0 && state != QLatin1String(nameOf(VerdictCode::Rejected));
    };
    const auto entering = std::find_if(m_rows.begin(), m_rows.end(), [&head](const OperationRow &row) {
        return row.head.receipt == head.refers;
    });
    if (entering != m_rows.end()) {
        if (!mayBe(entering->head.type, entering->state))
            return unknown;
        if (entering->state == attended)
            return cameAlready;
        if (std::exchange(entering->state, cancelled) == cancelled)
            return already;
        m_seats.giveBackNew(entering->head.op);
        return accept(head);
    }
    YIZHAN_TRY_LET(const auto named, operationOfReceipt(m_database, head.refers, m_device.id));
    if (!named)
        return awaited(head);
    if (!mayBe(named->type, named->state))
        return unknown;
    if (named->state == cancelled)
        return already;
    if (named->state == attended)
        return cameAlready;
    YIZHAN_TRY(m_receipts.change({named->number, cancelled}));
    YIZHAN_TRY(m_seats.giveBack(named->number));
    return accept(head);
}

/// The verdict of a cancellation whose receipt nobody has brought yet.
Verdict Entering::awaited(const OperationHead &head) const
{
    const qint64 age = head.captured.secsTo(m_now);
    if (age > mostAwaited)
        return verdictOf(head.op, VerdictCode::Rejected, m_now, "unknown_receipt");
    Verdict verdict = verdictOf(head.op, VerdictCode::Retry, m_now);
    verdict.afterS = static_cast<int>(age < 0 ? mostRetry : std::clamp(age / 4, leastRetry, mostRetry));
    return verdict;
}

void Entering::enter(const ExaminedOperation &operation, const Verdict &verdict, const QByteArray &text)
{
    const OperationHead &head = operation.head;
    m_rows.push_back({operation.sealed, head, operation.digest, operation.sealDigest, m_device.station,
                      m_now.toSecsSinceEpoch(), stateOfSignUp(verdict, m_seats), text});
    m_given.push_back(verdict);
    // The same once more in this batch gets the same words.
    m_known.insert(head.op, {operation.digest, operation.sealDigest, head.type, head.receipt, head.about,
                             head.refers, text});
}

Result<void> Entering::finish()
{
    YIZHAN_TRY(insertOperations(m_database, m_rows));
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        YIZHAN_TRY(m_receipts.enter(m_rows[at], m_given[at], m_device.name));
    YIZHAN_TRY(m_seats.finish());
    YIZHAN_TRY(devices::noteSeen(m_database, m_device.id, m_install, m_now));
    YIZHAN_TRY_LET(m_epoch, feed::currentEpoch(m_database));
    return m_receipts.publish();
}

/// Both copies are to be heard no more, until somebody has looked.
Result<BatchOutcome> freeze(Database &database, const devices::Device &device, const QDateTime &now)
{
    YIZHAN_TRY(devices::setState(database, device.id, DeviceState::Frozen, now));
    BatchOutcome outcome;
    outcome.refused = DeviceState::Frozen;
    outcome.frozenNow = true;
    return outcome;
}

/// In a transaction; nothing for a batch that shows a copied disk, with which it must end.
Result<std::optional<BatchOutcome>> enterAll(Database &database, const devices::Device &device,
                                             const std::vector<ExaminedOperation> &examined,
                                             const QDateTime &now, QDate today)
{
    BatchOutcome outcome;
    YIZHAN_TRY_LET(outcome.sealingKey, devices::currentSealingKey(database));
    if (!outcome.sealingKey)
        return outcome;
    Entering entering(database, device, now, today);
    YIZHAN_TRY(entering.lookUp(examined));
    for (const ExaminedOperation &operation : examined) {
        YIZHAN_TRY_LET(const bool alone, entering.decide(operation, outcome));
        if (!alone)
            return std::nullopt;
    }
    YIZHAN_TRY(entering.finish());
    outcome.epoch = entering.epoch();
    return outcome;
}

} // namespace

Result<BatchOutcome> takeBatch(Database &database, const devices::Device &device,
                               const std::vector<operations::SealedOperation> &batch, const QDateTime &now,
                               QDate today)
{
    std::vector<ExaminedOperation> examined; // before the transaction: it is most of the work
    examined.reserve(batch.size());
    for (const operations::SealedOperation &sealed : batch)
        examined.push_back(examine(sealed, device, now));
    {
        YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        YIZHAN_TRY_LET(const auto locked, devices::lockDevice(database, device.id));
        if (!locked || locked->state != DeviceState::Active) {
            BatchOutcome outcome;
            outcome.refused = locked ? locked->state : DeviceState::Revoked;
            return outcome;
        }
        YIZHAN_TRY_LET(auto outcome, enterAll(database, *locked, examined, now, today));
        if (outcome) {
            YIZHAN_TRY(transaction.commit());
            return *std::move(outcome);
        }
    }
    return freeze(database, device, now);
}

} // namespace yizhan::ledger
