// SPDX-License-Identifier: GPL-3.0-or-later
#include "statedwishes.h"

namespace yizhan::matching {

namespace {

enum class Said : quint8 { AsWished, Nothing, Otherwise };

Said saidIn(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::PlaceNotStated:
    case Verdict::PayNotStated:
    case Verdict::BenefitsPartly:
    case Verdict::BenefitsNotStated:
        return Said::Nothing;
    case Verdict::SameCounty: // who chose a place near by did not wish for the far end of its county
        return finding.points == finding.best ? Said::AsWished : Said::Otherwise;
    default:
        return speaksFor(finding.verdict) ? Said::AsWished : Said::Otherwise;
    }
}

} // namespace

StatedWishes statedWishes(const std::array<PartFinding, partCount> &parts, const TimeFit &time)
{
    StatedWishes count;
    for (const Part part : {Part::Work, Part::Distance, Part::Pay, Part::Benefits}) {
        const PartFinding &finding = parts[static_cast<std::size_t>(part)];
        if (finding.best == 0)
            continue;
        const Said said = saidIn(finding);
        ++count.wished;
        count.stated += said == Said::AsWished ? 1 : 0;
        count.silent += said == Said::Nothing ? 1 : 0;
    }
    count.wished += time.asked();
    count.stated += time.stated();
    count.silent += time.asked() - time.stated() - int(time.shiftsClash) - int(time.kindsClash);
    return count;
}

} // namespace yizhan::matching
