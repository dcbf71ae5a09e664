// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "staffaccount.h"
#include "staffact.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace yizhan::ledger {

/// Who of a station may do what, as the feed says it in the caller's transaction.
class StaffRoll
{
public:
    /// Reads those of `accounts` that work at `station` now. Errors: those of sqlError(), Protocol.
    [[nodiscard]] static Result<StaffRoll> read(storage::Database &database, const QString &station,
                                                const QSet<QString> &accounts);

    [[nodiscard]] bool knows(const QString &account) const { return m_roles.contains(account); }
    /// Whether who did it may do it to an operation of this kind: the rule of roles, docs/formats/staff.md.
    [[nodiscard]] bool may(const operations::StaffDeed &deed, const QString &type) const;

private:
    QHash<QString, catalogue::StaffRole> m_roles;
};

/// Whether a receipt in `state` can still come to `act`: what staff do goes forward, from seen over on the
/// way and not reached to done. Who came to a class is said of whoever was expected there, and corrected by
/// the other word. Nothing: staff have no such say in this state.
[[nodiscard]] std::optional<bool> goesForward(const QString &state, operations::StaffAct act);

} // namespace yizhan::ledger
