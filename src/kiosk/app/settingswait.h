// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskconfig.h"
#include "result.h"

#include <functional>
#include <optional>

namespace yizhan::app {

using ReadSettings = std::function<Result<settings::KioskConfig>()>;

/// Shows a mistake in the settings on the whole screen, in Chinese and in English, with the way to mend it,
/// and reads them again every so many milliseconds. Returns the settings once they are good; nothing when the
/// program is to end before that, or when the screen cannot be shown.
[[nodiscard]] std::optional<settings::KioskConfig>
waitForSettings(const Error &mistake, const ReadSettings &read, int everyMs = 2'000);

} // namespace yizhan::app
