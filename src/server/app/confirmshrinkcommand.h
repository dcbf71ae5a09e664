// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "surroundings.h"

namespace yizhan::server {

/// `yizhan-server confirm-shrink`: a catalogue that lost most of itself is meant, and kiosks may follow.
[[nodiscard]] console::Command confirmShrinkCommand(const Surroundings &around);

} // namespace yizhan::server
