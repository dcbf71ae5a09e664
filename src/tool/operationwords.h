// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict.h"

#include <QString>

/// What the server answers as codes, in words for whoever looks after a kiosk.
namespace yizhan::tool {

/// "rejected: there is no such receipt"; a reason that this version does not know keeps its code.
[[nodiscard]] QString verdictWords(const operations::Verdict &verdict);

} // namespace yizhan::tool
