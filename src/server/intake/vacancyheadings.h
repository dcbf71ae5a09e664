// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablecolumns.h"

#include <optional>

namespace yizhan::intake {

/// What a heading means that no list holds, by its parts: 岗位需求人数, 联系人及电话, 学历/专业,
/// 最低学历要求, 是否包吃住. Every part must be known: 加班工资, 公司简介, 填表人电话 and 面试时间 mean
/// nothing of ours. `simple` is tables::simplifiedHeading().
[[nodiscard]] std::optional<tables::HeadingMeaning> composedHeading(QStringView simple);

/// Where the cells of a heading of places stand among those of the others (HeadingMeaning::order): counties
/// before towns.
[[nodiscard]] int orderOfPlaceHeading(QStringView simple);

/// The unit that the words of a pay heading state: 元/月 of 综合月薪, 千元/月 of 月薪(千元); empty when they
/// state none.
[[nodiscard]] QString payUnitOfHeading(QStringView simple);

} // namespace yizhan::intake
