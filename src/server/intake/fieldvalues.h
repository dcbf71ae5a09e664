// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "codes.h"
#include "vacancy.h"

#include <QString>

namespace yizhan::intake {

/// 学历要求: the eleven provincial values, everyday words (大专, 初中及以上), codes of GB/T 4658, schema.org
/// categories. Of several the lowest. "初中及以下" sets no lower limit: NoLimit.
[[nodiscard]] tables::FieldValue<catalogue::Education> educationOf(const QString &cell);

/// Months: "1", "3年", "1-3年", "三年以上", "半年" from `years`, else whole months from `months`. "不限",
/// "无经验" are 0.
[[nodiscard]] tables::FieldValue<int> experienceOf(const QString &years, const QString &months);

struct AgeRange
{
    int least = 0; ///< 0 = not stated
    int most = 0;
};
/// "18-45周岁", "45岁以下", "18以上". Ages below 14 or above 80 are unreadable.
[[nodiscard]] tables::FieldValue<AgeRange> ageOf(const QString &cell);

/// A point from its cells, turned into WGS-84. `datum` is WGS84, GCJ02 (火星坐标) or BD09 (百度); when it is
/// empty, GCJ-02: the datum in which maps published in China give coordinates by law. Unreadable outside the
/// country's bounding box.
[[nodiscard]] tables::FieldValue<catalogue::GeoPoint> pointOf(const QString &latitude,
                                                              const QString &longitude, const QString &datum);

} // namespace yizhan::intake
