// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"
#include "qrreader.h"

#include <optional>

namespace yizhan::scan {

/// Reads a code whose modules the library does not find its way among (tilted, smeared, half bleached): finds
/// its three large squares, lays a grid over it so that all patterns which each code has fit best, samples
/// the modules, takes back what neighbours have mixed into one another, and has the clean drawing decoded.
/// `picture`: dark on light, of even light (grey 128 parts them), with some three pixels a module or more. A
/// picture without such squares costs a few milliseconds, one with them up to thirty.
[[nodiscard]] std::optional<RawCode> readByGrid(const GreyPlane &picture);

} // namespace yizhan::scan
