// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "opsbatch.h"
#include "outboxfile.h"
#include "outboxlock.h"
#include "outboxtakeover.h"
#include "receiptcode.h"
#include "transaction.h"
#include "uuid.h"

#include <utility>

namespace yizhan::outbox {

using operations::OperationHead;
using operations::SealedOperation;
using storage::Transaction;

namespace {

/// Bytes of a batch around its operations.
constexpr qsizetype frameBytes = 64;

QString newInstall(Random &random)
{
    return QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0'));
}

QString keptSince(const QDateTime &now)
{
    return now.toUTC().addDays(-keptDays).toString(Qt::ISODate);
}

Entry entryOf(const OperationHead &head)
{
    Entry entry;
    entry.op = head.op;
    entry.seq = head.seq;
    entry.receipt = head.receipt;
    entry.type = head.type;
    entry.aboutKind = head.aboutKind;
    entry.about = head.about;
    entry.refers = head.refers;
    entry.lease = head.lease;
    entry.captured = head.captured;
    return entry;
}

} // namespace

Result<Outbox> Outbox::open(const QString &dataDir, const Clock &clock, Random &random, int waitMs)
{
    YIZHAN_TRY_LET(auto lock, lockOutbox(dataDir, waitMs));
    YIZHAN_TRY_LET(SoundOutbox sound, openSoundOutbox(dataDir, clock, random));
    YIZHAN_TRY_LET(Mark mark, readMark(sound.database));
    Outbox outbox(std::move(lock), std::make_unique<storage::Database>(std::move(sound.database)),
                  std::move(mark), clock, random);
    outbox.m_damage = std::move(sound.damage);
    YIZHAN_TRY_LET(outbox.m_aside, notTakenOver(outbox.database(), damagedOutboxes(dataDir)));
    return outbox;
}

Result<void> Outbox::serve(const device::Identity &sender)
{
    if (!sender.enrolment)
        return fail(ErrorCode::Invalid, "device.not_enrolled",
                    QStringLiteral("no server knows this kiosk yet"));
    Mark mark = markFor(sender);
    YIZHAN_TRY_LET(auto transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
    YIZHAN_TRY(headAnew(mark, sender));
    if (mark != m_mark) {
        YIZHAN_TRY(writeMark(*m_database, mark));
        YIZHAN_TRY(transaction.commit());
        m_mark = std::move(mark);
    }
    return takeOverAside(sender);
}

Result<void> Outbox::takeOverAside(const device::Identity &sender)
{
    while (!m_aside.isEmpty()) {
        YIZHAN_TRY_LET(auto transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
        YIZHAN_TRY_LET(Mark mark, takeOver(*m_database, m_aside.first(), m_mark, sender));
        YIZHAN_TRY(writeMark(*m_database, mark));
        YIZHAN_TRY(transaction.commit());
        m_mark = std::move(mark);
        m_aside.removeFirst();
    }
    return {};
}

/// What the first device of an outbox gets is what waits already; a second one gets copies under its name.
Mark Outbox::markFor(const device::Identity &sender)
{
    Mark mark = m_mark;
    if (m_mark.device == sender.enrolment->device && m_mark.sealingKey)
        return mark;
    mark.device = sender.enrolment->device;
    mark.sealingKey = sender.enrolment->sealingKey;
    if (m_mark.device.isEmpty() || m_mark.device == mark.device)
        return mark;
    mark.install = newInstall(*m_random);
    mark.nextSeq = 1;
    mark.rescued = false;    // what is lent to this device no other outbox has given
    mark.turnedAway = false; // it was the former one that is not wanted
    // What was answered in this very history is not asked again.
    mark.epoch = sender.server ? sender.server->epoch : protocol::Epoch();
    return mark;
}

/// Brings what was headed under another install mark, and is still to be sent or may be again, under this
/// one.
Result<void> Outbox::headAnew(Mark &mark, const device::Identity &sender)
{
    YIZHAN_TRY_LET(auto foreign, headedOtherwise(*m_database, mark, keptSince(m_clock->nowUtc())));
    for (Sendable &each : foreign) {
        auto head = operations::decodeHead(each.operation.head);
        if (!head)
            continue; // damaged: stays as it is, to be put aside
        head->device = mark.device;
        head->install = mark.install;
        head->seq = mark.nextSeq++;
        each.operation = operations::signAgain(*head, each.operation.seal, sender.signingKey);
        YIZHAN_TRY(replaceHead(*m_database, *head, each.operation));
    }
    return {};
}

Result<QString> Outbox::freeReceipt()
{
    YIZHAN_TRY_LET(auto select,
                   m_database->prepare(QStringLiteral("SELECT 1 FROM operation WHERE receipt = ?")));
    for (;;) {
        QString receipt = operations::newReceiptCode(*m_random);
        YIZHAN_TRY(select.run(receipt));
        YIZHAN_TRY_LET(const bool taken, select.any());
        if (!taken)
            return receipt;
    }
}

Result<Entry> Outbox::submit(OperationHead draft, const std::vector<operations::FieldValue> &fields,
                             const device::Identity &sender)
{
    YIZHAN_TRY(serve(sender));
    YIZHAN_TRY_LET(auto transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
    Mark mark = m_mark;
    YIZHAN_TRY_LET(draft.receipt, freeReceipt());
    draft.op = operations::newUuid(*m_clock, *m_random);
    draft.device = mark.device;
    draft.install = mark.install;
    draft.seq = mark.nextSeq++;
    draft.key = mark.sealingKey->id();
    YIZHAN_TRY_LET(const SealedOperation sealed,
                   operations::sealOperation(draft, fields, *mark.sealingKey, sender.signingKey));
    YIZHAN_TRY(insertOperation(*m_database, draft, sealed));
    YIZHAN_TRY(writeMark(*m_database, mark));
    YIZHAN_TRY(transaction.commit());
    m_mark = std::move(mark);
    return entryOf(draft);
}

Result<OutboxBatch> Outbox::nextBatch(std::size_t mostOperations, const std::set<QString> &skipped,
                                      const crypto::PublicKey &device)
{
    OutboxBatch batch;
    std::vector<QString> damaged;
    qsizetype bytes = frameBytes;
    YIZHAN_TRY(
        forEachPending(*m_database, m_mark, keptSince(m_clock->nowUtc()), [&](const Sendable &pending) {
            if (skipped.count(pending.op) > 0)
                return true;
            if (!operations::isSignedBy(pending.operation, device)) {
                damaged.push_back(pending.op);
                return true;
            }
            bytes += operations::encodedSize(pending.operation);
            const bool fits = batch.ops.empty() || bytes <= operations::maxBatchBytes;
            if (!fits || batch.ops.size() >= mostOperations)
                return false;
            batch.ops.push_back(pending.op);
            batch.operations.push_back(pending.operation);
            return true;
        }));
    for (const QString &op : damaged) {
        YIZHAN_TRY(writeFailure(*m_database, op, QStringLiteral("operation.damaged"), 0, {}));
    }
    return batch;
}

Result<void> Outbox::record(const Acknowledged &answer)
{
    YIZHAN_TRY_LET(auto transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
    Mark mark = m_mark;
    mark.epoch = answer.epoch;
    mark.sealingKey = answer.sealingKey;
    mark.turnedAway = false; // whoever is not let in gets no answer
    for (const operations::Verdict &verdict : answer.verdicts)
        YIZHAN_TRY(writeVerdict(*m_database, verdict, mark.epoch.id));
    if (mark != m_mark)
        YIZHAN_TRY(writeMark(*m_database, mark));
    YIZHAN_TRY(transaction.commit());
    m_mark = std::move(mark);
    return {};
}

Result<bool> Outbox::failedAlone(const QString &op, const Error &error, const QString &program)
{
    YIZHAN_TRY_LET(auto transaction, Transaction::begin(*m_database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const bool aside, writeFailure(*m_database, op, error.reason, mostFailuresAlone, program));
    YIZHAN_TRY(transaction.commit());
    return aside;
}

Result<void> Outbox::follow(const protocol::Epoch &epoch)
{
    if (m_mark.epoch == epoch)
        return {};
    Mark mark = m_mark;
    mark.epoch = epoch;
    YIZHAN_TRY(writeMark(*m_database, mark));
    m_mark = std::move(mark);
    return {};
}

Result<void> Outbox::noteTurnedAway()
{
    if (m_mark.turnedAway)
        return {};
    Mark mark = m_mark;
    mark.turnedAway = true;
    YIZHAN_TRY(writeMark(*m_database, mark));
    m_mark = std::move(mark);
    return {};
}

Result<int> Outbox::changed(const QString &sql, const QString &value)
{
    YIZHAN_TRY_LET(auto statement, m_database->prepare(sql));
    YIZHAN_TRY(statement.run(value));
    return statement.rowsAffected();
}

Result<int> Outbox::rearmAfterUpgrade(const QString &program)
{
    return changed(
        QStringLiteral("UPDATE operation SET state = 'waiting', failures = 0 WHERE state = 'aside' "
                       "AND program <> ? AND reason <> 'operation.damaged'"),
        program + QLatin1String(""));
}

Result<int> Outbox::rearm()
{
    return changed(QStringLiteral("UPDATE operation SET state = 'waiting', failures = 0 WHERE state = ?"),
                   QStringLiteral("aside"));
}

Result<int> Outbox::purge(const TwoTimes &now)
{
    YIZHAN_TRY_LET(auto statement,
                   m_database->prepare(QStringLiteral("DELETE FROM operation WHERE state = 'answered' AND "
                                                      "answered_at < ? AND captured < ?")));
    YIZHAN_TRY(statement.run(keptSince(now.server), keptSince(now.wall)));
    return statement.rowsAffected();
}

} // namespace yizhan::outbox
