// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"

#include <QString>

namespace yizhan::intake {

/// Months: "1", "3年以上", "1-3年" (the lower end), "一年半", "6个月", "C1驾照，2年驾龄" from `years`, where
/// a bare number is years; else from `months`, where it is months. 0 for 不限, for what only prefers
/// experience (优先), takes beginners or graduates, or sets no lower end (3年以下). Unreadable: 熟手, a date,
/// a year of graduation, more than 50 years.
[[nodiscard]] tables::FieldValue<int> experienceOf(const QString &years, const QString &months);

} // namespace yizhan::intake
