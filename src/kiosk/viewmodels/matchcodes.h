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

enum Part {
    PartWork = int(matching::Part::Work),
    PartDistance = int(matching::Part::Distance),
    PartPay = int(matching::Part::Pay),
    PartTime = int(matching::Part::Time),
    PartRequirements = int(matching::Part::Requirements),
    PartBenefits = int(matching::Part::Benefits),
};
Q_ENUM_NS(Part)

enum Verdict {
    NotAsked = int(matching::Verdict::NotAsked),
    DoneOccupation = int(matching::Verdict::DoneOccupation),
    SameOccupation = int(matching::Verdict::SameOccupation),
    SmallClass = int(matching::Verdict::SmallClass),
    RelatedOccupation = int(matching::Verdict::RelatedOccupation),
    ChosenGroup = int(matching::Verdict::ChosenGroup),
    MediumClass = int(matching::Verdict::MediumClass),
    WishedGroup = int(matching::Verdict::WishedGroup),
    OtherWork = int(matching::Verdict::OtherWork),
    Near = int(matching::Verdict::Near),
    SameTown = int(matching::Verdict::SameTown),
    SameCounty = int(matching::Verdict::SameCounty),
    Farther = int(matching::Verdict::Farther),
    Elsewhere = int(matching::Verdict::Elsewhere),
    PlaceNotStated = int(matching::Verdict::PlaceNotStated),
    PayEnough = int(matching::Verdict::PayEnough),
    PayReaches = int(matching::Verdict::PayReaches),
    PayBelow = int(matching::Verdict::PayBelow),
    PayNotStated = int(matching::Verdict::PayNotStated),
    TimeFits = int(matching::Verdict::TimeFits),
    TimePartly = int(matching::Verdict::TimePartly),
    TimeClashes = int(matching::Verdict::TimeClashes),
    TimeNotStated = int(matching::Verdict::TimeNotStated),
    RequirementsMet = int(matching::Verdict::RequirementsMet),
    LearnableCertificate = int(matching::Verdict::LearnableCertificate),
    LearnableExperience = int(matching::Verdict::LearnableExperience),
    EducationAbove = int(matching::Verdict::EducationAbove),
    ExperienceAbove = int(matching::Verdict::ExperienceAbove),
    CertificatesMissing = int(matching::Verdict::CertificatesMissing),
    EducationAsked = int(matching::Verdict::EducationAsked),
    ExperienceAsked = int(matching::Verdict::ExperienceAsked),
    RequirementsNotStated = int(matching::Verdict::RequirementsNotStated),
    BenefitsStated = int(matching::Verdict::BenefitsStated),
    BenefitsPartly = int(matching::Verdict::BenefitsPartly),
    BenefitsNotStated = int(matching::Verdict::BenefitsNotStated),
    BenefitsDenied = int(matching::Verdict::BenefitsDenied),
    AgeLimit = int(matching::Verdict::AgeLimit),
};
Q_ENUM_NS(Verdict)

/// The stretches of the page of results, in their order but for the silent ones, which stand after the good
/// ones. Those in the middle are the widenings.
enum Section {
    SectionSilent = -2,
    SectionGood = -1,
    SectionCounty = int(matching::Widening::Kind::County),
    SectionCity = int(matching::Widening::Kind::City),
    SectionPay = int(matching::Widening::Kind::Pay),
    SectionTime = int(matching::Widening::Kind::Time),
    SectionRest,
};
Q_ENUM_NS(Section)

} // namespace yizhan::viewmodels::Match
