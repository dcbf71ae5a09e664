// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace yizhan::search {

/// An amount of pay that stands in a typed word.
struct TypedPay
{
    std::vector<int> bands; ///< choices of Facet::PayBand that reach it
    qsizetype begin = 0;    ///< of the words that say it: 月薪六千以上
    qsizetype length = 0;
};

/// Pay of a month ("6k", "5000以上", "月薪六千", "八千块一个月", "1.2万") or of a day ("200一天",
/// "日薪两百"). Numbers without a sign of pay count from four digits on. Nothing when the word says none.
/// Pure.
[[nodiscard]] std::optional<TypedPay> payIn(const QString &word);

} // namespace yizhan::search
