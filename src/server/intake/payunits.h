// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QStringView>

namespace yizhan::intake {

/// What follows a sum: 元/月, 元每个钟, 以上, 起.
struct BehindSum
{
    catalogue::PayUnit unit = catalogue::PayUnit::NotStated;
    bool open = false;      ///< 以上, 起, +
    bool below = false;     ///< 以下, 以内
    bool otherUnit = false; ///< per week
    bool yuan = false;      ///< 元 or 块 stands there
    qsizetype length = 0;
};

/// Reads what follows a sum of `value` yuan at the front of a folded text.
[[nodiscard]] BehindSum behindSum(QStringView text, double value);

/// The unit that the words before a sum name: 月薪, 每月, 日薪, 年薪.
[[nodiscard]] catalogue::PayUnit unitBeforeSum(QStringView text);

/// The unit that a text names anywhere, if it names only one.
[[nodiscard]] catalogue::PayUnit onlyUnitIn(QStringView text);

/// Whether a sum between these words is for a length of several months, which is no unit of ours:
/// 9000元/3个月, 每三个月9000, 两个月8000. A time of probation before a sum is another thing.
[[nodiscard]] bool isForSeveralMonths(QStringView label, QStringView behind);

} // namespace yizhan::intake
