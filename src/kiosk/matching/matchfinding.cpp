// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchfinding.h"

namespace yizhan::matching {

bool speaksFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::DoneOccupation:
    case Verdict::SameOccupation:
    case Verdict::SmallClass:
    case Verdict::RelatedOccupation:
    case Verdict::ChosenGroup:
    case Verdict::MediumClass:
    case Verdict::WishedGroup:
    case Verdict::Near:
    case Verdict::SameTown:
    case Verdict::SameCounty:
    case Verdict::PayEnough:
    case Verdict::PayReaches:
    case Verdict::TimeFits:
    case Verdict::TimePartly:
    case Verdict::RequirementsMet:
    case Verdict::BenefitsStated:
        return true;
    default:
        return false;
    }
}

bool warns(Verdict verdict)
{
    return verdict != Verdict::NotAsked && verdict != Verdict::RequirementsNotStated && !speaksFor(verdict);
}

} // namespace yizhan::matching
