// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "scanevent.h"

#include <QString>

namespace yizhan::checkin {

/// What a `fair_scan` says of its scan beside what its head says anyway (docs/formats/checkin.md): kind,
/// subject, time, decision of the door, knowing, refers, gate, with a blank between them.
[[nodiscard]] QString encodeScan(const ScanEvent &event);
/// The members that encodeScan() writes, out of a text from outside; the others are left empty. Each event
/// has one text: another spelling of it is none. Errors: Invalid (`scan.format`).
[[nodiscard]] Result<ScanEvent> decodeScan(const QString &text);

} // namespace yizhan::checkin
