// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchquery.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// What matching says, as codes for QML, which words them: `Match.PayEnough`, `Match.PartWork`. The meaning
/// and the arguments of each are those of matching/matchfinding.h.
namespace yizhan::viewmodels::Match {
Q_NAMESPACE
QML_NAMED_ELEMENT(Match)

enum Part { PartWork, PartDistance, PartPay, PartTime, PartRequirements, PartBenefits };
Q_ENUM_NS(Part)

enum Verdict {
    NotAsked,
    DoneOccupation,
    SameOccupation,
    SmallClass,
    RelatedOccupation,
    ChosenGroup,
    MediumClass,
    WishedGroup,
    OtherWork,
    Near,
    SameTown,
    SameCounty,
    Farther,
    Elsewhere,
    PlaceNotStated,
    PayEnough,
    PayReaches,
    PayBelow,
    PayNotStated,
    TimeFits,
    TimeClashes,
    TimeNotStated,
    RequirementsMet,
    LearnableCertificate,
    LearnableExperience,
    EducationAbove,
    ExperienceAbove,
    CertificatesMissing,
    EducationAsked,
    ExperienceAsked,
    RequirementsNotStated,
    BenefitsStated,
    BenefitsPartly,
    BenefitsNotStated,
    BenefitsDenied,
    AgeLimit,
};
Q_ENUM_NS(Verdict)

/// The stretches of the page of results, in their order. Those in the middle are the widenings.
enum Section { SectionGood = -1, SectionCounty, SectionCity, SectionPay, SectionTime, SectionRest };
Q_ENUM_NS(Section)

static_assert(PartBenefits == int(matching::Part::Benefits));
static_assert(OtherWork == int(matching::Verdict::OtherWork));
static_assert(PlaceNotStated == int(matching::Verdict::PlaceNotStated));
static_assert(TimeNotStated == int(matching::Verdict::TimeNotStated));
static_assert(RequirementsNotStated == int(matching::Verdict::RequirementsNotStated));
static_assert(AgeLimit == int(matching::Verdict::AgeLimit));
static_assert(SectionCounty == int(matching::Widening::Kind::County));
static_assert(SectionTime == int(matching::Widening::Kind::Time));

} // namespace yizhan::viewmodels::Match
