// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDate>
#include <QDateTime>

namespace yizhan {

/// The moment at which `day` begins in China, in UTC. Invalid where the day is.
[[nodiscard]] inline QDateTime startOfChinaDay(QDate day)
{
    return day.isValid() ? QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, chinaOffsetSeconds).toUTC()
                         : QDateTime();
}

} // namespace yizhan
