// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"

namespace yizhan::intake {

/// What something costs, in hundredths of a yuan: "免费", "不要钱", "0", "800", "800元", "1200.50元/人".
/// "面议" is not stated. Unreadable: "不免费", "应届生免费，其他10元", more than 100,000 yuan.
[[nodiscard]] tables::FieldValue<qint64> feeOf(const QString &cell);

} // namespace yizhan::intake
