// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

namespace yizhan::intake {

/// The pay of a posting as its cells give it.
struct PayCells
{
    QString minimum; ///< 最低薪资
    QString maximum; ///< 最高薪资
    QString unit;    ///< 薪资单位
    QString text;    ///< 薪资, both ends in one cell
};

struct ParsedPay
{
    catalogue::Pay pay;
    bool unreadable = false;    ///< a cell holds something that is neither a sum nor "面议"
    bool unknownUnit = false;   ///< a unit is named that is none of ours
    bool severalUnits = false;  ///< sums of several units: those of one are kept
    bool weekly = false;        ///< it is per week, half a month or quarter: no pay is kept
    bool otherCurrency = false; ///< it is not in CNY: no pay is kept
    bool reversed = false;      ///< the ends stood the wrong way round and were swapped
    bool negative = false;      ///< a sum below zero
};

/// Understands "4000-6000元/月", "面议", "18元/时", "150/天", "4千-5千", "0.8-1.2万", "8K以上", "日薪200",
/// "四千到五千", and sentences, see paytext.h. A scale of the unit cell (万元/月) multiplies. The unit is the
/// one that the unit cell or the text names; without either it stays NotStated: it is never guessed from the
/// sum.
[[nodiscard]] ParsedPay parsePay(const PayCells &cells);

/// Why a pay cannot be true, or is worth a look.
enum class PayVerdict {
    Fine,
    Impossible,   ///< outside what anybody pays for that unit, see the table in payparser.cpp
    BelowMinimum, ///< monthly, and its lower end is under the local minimum wage
    WideSpan,     ///< monthly, and more than 5,000 yuan between the ends
};

/// `minimumMonthlyPay` in 分; 0 = no minimum configured.
[[nodiscard]] PayVerdict judgePay(const catalogue::Pay &pay, qint64 minimumMonthlyPay);

} // namespace yizhan::intake
