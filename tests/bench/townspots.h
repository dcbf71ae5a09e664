// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace yizhan::bench {

/// A town of Zhaoqing where made-up employers sit.
struct TownSpot
{
    QStringView county; ///< "端州区"
    QStringView town;   ///< "城东街道"; empty for 肇庆高新区, which has none
    QStringView roads;  ///< parted by '|'
    double latitude;    ///< about the middle of the built-up area, WGS-84, good to a few kilometres
    double longitude;
    int weight; ///< how often vacancies are there
};

[[nodiscard]] std::span<const TownSpot> townSpots();

} // namespace yizhan::bench
