// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>
#include <QStringView>

#include <span>

namespace yizhan::catalogue {

/// A county-level choice of Zhaoqing, or one of its towns and subdistricts. Codes and names follow the
/// statistical division codes of 2023; 肇庆高新区 (441284450) is lifted to county level, as the provincial
/// platform does.
struct Area
{
    QString code;    ///< six digits, or nine for a town and for 肇庆高新区
    QString parent;  ///< code of the county; empty for a county
    QString name;    ///< "端州区", "黄岗街道"
    QString nameEn;  ///< "Duanzhou District"
    GeoPoint centre; ///< seat of the area, WGS-84; zero when not known
};

/// The nine county-level choices, in the order of their codes with 肇庆高新区 last. Lives as long as the
/// program.
[[nodiscard]] std::span<const Area> counties();
/// The towns of a county, in the order of their codes; prisons and the like are left out.
[[nodiscard]] std::span<const Area> townsOf(QStringView county);
/// A county or town by code; nullptr when unknown.
[[nodiscard]] const Area *areaByCode(QStringView code);

/// Where in the city a published place lies. `county` and `town` are empty when the words do not say or lie
/// outside.
///
/// `region` is 工作地点, `street` 详细地址. Where the region stops at the city, or names only a county that
/// the street contradicts with 高新区/大旺, the street decides the county. A place that names another city
/// stays outside, whatever its street says.
struct ResolvedArea
{
    QString county;
    QString town;
};
[[nodiscard]] ResolvedArea resolveArea(QStringView region, QStringView street);

} // namespace yizhan::catalogue
