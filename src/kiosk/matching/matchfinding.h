// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace yizhan::matching {

/// The six things that give points, in the order in which reasons of equal points are shown.
enum class Part : quint8 { Work, Distance, Pay, Time, Requirements, Benefits };
constexpr std::size_t partCount = 6;

/// What the rule found in one part of one vacancy. The arguments are facts of the vacancy as codes and
/// numbers; words are made where they are shown.
enum class Verdict : quint8 {
    NotAsked,
    // Work. first: occupation of the vacancy (or its group)
    DoneOccupation, ///< the same that the resident did
    SameOccupation,
    SmallClass,
    RelatedOccupation,
    ChosenGroup, ///< first: group
    MediumClass,
    WishedGroup, ///< first: group; that of a wished occupation
    OtherWork,
    // Distance
    Near,       ///< first: metres, second: 1 when measured to the very place, 0 to the middle of its town
    SameTown,   ///< first: nine-digit code
    SameCounty, ///< first: county bits that agree
    Farther,    ///< first: metres, second as above
    Elsewhere,  ///< another county, or outside the city
    PlaceNotStated,
    // Pay. first: least, second: most, in fen, third: catalogue::PayUnit
    PayEnough,
    PayReaches,
    PayBelow,
    PayNotStated,
    // Time. first: shifts, second: kinds that agree, or clash
    TimeFits,
    TimePartly, ///< hours and a kind of employment were wished; only one of them is stated, as wished
    TimeClashes,
    TimeNotStated,
    // Requirements
    RequirementsMet, ///< first: education + 1 or 0, second: months + 1 or 0, third: certificates that are met
    LearnableCertificate, ///< third: certificate
    LearnableExperience,  ///< second: months
    EducationAbove,       ///< first: education asked for
    ExperienceAbove,      ///< second: months
    CertificatesMissing,  ///< third: certificates
    EducationAsked,       ///< first: education; the resident has not said which is there
    ExperienceAsked,      ///< second: months; likewise
    RequirementsNotStated,
    // Benefits. first: bits
    BenefitsStated,
    BenefitsPartly,    ///< first: given, second: wished and not given; no reason, its share of points is too
                       ///< coarse
    BenefitsNotStated, ///< second: wished
    BenefitsDenied,    ///< first: denied
    // A caution and no part: first: least age, second: most; 0 = open. The third is for the screen alone: 1
    // where the age that the resident told there lies outside
    AgeLimit,
};

/// Points of one part and why.
struct PartFinding
{
    int points = 0;
    int best = 0; ///< 0: not asked for
    Verdict verdict = Verdict::NotAsked;
    bool stops = false; ///< the resident said must, and the vacancy says the opposite
    qint64 first = 0;
    qint64 second = 0;
    qint64 third = 0;
    friend bool operator==(const PartFinding &, const PartFinding &) = default;
};

/// How many of the wishes a vacancy states as wished. Half of the facts are missing in what employers write,
/// and what is missing gets some points: they alone would put what says nothing before what says the wish.
/// Counted are work, place, pay, hours, kind of employment, and benefits as one; not what a vacancy asks for,
/// which nobody wishes.
struct StatedWishes
{
    int wished = 0;
    int stated = 0;
    int silent = 0; ///< wished, and nothing said about it; the others are stated otherwise

    [[nodiscard]] bool all() const { return stated == wished; }
    [[nodiscard]] bool half() const { return stated * 2 >= wished; }
    /// Nothing contradicts a wish.
    [[nodiscard]] bool open() const { return stated + silent == wished; }
    friend bool operator==(const StatedWishes &, const StatedWishes &) = default;
};

/// All six, and what they come to.
struct MatchScore
{
    std::array<PartFinding, partCount> parts;
    int points = 0; ///< 0–100: points of the parts asked for, of their best
    bool stopped = false;
    StatedWishes wishes;

    [[nodiscard]] const PartFinding &part(Part which) const { return parts[static_cast<std::size_t>(which)]; }
    friend bool operator==(const MatchScore &, const MatchScore &) = default;
};

/// Whether a verdict speaks for the vacancy (a reason), or against it (a caution). Some do neither.
[[nodiscard]] bool speaksFor(Verdict verdict);
[[nodiscard]] bool warns(Verdict verdict);

} // namespace yizhan::matching
