// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "entry.h"
#include "epoch.h"
#include "operation.h"
#include "result.h"
#include "sealing.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// The rows of an open outbox, one statement each; whoever calls holds the transaction. Errors of all: those
/// of sqlError().
namespace yizhan::outbox {

/// The one row of the table `outbox`.
struct Mark
{
    QString install;
    qint64 nextSeq = 1;
    QString device; ///< as which the operations that wait are headed; empty = none yet
    std::optional<crypto::SealingKey> sealingKey;
    protocol::Epoch epoch; ///< the latest history of the server that was seen
    /// What another outbox of this device has given, before this one began, is not known here.
    bool rescued = false;
    /// The server does not take this kiosk for one of its own, by its last word.
    bool turnedAway = false;

    friend bool operator==(const Mark &, const Mark &) = default;
};

[[nodiscard]] Result<Mark> readMark(storage::Database &database);
[[nodiscard]] Result<void> writeMark(storage::Database &database, const Mark &mark);

/// A row as it waits to be sent.
struct Sendable
{
    QString op;
    operations::SealedOperation operation;
};

/// Adds a row that waits.
[[nodiscard]] Result<void> insertOperation(storage::Database &database, const operations::OperationHead &head,
                                           const operations::SealedOperation &sealed);
/// Gives a row another head.
[[nodiscard]] Result<void> replaceHead(storage::Database &database, const operations::OperationHead &head,
                                       const operations::SealedOperation &sealed);
/// What was headed under another install mark than `mark`'s, in the order of its capture: what is not
/// answered, and what was captured or answered after `since` (as text).
[[nodiscard]] Result<std::vector<Sendable>> headedOtherwise(storage::Database &database, const Mark &mark,
                                                            const QString &since);
/// Visits, in their order, what is to be sent: what waits, and what was answered in another history than
/// `mark.epoch` and answered or captured after `since` (as text), until `visit` says no.
[[nodiscard]] Result<void> forEachPending(storage::Database &database, const Mark &mark, const QString &since,
                                          const std::function<bool(const Sendable &)> &visit);
/// What the server said of a row; `epoch` is its history.
[[nodiscard]] Result<void> writeVerdict(storage::Database &database, const operations::Verdict &verdict,
                                        const QString &epoch);
/// One failure alone more; with `most` of them the row is put aside by `program`. Whether it was.
[[nodiscard]] Result<bool> writeFailure(storage::Database &database, const QString &op, const QString &reason,
                                        int most, const QString &program);

} // namespace yizhan::outbox
