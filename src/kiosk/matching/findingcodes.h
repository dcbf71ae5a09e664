// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchquery.h"

#include <QString>

namespace yizhan::matching {

/// Stable codes for scripts: "SAME_OCCUPATION", "WORK", "COUNTY". A code keeps its meaning when the lists of
/// the program change.
[[nodiscard]] QString codeOf(Verdict verdict);
[[nodiscard]] QString codeOf(Part part);
[[nodiscard]] QString codeOf(Widening::Kind kind);

} // namespace yizhan::matching
