// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QStringView>

#include <optional>

namespace yizhan::intake {

/// The coordinate systems in which places are published in China.
enum class Datum {
    Wgs84,
    Gcj02, ///< the shifted system of Chinese maps (火星坐标)
    Bd09,  ///< Baidu's, shifted once more
};

/// From folded text: "WGS-84", "GCJ02", "火星", "高德", "BD-09", "百度". GCJ-02 when it is empty; nothing
/// when unknown.
[[nodiscard]] std::optional<Datum> datumOf(QStringView text);

/// To WGS-84, within half a metre. The shift of GCJ-02 is the widely published approximation; its inverse is
/// found by iteration. BD-09 is undone by its published polar formula.
[[nodiscard]] catalogue::GeoPoint toWgs84(const catalogue::GeoPoint &point, Datum from);

} // namespace yizhan::intake
