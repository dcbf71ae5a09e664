// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancyfacets.h"
#include "wishes.h"

namespace yizhan::matching {

/// How the hours of a vacancy stand to those that were wished. Of several hours any one will do (by day or
/// in the evening), and of several kinds of employment any one; who chose hours and a kind wants both.
struct TimeFit
{
    quint32 shifts = 0; ///< that agree
    quint32 kinds = 0;  ///< that agree
    bool shiftsAsked = false;
    bool kindsAsked = false;
    bool shiftsClash = false; ///< the vacancy states hours, and none that was wished
    bool kindsClash = false;

    [[nodiscard]] bool clashes() const { return shiftsClash || kindsClash; }
    /// Of hours and kind, how many were wished, and how many of these the vacancy states as wished.
    [[nodiscard]] int asked() const { return int(shiftsAsked) + int(kindsAsked); }
    [[nodiscard]] int stated() const { return int(shifts != 0) + int(kinds != 0); }
};

/// Compares; a vacancy that states nothing neither agrees nor clashes.
[[nodiscard]] TimeFit timeFit(const TimeWish &wish, const store::VacancyFacets &facets);

} // namespace yizhan::matching
