// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QString>

namespace yizhan::desk {

/// How often a PIN was typed wrong at this kiosk, and for how long its account is locked for it:
/// `staff-lock.json` in the data folder, which survives a restart (docs/formats/staff.md). Belongs to one
/// thread.
class StaffLock
{
public:
    static constexpr int freeAttempts = 5; ///< wrong ones in a row before an account is locked
    static constexpr int firstLockSeconds = 30;
    static constexpr int longestLockSeconds = 900;

    /// `clock` outlives the lock.
    StaffLock(const QString &dataDir, const Clock &clock);

    /// Seconds for which the account is still locked; 0: it may be tried.
    [[nodiscard]] int waitSeconds(const QString &account) const;
    /// On the disk before the PIN is judged: counted as a wrong one until succeeded(). Returns the seconds
    /// for which the account is locked if it is. Errors: Io; then nothing may be tried.
    [[nodiscard]] Result<int> attempt(const QString &account);
    /// It was the right one. Errors: Io.
    [[nodiscard]] Result<void> succeeded(const QString &account);

private:
    QString m_path;
    const Clock &m_clock;
};

} // namespace yizhan::desk
