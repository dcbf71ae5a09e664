// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace yizhan::tables {

/// A number that stands in a text.
struct Numeral
{
    double value = 0; ///< with its scale: 2.5万 is 25,000; at most 1e12
    double upTo = 0; ///< of an approximate number (三五, 三四千) the upper end, `value` the lower; 0 = none
    double scale = 1;    ///< of the last digits: 100 百, 1,000 千 and K, 10,000 万 and W; 1 = none
    qsizetype begin = 0; ///< where it stands: [begin, end)
    qsizetype end = 0;
    bool chinese = false; ///< written in Chinese numerals
    bool whole = true;    ///< nothing behind a decimal point but zeros

    friend bool operator==(const Numeral &, const Numeral &) = default;
};

using Numerals = QVarLengthArray<Numeral, 8>;

/// The numbers of a folded text (sanitise.h), in their order, at most 64: digits with thousands separators
/// and decimals ("1,200", "3.0", "0.8万", "1万2", "3千5"), and Chinese numerals ("十二", "一百二十",
/// "两千五", "二〇二七"). 两三, 三五, 一二十 and 三四千 are approximate: the lower end and the upper one.
/// 几十 and 数百 are no numbers. Any thread.
[[nodiscard]] Numerals numeralsIn(QStringView text);

} // namespace yizhan::tables
