// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchfinding.h"
#include "matchindex.h"
#include "matchweights.h"
#include "wishes.h"

namespace yizhan::matching {

/// The rule of docs/matching-rule.md for one resident's wishes: how many points a vacancy gets. Whole
/// numbers, no state, the same on every machine.
class MatchRule
{
public:
    /// `weights` outlive the rule.
    MatchRule(const catalogue::MatchWeights &weights, Wishes wishes);

    [[nodiscard]] MatchScore score(const PostFacts &facts) const;
    /// The county that counts as "the same", as a position in catalogue::counties(); -1 when none does.
    [[nodiscard]] int county() const;

private:
    struct Reach
    {
        qint64 meters = -1; ///< -1 = not known
        bool exact = false;
    };
    [[nodiscard]] PartFinding work(const PostFacts &facts) const;
    [[nodiscard]] PartFinding closest(const PostFacts &facts,
                                      const std::vector<catalogue::OccupationNumber> &wished,
                                      Verdict same) const;
    [[nodiscard]] PartFinding distance(const PostFacts &facts) const;
    [[nodiscard]] Reach reachOf(const PostFacts &facts) const;
    [[nodiscard]] bool outOfReach(const PostFacts &facts, const Reach &reach) const;
    [[nodiscard]] PartFinding pay(const PostFacts &facts) const;
    [[nodiscard]] PartFinding time(const PostFacts &facts) const;
    [[nodiscard]] PartFinding requirements(const PostFacts &facts) const;
    [[nodiscard]] PartFinding benefits(const PostFacts &facts) const;

    const catalogue::MatchWeights &m_weights;
    Wishes m_wishes;
    quint32 m_wishedGroups = 0; ///< pictured groups of the wished occupations
    int m_bestWork = 0;
    std::optional<catalogue::GeoPoint> m_point; ///< from where distances are measured
    quint32 m_countyBit = 0;
};

} // namespace yizhan::matching
