// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "occupation.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yizhan::catalogue {

/// The item kind by which a bureau delivers its points: a body {"text": …}, the text in the form of
/// docs/formats/matching-weights.md.
constexpr const char *weightsKind = "weights";

/// The points of a weights file: the whole of what can be turned about the order of vacancies for somebody's
/// wishes. Every number is explained in assets/matching-weights.toml.
struct MatchWeights
{
    struct Work
    {
        int sameOccupation = 0;
        int smallClass = 0;
        int group = 0;
        int mediumClass = 0;
        int sure = 0;
        friend bool operator==(const Work &, const Work &) = default;
    };
    struct Step
    {
        int meters = 0;
        int points = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Distance
    {
        std::vector<Step> steps; ///< nearest first, points falling
        int sameArea = 0;
        int sameCounty = 0;
        int notStated = 0;
        friend bool operator==(const Distance &, const Distance &) = default;
    };
    struct Pay
    {
        int enough = 0;
        int overlap = 0;
        int notStated = 0;
        friend bool operator==(const Pay &, const Pay &) = default;
    };
    struct Time
    {
        int fits = 0;
        int notStated = 0;

        /// Where hours and a kind of employment are wished and only one of them is stated: half way.
        [[nodiscard]] int partly() const { return notStated + (fits - notStated) / 2; }
        friend bool operator==(const Time &, const Time &) = default;
    };
    struct Requirements
    {
        int met = 0;
        int learnableGap = 0;
        int notStated = 0;
        int learnableMonths = 0;
        Certificates learnable;
        friend bool operator==(const Requirements &, const Requirements &) = default;
    };
    struct Benefits
    {
        int stated = 0;
        int notStated = 0;
        friend bool operator==(const Benefits &, const Benefits &) = default;
    };
    struct Stars
    {
        int three = 0;
        int two = 0;
        friend bool operator==(const Stars &, const Stars &) = default;
    };
    struct Widening
    {
        int few = 0;
        int payPercent = 0;
        friend bool operator==(const Widening &, const Widening &) = default;
    };

    QString edition;
    Work work;
    Distance distance;
    Pay pay;
    Time time;
    Requirements requirements;
    Benefits benefits;
    Stars stars;
    Widening widening;
    std::vector<std::vector<OccupationNumber>> related;

    /// Whether two different occupations stand in one list of `related`.
    [[nodiscard]] bool areRelated(OccupationNumber a, OccupationNumber b) const;
    /// One star, two or three for 0–100 points.
    [[nodiscard]] int starsOf(int points) const;

    friend bool operator==(const MatchWeights &, const MatchWeights &) = default;
};

/// Largest weights file that is read, in bytes of UTF-8: quoted, it fits an item of the feed.
constexpr qsizetype maxWeightsBytes = 64 * 1024;

/// Reads a weights file. `place` names it in errors, which say file, line, key and remedy: TooLarge
/// (`weights.size`), Invalid (`weights.syntax`, `weights.value`, `weights.unknown`, `weights.sum`: the best
/// values of the six parts do not add up to 100), Unsupported (`weights.version`). Pure.
[[nodiscard]] Result<MatchWeights> readMatchWeights(const QByteArray &toml, const QString &place);

} // namespace yizhan::catalogue
