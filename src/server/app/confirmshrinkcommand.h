// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::server {

/// `yizhan-server confirm-shrink`: a catalogue that lost most of itself is meant, and kiosks may follow.
[[nodiscard]] console::Command confirmShrinkCommand();

} // namespace yizhan::server
