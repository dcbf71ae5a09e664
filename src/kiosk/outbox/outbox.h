// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "entry.h"
#include "identity.h"
#include "operation.h"
#include "outboxrows.h"
#include "random.h"
#include "result.h"
#include "sealing.h"
#include "signing.h"
#include "verdict.h"

#include <QLockFile>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace yizhan::outbox {

/// So often must an operation fail alone, while others come through, before it is put aside.
inline constexpr int mostFailuresAlone = 5;
/// So long an answered operation is kept, to be sent again to a server that has lost it.
inline constexpr int keptDays = 30;

/// What goes out together.
struct OutboxBatch
{
    std::vector<QString> ops; ///< in the order of `operations`
    std::vector<operations::SealedOperation> operations;
};

/// Now, as two clocks have it that know nothing of one another: either may be years off.
struct TwoTimes
{
    QDateTime server; ///< what a server has signed, carried on
    QDateTime wall;   ///< of this machine
};

/// What a proved answer of the server holds, beside its verdicts.
struct Acknowledged
{
    std::vector<operations::Verdict> verdicts;
    crypto::SealingKey sealingKey;
    protocol::Epoch epoch;
};

/// What residents have sent from this kiosk, from the moment at which they did until the server has answered
/// and thirty days beyond: the writing side of `outbox.db`. Nothing that it holds can be read here again. A
/// damaged file is moved aside, see openSoundOutbox(). Holds `outbox.lock`; one thread. Errors of all: those
/// of sqlError().
class Outbox
{
public:
    /// `clock` and `random` outlive the outbox; they give ids, marks and receipts. `waitMs`: for another
    /// process to end. Errors: those of lockOutbox() and openSoundOutbox().
    [[nodiscard]] static Result<Outbox> open(const QString &dataDir, const Clock &clock, Random &random,
                                             int waitMs);

    /// Why another file was moved aside when this one was opened.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }
    [[nodiscard]] const Mark &mark() const { return m_mark; }
    /// For the readers of entry.h.
    [[nodiscard]] storage::Database &database() { return *m_database; }

    /// `sender` is enrolled, and what waits is its own from now on, with what can be saved of files that were
    /// moved aside. Where the outbox was another device's
    /// until now, as after a second enrolment, it gets a new install mark, and what waits or was answered
    /// within the last 30 days is headed and signed anew in its order: the seals stay as they are.
    [[nodiscard]] Result<void> serve(const device::Identity &sender);
    /// Seals and keeps an operation of an enrolled `sender`: when this returns it is on the disk. `draft`
    /// says type, version, what it is about, what it refers to, when it was captured; the rest is filled in
    /// here. Errors: also those of operations::sealOperation().
    [[nodiscard]] Result<Entry> submit(operations::OperationHead draft,
                                       const std::vector<operations::FieldValue> &fields,
                                       const device::Identity &sender);

    /// The first that are to be sent, without `skipped`: at most `mostOperations`, and
    /// operations::maxBatchBytes. One whose bytes are no longer those that `device` signed is put aside on
    /// the way.
    [[nodiscard]] Result<OutboxBatch> nextBatch(std::size_t mostOperations, const std::set<QString> &skipped,
                                                const crypto::PublicKey &device);
    /// The server has answered: verdicts, sealing key and history, in one transaction.
    [[nodiscard]] Result<void> record(const Acknowledged &answer);
    /// An operation failed alone while others come through: with the fifth time it is put aside. Whether it
    /// was. `program`: the version that could not deliver it.
    [[nodiscard]] Result<bool> failedAlone(const QString &op, const Error &error, const QString &program);
    /// The server is in this history: what was answered in another one within the last 30 days will be sent
    /// again.
    [[nodiscard]] Result<void> follow(const protocol::Epoch &epoch);
    /// The server has said that it does not take this kiosk for one of its own (revoked, frozen, unknown).
    /// Known until it answers again, or the kiosk is enrolled anew: until then nothing that is lent to the
    /// kiosk may be given.
    [[nodiscard]] Result<void> noteTurnedAway();
    /// What another version of the program put aside waits again. How many.
    [[nodiscard]] Result<int> rearmAfterUpgrade(const QString &program);
    /// All that is aside waits again, whatever put it there. How many.
    [[nodiscard]] Result<int> rearm();
    /// Forgets what was both answered more than 30 days before the one time and captured more than 30 days
    /// before the other. How many.
    [[nodiscard]] Result<int> purge(const TwoTimes &now);

private:
    Outbox(std::unique_ptr<QLockFile> lock, std::unique_ptr<storage::Database> database, Mark mark,
           const Clock &clock, Random &random)
        : m_lock(std::move(lock)), m_database(std::move(database)), m_mark(std::move(mark)), m_clock(&clock),
          m_random(&random)
    {
    }
    [[nodiscard]] Result<void> takeOverAside(const device::Identity &sender);
    [[nodiscard]] Result<QString> freeReceipt();
    [[nodiscard]] Mark markFor(const device::Identity &sender);
    [[nodiscard]] Result<void> headAnew(Mark &mark, const device::Identity &sender);
    [[nodiscard]] Result<int> changed(const QString &sql, const QString &value);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<storage::Database> m_database;
    Mark m_mark; ///< as it is on the disk
    std::optional<Error> m_damage;
    QStringList m_aside; ///< files that were moved aside, and not looked into yet
    const Clock *m_clock;
    Random *m_random;
};

} // namespace yizhan::outbox
