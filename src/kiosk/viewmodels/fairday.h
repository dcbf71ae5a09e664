// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A day of the calendar of fairs.
class FairDay
{
    Q_GADGET
    QML_VALUE_TYPE(fairDay)
    Q_PROPERTY(int month MEMBER month CONSTANT)
    Q_PROPERTY(int day MEMBER day CONSTANT)
    Q_PROPERTY(int weekday MEMBER weekday CONSTANT)
    Q_PROPERTY(bool past MEMBER past CONSTANT)
    Q_PROPERTY(bool today MEMBER today CONSTANT)
    Q_PROPERTY(int fairs MEMBER fairs CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1 … 7, Monday first
    bool past = false;
    bool today = false;
    int fairs = 0; ///< that are open on it
    bool chosen = false;

    friend bool operator==(const FairDay &, const FairDay &) = default;
};

} // namespace yizhan::viewmodels
