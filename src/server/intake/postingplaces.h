// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"
#include "vacancy.h"

#include <vector>

namespace yizhan::intake {

/// A place in words, with the codes of its county and town.
[[nodiscard]] catalogue::Place placeOf(const QString &region, const QString &street);

/// The places that one cell of a region names: 端州区、鼎湖区. The cell itself where a part of it is no
/// county or town of the city.
[[nodiscard]] QStringList regionsIn(const QString &region);

/// The region of a row, and with it what a second column of one level adds to it: 肇庆市 beside 端州区,
/// 端州区 beside 端州区黄岗街道. What names another place goes to `other`.
[[nodiscard]] QString regionOf(const tables::RawRow &raw, const QString &region, QString &other);

/// The further places of a row: regions and streets in turn in RawRow::more, see takeJobPostingMember(). At
/// most 19.
[[nodiscard]] std::vector<catalogue::Place> furtherPlaces(const tables::RawRow &raw, qsizetype limit);

} // namespace yizhan::intake
