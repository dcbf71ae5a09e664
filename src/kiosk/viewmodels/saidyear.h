// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace yizhan::viewmodels {

/// The year that must be said beside a day: 0 where it is the one of `today`, or there is no day.
[[nodiscard]] inline int saidYear(QDate day, QDate today)
{
    return day.isValid() && day.year() != today.year() ? day.year() : 0;
}

} // namespace yizhan::viewmodels
