// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingcodes.h"

#include "codes.h"

#include <algorithm>
#include <array>
#include <span>

namespace yizhan::matching {

namespace {

using catalogue::CodeEntry;

constexpr std::array verdicts{
    CodeEntry{Verdict::NotAsked, "NOT_ASKED"},
    CodeEntry{Verdict::DoneOccupation, "DONE_OCCUPATION"},
    CodeEntry{Verdict::SameOccupation, "SAME_OCCUPATION"},
    CodeEntry{Verdict::SmallClass, "SMALL_CLASS"},
    CodeEntry{Verdict::RelatedOccupation, "RELATED_OCCUPATION"},
    CodeEntry{Verdict::ChosenGroup, "CHOSEN_GROUP"},
    CodeEntry{Verdict::MediumClass, "MEDIUM_CLASS"},
    CodeEntry{Verdict::WishedGroup, "WISHED_GROUP"},
    CodeEntry{Verdict::OtherWork, "OTHER_WORK"},
    CodeEntry{Verdict::Near, "NEAR"},
    CodeEntry{Verdict::SameTown, "SAME_TOWN"},
    CodeEntry{Verdict::SameCounty, "SAME_COUNTY"},
    CodeEntry{Verdict::Farther, "FARTHER"},
    CodeEntry{Verdict::Elsewhere, "ELSEWHERE"},
    CodeEntry{Verdict::PlaceNotStated, "PLACE_NOT_STATED"},
    CodeEntry{Verdict::PayEnough, "PAY_ENOUGH"},
    CodeEntry{Verdict::PayReaches, "PAY_REACHES"},
    CodeEntry{Verdict::PayBelow, "PAY_BELOW"},
    CodeEntry{Verdict::PayNotStated, "PAY_NOT_STATED"},
    CodeEntry{Verdict::TimeFits, "TIME_FITS"},
    CodeEntry{Verdict::TimePartly, "TIME_PARTLY"},
    CodeEntry{Verdict::TimeClashes, "TIME_CLASHES"},
    CodeEntry{Verdict::TimeNotStated, "TIME_NOT_STATED"},
    CodeEntry{Verdict::RequirementsMet, "REQUIREMENTS_MET"},
    CodeEntry{Verdict::LearnableCertificate, "LEARNABLE_CERTIFICATE"},
    CodeEntry{Verdict::LearnableExperience, "LEARNABLE_EXPERIENCE"},
    CodeEntry{Verdict::EducationAbove, "EDUCATION_ABOVE"},
    CodeEntry{Verdict::ExperienceAbove, "EXPERIENCE_ABOVE"},
    CodeEntry{Verdict::CertificatesMissing, "CERTIFICATES_MISSING"},
    CodeEntry{Verdict::EducationAsked, "EDUCATION_ASKED"},
    CodeEntry{Verdict::ExperienceAsked, "EXPERIENCE_ASKED"},
    CodeEntry{Verdict::RequirementsNotStated, "REQUIREMENTS_NOT_STATED"},
    CodeEntry{Verdict::BenefitsStated, "BENEFITS_STATED"},
    CodeEntry{Verdict::BenefitsPartly, "BENEFITS_PARTLY"},
    CodeEntry{Verdict::BenefitsNotStated, "BENEFITS_NOT_STATED"},
    CodeEntry{Verdict::BenefitsDenied, "BENEFITS_DENIED"},
    CodeEntry{Verdict::AgeLimit, "AGE_LIMIT"},
};

constexpr std::array parts{
    CodeEntry{Part::Work, "WORK"},
    CodeEntry{Part::Distance, "DISTANCE"},
    CodeEntry{Part::Pay, "PAY"},
    CodeEntry{Part::Time, "TIME"},
    CodeEntry{Part::Requirements, "REQUIREMENTS"},
    CodeEntry{Part::Benefits, "BENEFITS"},
};

constexpr std::array widenings{
    CodeEntry{Widening::Kind::County, "COUNTY"},
    CodeEntry{Widening::Kind::City, "CITY"},
    CodeEntry{Widening::Kind::Pay, "PAY"},
    CodeEntry{Widening::Kind::Time, "TIME"},
};

/// Whether every value from the first to `last` has a code of its own.
template <typename E, std::size_t Size>
constexpr bool namesAll(const std::array<CodeEntry<E>, Size> &entries, E last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto holds = [value](const CodeEntry<E> &entry) {
            return static_cast<int>(entry.value) == value;
        };
        if (std::count_if(entries.begin(), entries.end(), holds) != 1)
            return false;
    }
    return true;
}

static_assert(namesAll(verdicts, Verdict::AgeLimit));
static_assert(namesAll(parts, Part::Benefits));
static_assert(namesAll(widenings, Widening::Kind::Time));

template <typename E, std::size_t Size>
QString codeIn(const std::array<CodeEntry<E>, Size> &entries, E value)
{
    return catalogue::codeOf(std::span<const CodeEntry<E>>(entries), value);
}

} // namespace

QString codeOf(Verdict verdict)
{
    return codeIn(verdicts, verdict);
}

QString codeOf(Part part)
{
    return codeIn(parts, part);
}

QString codeOf(Widening::Kind kind)
{
    return codeIn(widenings, kind);
}

} // namespace yizhan::matching
