// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"

#include <QString>

namespace yizhan::intake {

struct AgeRange
{
    int least = 0; ///< years; 0 = not stated
    int most = 0;
    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

/// The ages that a cell states: "18-45周岁", "45岁以下", "男60女55", "18≤年龄≤45", "十八至四十五岁". Of men
/// and women, trades and shifts the widest range, because it is shown as a caution and nobody may be warned
/// off wrongly. What is preferred (优先) limits nothing, 不限 states nothing. Unreadable: a bare number,
/// 左右, 80后, a date, an age below 14 or above 80.
[[nodiscard]] tables::FieldValue<AgeRange> ageOf(const QString &cell);

} // namespace yizhan::intake
