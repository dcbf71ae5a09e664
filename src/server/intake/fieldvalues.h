// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "vacancy.h"

#include <QString>

namespace yizhan::intake {

/// A point from its cells, turned into WGS-84. `datum` is WGS84, GCJ02 (火星坐标) or BD09 (百度); when it is
/// empty, GCJ-02: the datum in which maps published in China give coordinates by law. Unreadable outside the
/// country's bounding box.
[[nodiscard]] tables::FieldValue<catalogue::GeoPoint> pointOf(const QString &latitude,
                                                              const QString &longitude, const QString &datum);

} // namespace yizhan::intake
