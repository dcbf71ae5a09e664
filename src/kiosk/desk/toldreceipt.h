// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationservice.h"
#include "stationreceipt.h"

#include <optional>

namespace yizhan::desk {

/// A receipt as the kiosks of the station were told of it, whichever of them took it.
[[nodiscard]] Receipt receiptOf(const catalogue::StationReceipt &told);

/// Says of a receipt what became of taking it back here; which is in vain where they came to the class.
void markTakenBack(Receipt &receipt, outbox::TakenBack takenBack);

/// What is known of a code: by the outbox of this kiosk, and by what the station was told. Where both know
/// it, what was told is the later news, but for what was taken back here.
[[nodiscard]] std::optional<Receipt> latestOf(const KnownHere &own,
                                              const std::optional<catalogue::StationReceipt> &told);

} // namespace yizhan::desk
