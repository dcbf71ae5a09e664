// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "codes.h"

#include <QString>

namespace yizhan::intake {

/// 学历要求: the eleven provincial values, everyday words (大专, 初中及以上), codes of GB/T 4658, schema.org
/// categories. Of several the lowest. "初中及以下" sets no lower limit: NoLimit. 不限 belongs to what stands
/// beside it (专业不限, 经验不限 say nothing of schooling), and so does 以下 (45岁以下).
[[nodiscard]] tables::FieldValue<catalogue::Education> educationOf(const QString &cell);

/// 保安 that asks for 大学专科: more than the trade needs (domain rule; the employer may mean it). `group` is
/// a pictured group of work.
[[nodiscard]] bool isMoreThanTheTradeNeeds(catalogue::Education education, QStringView group);

} // namespace yizhan::intake
