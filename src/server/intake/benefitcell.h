// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QString>
#include <QStringList>

namespace yizhan::intake {

/// From a cell of benefits (福利待遇, 食宿情况), by meaning: 包食两餐, 包午、晚餐, 周天休, 外住补贴. What is
/// denied (包吃不包住, 食宿自理, 无社保) is not stated. Words without a code of ours go to `others` as they
/// are.
[[nodiscard]] catalogue::Benefits benefitsOfCell(const QString &cell, QStringList &others);

/// What running text states in plain words, not where it names a duty of the post (办理社保). Behind 福利：,
/// up to the end of the sentence, a list of benefits stands.
[[nodiscard]] catalogue::Benefits benefitsInText(QStringView text);

} // namespace yizhan::intake
