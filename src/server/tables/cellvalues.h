// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

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

/// "3", "3人", "十二名", "1,200", "男2女3" (5), "男女各1人" (2), "共8人（男5女3）" (8), "3-5人" (the lower
/// end); "若干" is not stated. Unreadable: fractions, negative numbers, dates, several numbers that are
/// neither men and women nor a range, more than 10,000.
[[nodiscard]] FieldValue<int> headcountOf(const QString &cell);

/// The words of a list cell, separated by 、 ， ； / | blanks or line breaks. At most 40 words of 40
/// characters.
[[nodiscard]] QStringList listOfCell(const QString &cell);

/// Whether a cell says that nothing is asked for or fixed: 不限, 无要求, 若干, 长期, /.
[[nodiscard]] bool saysNoLimit(QStringView text);

/// 不得低于 as 不低于, 大于等于 as 大于: limits in their shortest words.
[[nodiscard]] QString plainLimits(QString text);

/// Whether a folded text is a date that a spreadsheet made of something else, or an error of a formula:
/// 2026-02-03, 2月3日, #REF!.
[[nodiscard]] bool isDamaged(QStringView text);

} // namespace yizhan::tables
