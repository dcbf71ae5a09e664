// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancycolumns.h"

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

namespace yizhan::intake {

/// Parts that are no column by themselves; the columns are numbered from 0.
enum HeadingPart : int {
    Filler = 1000, ///< adds nothing: 情况, 信息
    Link,          ///< parts a heading: 及, /
    PostNoun,      ///< 岗位
    HouseNoun,     ///< 单位; behind pay the unit
    NameNoun,      ///< 名称
    Verb,          ///< 招聘, 拟: what follows is wanted
    Suffix,        ///< 要求: a text, unless something else is named
    Least,         ///< 最低
    Most,          ///< 最高
    Companion,     ///< 专业, 性别: no column of ours, but part of some
    Whether,       ///< 是否
    Unit,          ///< (元/月), (人)
    Province,
    City,
    County,
    Town,
    Base, ///< 底薪
    Men,
    Women,
    Own, ///< of the firm, not of the work: 注册
};

/// A part of a heading: a HeadingPart, or the number of a Column.
struct HeadingToken
{
    qsizetype begin = 0;
    qsizetype length = 0;
    int part = 0;
};
using HeadingTokens = QVarLengthArray<HeadingToken, 12>;

/// The parts of a heading (tables::simplifiedHeading()); nothing where one is not known. The longest first, a
/// shorter one where the rest is else unknown: 招工 + 数量, not 招工数 + 量.
[[nodiscard]] std::optional<HeadingTokens> headingParts(QStringView simple);

} // namespace yizhan::intake
