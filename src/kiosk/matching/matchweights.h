// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "occupation.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace yizhan::matching {

/// The points of assets/matching-weights.toml: the whole of what can be turned about the order of vacancies.
/// Every number is explained there.
struct MatchWeights
{
    struct Work
    {
        int sameOccupation = 0;
        int smallClass = 0;
        int group = 0;
        int mediumClass = 0;
        int sure = 0;
    };
    struct Step
    {
        int meters = 0;
        int points = 0;
    };
    struct Distance
    {
        std::vector<Step> steps; ///< nearest first, points falling
        int sameArea = 0;
        int sameCounty = 0;
        int notStated = 0;
    };
    struct Pay
    {
        int enough = 0;
        int overlap = 0;
        int notStated = 0;
    };
    struct Time
    {
        int fits = 0;
        int notStated = 0;
    };
    struct Requirements
    {
        int met = 0;
        int learnableGap = 0;
        int notStated = 0;
        int learnableMonths = 0;
        catalogue::Certificates learnable;
    };
    struct Benefits
    {
        int stated = 0;
        int notStated = 0;
    };
    struct Stars
    {
        int three = 0;
        int two = 0;
    };
    struct Widening
    {
        int few = 0;
        int payPercent = 0;
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
    std::vector<std::vector<catalogue::OccupationNumber>> related;

    /// Whether two different occupations stand in one list of `related`.
    [[nodiscard]] bool areRelated(catalogue::OccupationNumber a, catalogue::OccupationNumber b) const;
    /// One star, two or three for 0–100 points.
    [[nodiscard]] int starsOf(int points) const;
};

/// Largest weights file that is read, in bytes.
constexpr qsizetype maxWeightsBytes = 64 * 1024;

/// Reads a weights file. `place` names it in errors, which say file, line, key and remedy: TooLarge
/// (`weights.size`), Invalid (`weights.syntax`, `weights.value`, `weights.unknown`, `weights.sum`: the best
/// values of the six parts do not add up to 100), Unsupported (`weights.version`).
[[nodiscard]] Result<MatchWeights> readMatchWeights(const QByteArray &toml, const QString &place);

/// The file that the program was built with, as text and as points. Lives as long as the program.
[[nodiscard]] QByteArray builtinWeightsText();
[[nodiscard]] const MatchWeights &builtinWeights();

} // namespace yizhan::matching
