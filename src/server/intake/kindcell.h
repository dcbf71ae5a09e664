// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>

namespace yizhan::intake {

/// From the cell 岗位类型: 全职, 兼职, 非全日制, 见习 …, also the strings of schema.org. What is refused
/// (不招兼职, 非全职, 暑假工勿扰) is not stated. `unknown` is set when the cell says nothing to us.
[[nodiscard]] catalogue::EmploymentKinds kindsOfCell(const QString &cell, bool &unknown);

} // namespace yizhan::intake
