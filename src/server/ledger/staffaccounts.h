// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "random.h"
#include "result.h"
#include "staffaccount.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::ledger {

// Who works at a station: items of the feed in its scope, and what they were before, formerroles.h
// (docs/formats/staff.md). Errors of all: Invalid (`feed.scope`: no name of a station), those of sqlError().

/// Those who may act at the kiosks of `station`, by their ids. Errors: also Protocol.
[[nodiscard]] Result<std::vector<catalogue::StaffAccount>> staffAccounts(storage::Database &database,
                                                                         const QString &station);

/// Publishes an account, whose id comes out of `random`, in a write transaction of its own. `verifier`: of
/// crypto::makePinVerifier(). Errors: also Invalid (`staff.name`: empty, or more than 20 characters).
[[nodiscard]] Result<catalogue::StaffAccount>
addStaffAccount(storage::Database &database, const QString &station, const QString &name,
                catalogue::StaffRole role, const QByteArray &verifier, Random &random, const QDateTime &now);

/// Gives it another role, in a write transaction of its own: kiosks that hear of it sign the account out.
/// What was done before is judged by the former one. Errors: also NotFound (`staff.unknown`), Protocol.
[[nodiscard]] Result<void> changeStaffRole(storage::Database &database, const QString &station,
                                           const QString &id, catalogue::StaffRole role,
                                           const QDateTime &now);

/// Withdraws it, in a write transaction of its own: kiosks that hear of it sign the account out. What was
/// done before counts. Errors: also NotFound (`staff.unknown`).
[[nodiscard]] Result<void> removeStaffAccount(storage::Database &database, const QString &station,
                                              const QString &id, const QDateTime &now);

} // namespace yizhan::ledger
