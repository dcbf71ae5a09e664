// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "cataloguehealing.h"

#include <QString>

#include <optional>

namespace yizhan::sync {

/// For a kiosk that follows no server: proves its catalogue once, heals it as store::openSoundCatalogue()
/// does, and tells `clock` what it knows of the time. Makes no catalogue where there is none. Takes seconds;
/// holds `sync.lock` meanwhile. Errors: those of lockCatalogue() (Busy: who writes the catalogue looks after
/// it), store::openSoundCatalogue() and store::tellTime().
[[nodiscard]] Result<std::optional<store::Healing>> makeSound(const QString &dataDir, AnchoredClock &clock);

} // namespace yizhan::sync
