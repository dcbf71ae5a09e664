// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace yizhan::tables {

/// A value that a cell states, nothing when the cell is empty or says "不限"; `unreadable` when it says
/// something else.
template <typename T>
struct FieldValue
{
    std::optional<T> value;
    bool unreadable = false;
};

/// "3", "3人", "10名"; "若干" is not stated. At most 10,000.
[[nodiscard]] FieldValue<int> headcountOf(const QString &cell);

/// 2025-02-19, 2025/2/19, 2025.2.19, 2025年2月19日, 20250219, ISO date and time (UTC times are turned into
/// China Standard Time). "长期" and "不限" are not stated. Years 2000 to 2100.
[[nodiscard]] FieldValue<QDate> dateOf(const QString &cell);

/// The words of a list cell, separated by 、 ， ； / | blanks or line breaks. At most 40 words of 40
/// characters.
[[nodiscard]] QStringList listOfCell(const QString &cell);

/// Whole numbers of folded text, at most four: digits, or one Chinese numeral (三年).
struct Numbers
{
    std::array<int, 4> values{};
    std::array<qsizetype, 4> ends{}; ///< where each ends in the text
    std::size_t count = 0;
};

/// What becomes of digits behind a decimal point.
enum class Decimals { LeftOut, Separate };

[[nodiscard]] Numbers numbersIn(QStringView text, Decimals decimals = Decimals::LeftOut);

/// Whether a cell says that nothing is asked for or fixed: 不限, 无要求, 若干, 长期, /.
[[nodiscard]] bool saysNoLimit(QStringView text);

} // namespace yizhan::tables
