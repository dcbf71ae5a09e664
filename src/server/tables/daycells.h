// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"

#include <QDate>
#include <QString>

namespace yizhan::tables {

/// One day: 2025-02-19, 2025/2/19, 2025.2.19, 2025年2月19日, 20250219, 二〇二五年二月十九日, ISO date and
/// time (UTC times are turned into China Standard Time); of a span its beginning. "长期" and "不限" are not
/// stated. Unreadable: a day without a year, a month without a day, 3/1/2027, any other number. Years 2000 to
/// 2100.
[[nodiscard]] FieldValue<QDate> dateOf(const QString &cell);

/// The last day that a cell states: of a span ("2026.12.1-12.31", "2026.12.1—15",
/// "即日起至2027年3月31日") its end, whose
/// lacking year or month is that of the beginning. A beginning alone ("2026-11-10起"), 长期, 招满即止 and
/// years from 2099 on have none. Unreadable: what dateOf() cannot read, and a span that ends before it
/// begins.
[[nodiscard]] FieldValue<QDate> lastDayOf(const QString &cell);

/// The days from `first` to `last`; one day is both.
struct DaySpan
{
    QDate first;
    QDate last;
    bool leftOver = false; ///< the cell says more than these days, or leaves some of them out
};

/// The days of something that may last several: "2026年12月5日至7日", "2026.12.5-12.6", "12月5日、6日" with a
/// year. Unreadable: what dateOf() cannot read.
[[nodiscard]] FieldValue<DaySpan> daySpanOf(const QString &cell);

} // namespace yizhan::tables
