// SPDX-License-Identifier: GPL-3.0-or-later
#include "timefit.h"

namespace yizhan::matching {

TimeFit timeFit(const TimeWish &wish, const store::VacancyFacets &facets)
{
    // Hours that the worker chooses fit whatever is wished.
    const auto wishedShifts = wish.shifts ? quint32(wish.shifts | catalogue::Shift::Flexible) : 0U;
    const auto wishedKinds = quint32(wish.kinds);
    TimeFit fit;
    fit.shifts = facets.shifts & wishedShifts;
    fit.kinds = facets.kinds & wishedKinds;
    fit.shiftsAsked = wishedShifts != 0;
    fit.kindsAsked = wishedKinds != 0;
    fit.shiftsClash = fit.shiftsAsked && facets.shifts != 0 && fit.shifts == 0;
    fit.kindsClash = fit.kindsAsked && facets.kinds != 0 && fit.kinds == 0;
    return fit;
}

} // namespace yizhan::matching
