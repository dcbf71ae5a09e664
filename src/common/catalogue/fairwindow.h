// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chinaday.h"
#include "fair.h"

#include <QDateTime>

namespace yizhan::catalogue {

/// When the tickets of a fair are good.
struct FairWindow
{
    QDateTime from;  ///< UTC
    QDateTime until; ///< UTC, the first moment at which they are not

    friend bool operator==(const FairWindow &, const FairWindow &) = default;
};

/// The whole of its days in China: whoever stands at the door before it opens, or when it closes late, is to
/// be judged by people and not by a code.
[[nodiscard]] inline FairWindow windowOf(const Fair &fair)
{
    return {startOfChinaDay(fair.starts), startOfChinaDay(fair.lastDay().addDays(1))};
}

} // namespace yizhan::catalogue
