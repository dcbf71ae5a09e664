// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace yizhan {

/// Days since 1970-01-01, the form in which databases keep a calendar day (compares as a number, takes two
/// bytes). 0 stands for "no day": 1970-01-01 itself never occurs in a catalogue.
using EpochDay = qint32;

constexpr qint64 julianDayOfEpoch = 2440588;

[[nodiscard]] inline EpochDay toEpochDay(QDate date)
{
    return date.isValid() ? static_cast<EpochDay>(date.toJulianDay() - julianDayOfEpoch) : 0;
}

[[nodiscard]] inline QDate fromEpochDay(EpochDay day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day + julianDayOfEpoch);
}

} // namespace yizhan
