// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "result.h"
#include "staffaccount.h"
#include "staffact.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::ledger {

/// As what somebody of the staff did something.
struct StaffStanding
{
    catalogue::StaffRole role = catalogue::StaffRole::Attendant;
    bool certain = true; ///< false: the kiosk is believed, who signed them in by what it held
};

/// Who of a station may do what, and might do it when they did, as the feed and former_role say it in the
/// caller's transaction.
class StaffRoll
{
public:
    /// Reads those of `accounts` that work at `station` now or did before. Errors: those of sqlError(),
    /// Protocol.
    [[nodiscard]] static Result<StaffRoll> read(storage::Database &database, const QString &station,
                                                const QSet<QString> &accounts);

    /// Whether it works there, or did.
    [[nodiscard]] bool knows(const QString &account) const { return m_accounts.contains(account); }
    /// As what `account` did what says `head`, which arrives at `now`; nothing: it was nobody's at that time.
    /// It cannot be known where it may have been made since the backup from which the server was restored,
    /// where a former version has removed it, and where it was another one before and the clock of the kiosk
    /// is ahead.
    [[nodiscard]] std::optional<StaffStanding> at(const QString &account,
                                                  const operations::OperationHead &head, qint64 now) const;

private:
    struct Span
    {
        qint64 until;                             ///< the first second at which it was so no longer
        std::optional<catalogue::StaffRole> role; ///< nothing: not known
    };
    struct Account
    {
        std::optional<catalogue::StaffRole> now; ///< nothing: it was removed
        std::vector<Span> before = {};           ///< in the order of time
    };
    [[nodiscard]] static Result<std::optional<Account>> accountOf(storage::Database &database,
                                                                  const QString &station, const QString &id);

    QHash<QString, Account> m_accounts;
    qint64 m_lostBefore = 0; ///< what was captured before may be of an account that a restore has taken
};

/// Whether somebody of this role may do it to an operation of this kind: docs/formats/staff.md.
[[nodiscard]] bool mayDo(catalogue::StaffRole role, operations::StaffAct act, const QString &type);

/// Whether a receipt in `state` can still come to `act`: what staff do goes forward, from seen over on the
/// way and not reached to done. Who came to a class is said of whoever was expected there, and corrected by
/// the other word. Nothing: staff have no such say in this state.
[[nodiscard]] std::optional<bool> goesForward(const QString &state, operations::StaffAct act);

} // namespace yizhan::ledger
