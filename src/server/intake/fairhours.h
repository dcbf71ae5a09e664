// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"

namespace yizhan::intake {

/// From when to when a fair is open on each of its days, in minutes from midnight.
struct FairHours
{
    int opens = 0;
    int closes = 0; ///< later than `opens`; at most 1440

    friend bool operator==(const FairHours &, const FairHours &) = default;
};

/// 举办时间: "19:00-21:00", "9:00至11:30", "晚上7点到9点", "下午2点半到5点". Unreadable: one time only, more
/// than two, an end that is not after its beginning.
[[nodiscard]] tables::FieldValue<FairHours> fairHoursOf(const QString &cell);

} // namespace yizhan::intake
