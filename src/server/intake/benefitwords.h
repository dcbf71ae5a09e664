// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QStringView>

#include <vector>

namespace yizhan::intake {

/// A benefit that a text names.
struct BenefitHit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    catalogue::Benefits benefits;
    bool denied = false; ///< 不包住, 住宿自理, 无社保
};

enum class BenefitContext {
    List,     ///< a cell of benefits: bare words count (宿舍, 社保, 培训, 绩效)
    TextList, ///< a list of benefits inside a text; 绩效 and 提成 are wages there
    Sentence  ///< running text: only what says that it is given (提供宿舍, 购买社保)
};

/// The benefits that `text` names, in their order. `text` is half width and in capitals, as tables::folded()
/// writes, with or without its blanks.
[[nodiscard]] std::vector<BenefitHit> benefitHits(QStringView text, BenefitContext context);

} // namespace yizhan::intake
