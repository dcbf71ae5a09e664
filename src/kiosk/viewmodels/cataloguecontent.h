// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"

#include <QString>

#include <vector>

namespace yizhan::viewmodels {

/// A text that is equal for equal content of a catalogue: what a scope holds follows from its history, cursor
/// and sum.
[[nodiscard]] QString contentOf(const std::vector<store::ScopeStatus> &scopes);

} // namespace yizhan::viewmodels
