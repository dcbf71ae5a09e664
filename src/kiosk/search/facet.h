// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <optional>
#include <span>

namespace yizhan::search {

/// What a resident narrows vacancies down by.
enum class Facet {
    Kind,      ///< kinds of work: 全职, 兼职 …
    Group,     ///< pictured groups of work
    County,    ///< the county-level choices, and "outside" for places out of the city
    Town,      ///< of a chosen county
    PayBand,   ///< see payband.h
    Education, ///< what the resident has: matches everything that asks for no more
    Shift,
    Benefit,    ///< all that are chosen must be given
    Shelf,      ///< gig, mothers, traineeship, publicWelfare, urgent
    Reach,      ///< how far one goes: see reach.h
    Experience, ///< what the resident has: matches everything that asks for no more
};
constexpr std::size_t facetCount = 11;

/// Room for the choices of one facet: the city has 106 towns.
constexpr std::size_t maxChoices = 256;
using ChoiceSet = std::bitset<maxChoices>;

/// The codes of a facet's choices in the order they are shown; a choice is known by its position here. Lives
/// as long as the program.
[[nodiscard]] std::span<const QString> choiceCodes(Facet facet);
/// Nothing when the facet has no such choice.
[[nodiscard]] std::optional<int> choiceOf(Facet facet, QStringView code);

/// The choice in Facet::County that a choice in Facet::Town belongs to.
[[nodiscard]] int countyOfTown(int town);
/// The choice of a nine-digit town code; nothing when unknown.
[[nodiscard]] std::optional<int> townOfNumber(int number);
/// The choice in Facet::County for places outside the city; those of the counties come before it.
[[nodiscard]] int outsideChoice();

} // namespace yizhan::search
