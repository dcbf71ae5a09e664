// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>

#include <span>

namespace yizhan::catalogue {

/// The sorts of job fairs, by the names under which the bureau's action plan counts them. Numbers never
/// change: new values go to the end.
enum class FairKind : quint8 {
    NotStated = 0,
    Night,      ///< 夜招聘
    Campus,     ///< 校招聘
    WaitForYou, ///< 职等您
    ByPost,     ///< 邮助力
    WithWarmth, ///< 暖心送
    SpringWarm, ///< 南粤春暖
    Other,      ///< 其他
};

[[nodiscard]] std::span<const CodeEntry<FairKind>> fairKindCodes();

/// What a bureau's words mean: 招聘会类型, then the name of the fair where no sort is stated. Other where one
/// is stated that is none of the list, NotStated where nothing says it.
[[nodiscard]] FairKind fairKindIn(const QString &stated, const QString &name);

} // namespace yizhan::catalogue
