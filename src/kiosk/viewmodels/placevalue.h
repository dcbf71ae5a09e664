// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionlanguage.h"
#include "vacancy.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// One place of work as the vacancy page shows it. Names are in the language of the session where the
/// division codes have one; `region` and `street` are the publisher's words.
class PlaceValue
{
    Q_GADGET
    QML_VALUE_TYPE(placeValue)
    Q_PROPERTY(QString areaName MEMBER areaName CONSTANT)
    Q_PROPERTY(QString townName MEMBER townName CONSTANT)
    Q_PROPERTY(QString region MEMBER region CONSTANT)
    Q_PROPERTY(QString street MEMBER street CONSTANT)
    Q_PROPERTY(int distanceMeters MEMBER distanceMeters CONSTANT)

public:
    QString areaName; ///< county-level choice; empty when outside the city or not stated
    QString townName; ///< empty when not stated
    QString region;   ///< 工作地点 as published
    QString street;   ///< 详细地址 as published
    int distanceMeters =
        -1; ///< from the station in a straight line; -1 when one of the two points is not known

    /// The names in a language.
    [[nodiscard]] static PlaceValue of(const catalogue::Place &place, int distanceMeters,
                                       session::Language language);

    friend bool operator==(const PlaceValue &, const PlaceValue &) = default;
};

} // namespace yizhan::viewmodels
