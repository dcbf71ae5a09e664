// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::store {

/// A catalogue that was found damaged, and what was done.
struct Repair
{
    QDateTime time;     ///< UTC
    QString reason;     ///< of the error that told it
    QString detail;     ///< English, technical
    qint64 items = 0;   ///< that could be kept
    bool whole = false; ///< nothing had to be fetched again
};

/// The latest repairs, newest first, out of `repairs.json` of a data folder; none when there were none.
[[nodiscard]] std::vector<Repair> readRepairs(const QString &dataDir);

/// Adds one and keeps the latest ten. Errors: Io.
[[nodiscard]] Result<void> noteRepair(const QString &dataDir, const Repair &repair);

} // namespace yizhan::store
