// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yizhan::ledger {

/// What became of an operation, without anything personal.
struct ReceiptState
{
    QString receipt;
    QString type;
    QString state;  ///< the name of a verdict, or `cancelled`, `done`, `attended` …
    QDateTime time; ///< UTC: since when
    QString aboutKind;
    QString about;
    int rank = 0;        ///< waitlisted: the place in the list, as it is now
    QString of = {};     ///< duplicate_of: the receipt of the earlier one
    QString code = {};   ///< rejected: why; accepted_flagged: what is odd about it
    QString op = {};     ///< of the operation
    bool placed = false; ///< of a sign-up: a place is had
};

/// The receipt with this code, of several the latest. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<ReceiptState>> findReceipt(storage::Database &database,
                                                              const QString &code);

/// What staff say of a request.
enum class StaffState {
    Done,
    NoAnswer,
    Called,   ///< they were spoken to
    Attended, ///< of a sign-up for a class
    Absent,   ///< of a sign-up for a class
};

/// Notes it, in a write transaction of its own. Errors: NotFound (`requests.unknown`), Invalid
/// (`receipt.settled`: cancelled or never accepted; `receipt.attendance`: nobody expects them at a class),
/// those of sqlError().
[[nodiscard]] Result<void> setStaffState(storage::Database &database, const QString &code, StaffState state,
                                         const QDateTime &now);

} // namespace yizhan::ledger
