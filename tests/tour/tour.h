// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskoptions.h"

namespace yizhan::app {

/// --screenshots: walks through every screen in every shape, language and text size, over the sample
/// catalogue (or --data) with the clock standing at 2026-11-20 08:30 in China, and writes
/// `<shape>-<language>-<size>-<nn>-<screen>.png`. Returns the program's exit code.
[[nodiscard]] int runTour(const KioskOptions &options);

} // namespace yizhan::app
