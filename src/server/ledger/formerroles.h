// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "staffaccount.h"

#include <QString>

#include <vector>

/// What accounts of staff were until they were removed or got another role, so that what was done before is
/// judged by who somebody was then. Errors of all: those of sqlError().
namespace yizhan::ledger {

struct FormerRole
{
    catalogue::StaffRole role = catalogue::StaffRole::Attendant;
    qint64 until = 0; ///< Unix seconds, by the server: the first at which it was so no longer
};

/// In the transaction that removes or changes the account.
[[nodiscard]] Result<void> noteFormerRole(storage::Database &database, const QString &station,
                                          const QString &account, const FormerRole &former);
/// In the order of time.
[[nodiscard]] Result<std::vector<FormerRole>> formerRoles(storage::Database &database, const QString &station,
                                                          const QString &account);

} // namespace yizhan::ledger
