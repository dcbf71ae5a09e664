// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tour {

/// `yizhan-tour pictures`: walks through every screen in every shape, language and text size, over the sample
/// catalogue (or --data) with the clock standing at 2026-11-20 08:30 in China, and writes
/// `<shape>-<language>-<size>-<nn>-<screen>.png`; --only PATTERN leaves out what does not match.
[[nodiscard]] console::Command picturesCommand();

} // namespace yizhan::tour
