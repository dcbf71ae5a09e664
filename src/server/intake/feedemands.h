// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowscheme.h"

#include <vector>

namespace yizhan::intake {

/// A finding `text.fee` for each cell of a row that demands a fee, a deposit or a document. Every cell is
/// searched, whatever its column: a deposit stands among the remarks more often than in the duties.
[[nodiscard]] std::vector<tables::Finding> feeDemands(const tables::RawRow &raw,
                                                      const publishing::HeadingOf &heading);

} // namespace yizhan::intake
