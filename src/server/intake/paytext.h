// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QStringView>

namespace yizhan::intake {

/// What a text says of pay, in yuan as it stands there.
struct PayText
{
    double minimum = 0; ///< 0 = not stated
    double maximum = 0;
    catalogue::PayUnit unit = catalogue::PayUnit::NotStated;
    bool found = false;         ///< a sum was found
    bool scaled = false;        ///< with 千, 万 or K of its own: another scale does not multiply it
    bool ownUnit = false;       ///< right behind each sum: it counts before that of a heading
    bool openUpwards = false;   ///< 以上, 起, 保底: there is no upper end
    bool leftOver = false;      ///< it holds something that is no sum, and not "面议" either
    bool negative = false;      ///< a sum below zero
    bool otherCurrency = false; ///< it is not in CNY
    bool severalUnits = false;  ///< there are sums of another unit, which are left out
    bool otherUnit = false;     ///< per week, or per something else that is no unit of ours
};

/// Reads the whole of a folded text (tables::folded()): the sum that is paid, not days, hours, ages or years
/// beside it; after probation (转正) rather than during; 综合 rather than 底薪; of men and women, grades and
/// shifts from the least to the most.
[[nodiscard]] PayText readPayText(QStringView text);

/// A unit and its scale, from a cell or a heading that holds nothing else: 元/月, 万元/年, 千元, 小时, MONTH.
struct PayUnitText
{
    catalogue::PayUnit unit = catalogue::PayUnit::NotStated;
    double scale = 1;     ///< 万元: 10,000
    bool byPiece = false; ///< 计件: how it is paid, or per piece
    bool byHour = false;  ///< 计时
    bool unknown = false; ///< names something that is no unit of ours
    bool otherCurrency = false;
};
[[nodiscard]] PayUnitText readPayUnit(QStringView text);

/// Whether a folded text names another currency than CNY.
[[nodiscard]] bool namesOtherCurrency(QStringView text);

} // namespace yizhan::intake
