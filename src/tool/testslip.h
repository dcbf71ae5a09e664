// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slip.h"

namespace yizhan::tool {

/// A page for whoever sets a printer up: marked as a sample, with every size of type, both ways of writing
/// Chinese, a code, and lines that show whether the paper is as wide as the settings say.
[[nodiscard]] print::Slip testSlip();

} // namespace yizhan::tool
