// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saidyear.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A class of which somebody has signed up at this station, as the staff's screens list it: nothing personal.
class StaffClass
{
    Q_GADGET
    QML_VALUE_TYPE(staffClass)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(int startYear READ startYear CONSTANT)
    Q_PROPERTY(int startMonth READ startMonth CONSTANT)
    Q_PROPERTY(int startDay READ startDay CONSTANT)
    Q_PROPERTY(int endYear READ endYear CONSTANT)
    Q_PROPERTY(int endMonth READ endMonth CONSTANT)
    Q_PROPERTY(int endDay READ endDay CONSTANT)
    Q_PROPERTY(bool begun READ begun CONSTANT)
    Q_PROPERTY(bool over READ over CONSTANT)
    Q_PROPERTY(int placed MEMBER placed CONSTANT)
    Q_PROPERTY(int waiting MEMBER waiting CONSTANT)
    Q_PROPERTY(int came MEMBER came CONSTANT)

public:
    QString id;
    QString title; ///< empty while it is not known, and when it is no longer published
    QDate starts;
    QDate ends;
    QDate today;
    int placed = 0;  ///< have a place, whether they came or not
    int waiting = 0; ///< for a place, or for the bureau's word
    int came = 0;    ///< of those with a place

    /// 0 where it is the year of `today`: only another one must be said; the month is 0 where no day is
    /// stated.
    [[nodiscard]] int startYear() const { return saidYear(starts, today); }
    [[nodiscard]] int startMonth() const { return starts.month(); }
    [[nodiscard]] int startDay() const { return starts.day(); }
    [[nodiscard]] int endYear() const { return saidYear(ends, today); }
    [[nodiscard]] int endMonth() const { return ends.month(); }
    [[nodiscard]] int endDay() const { return ends.day(); }
    /// The first day has come, or is not stated: it may be noted who comes.
    [[nodiscard]] bool begun() const { return !starts.isValid() || starts <= today; }
    [[nodiscard]] bool over() const { return lastDay().isValid() && lastDay() < today; }
    [[nodiscard]] QDate lastDay() const { return ends.isValid() ? ends : starts; }

    friend bool operator==(const StaffClass &, const StaffClass &) = default;
};

} // namespace yizhan::viewmodels
