// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"
#include "result.h"
#include "scanevent.h"

#include <QString>

namespace yizhan::operations {

/// The kind by which a scan at a job fair travels.
inline constexpr QLatin1String fairScanType("fair_scan");

/// The event that a `fair_scan` stands for (docs/formats/checkin.md): its id is that of the operation, its
/// place the operation's in the outbox. `station`: of the device, which no head says. Errors: Invalid
/// (`scan.format`).
[[nodiscard]] Result<checkin::ScanEvent> scanOf(const OperationHead &head, const QString &station);

} // namespace yizhan::operations
