// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetmatch.h"

#include "codes.h"
#include "payband.h"
#include "reach.h"

namespace yizhan::search {

namespace {

constexpr unsigned townShift = 16;
constexpr FacetKey countyMask = 0xFFFF;
constexpr unsigned reachShift = 16;
constexpr FacetKey reachMask = 0xFFFF;
/// Months of Facet::Experience's choices; the last choice has no end.
constexpr std::array experienceSteps{0, 12, 36};

FacetKey low32(const ChoiceSet &choices)
{
    static const ChoiceSet mask(0xFFFF'FFFFULL);
    return static_cast<FacetKey>((choices & mask).to_ulong());
}

int townIn(FacetKey place)
{
    return static_cast<int>(place >> townShift) - 1;
}

FacetKey bit(int choice)
{
    return FacetKey(1) << static_cast<unsigned>(choice);
}

FacetKey placeKey(const store::VacancyFacets &facets)
{
    const int outside = outsideChoice();
    FacetKey counties = facets.counties & (bit(outside) - 1);
    if ((facets.counties & store::countyElsewhereBit) != 0)
        counties |= bit(outside);
    const auto town = townOfNumber(facets.town);
    if (!town)
        return counties;
    counties |= bit(countyOfTown(*town)); // a town without its county would be in no choice
    return counties | (static_cast<FacetKey>(*town + 1) << townShift);
}

FacetKey groupKey(int group)
{
    const int last = static_cast<int>(choiceCodes(Facet::Group).size()) - 1;
    return group < 0 || group > last ? bit(last) : bit(group);
}

/// Every step at or above the one asked for: who has more may apply too.
FacetKey educationKey(int education)
{
    const int rank = catalogue::educationRank(static_cast<catalogue::Education>(education));
    const FacetKey all = bit(static_cast<int>(choiceCodes(Facet::Education).size())) - 1;
    return rank == 0 ? 0 : all & ~(bit(rank - 1) - 1);
}

/// Paid or settled by the day or the hour, as the page then states it. That a title calls it 临时工 does not
/// make a monthly wage one.
bool paidByTheDay(const store::VacancyFacets &facets)
{
    using catalogue::PayUnit;
    const auto unit = static_cast<PayUnit>(facets.payUnit);
    const bool stated = facets.payMinimum > 0 || facets.payMaximum > 0;
    return (stated && (unit == PayUnit::Day || unit == PayUnit::Hour)) ||
           (facets.benefits & quint32(catalogue::Benefit::DailyPay)) != 0;
}

FacetKey shelfKey(const store::VacancyFacets &facets)
{
    using catalogue::EmploymentKind;
    const auto has = [&facets](EmploymentKind kind) { return (facets.kinds & quint32(kind)) != 0; };
    FacetKey key = 0;
    if (paidByTheDay(facets))
        key |= bit(0);
    if (has(EmploymentKind::Mothers))
        key |= bit(1);
    if (has(EmploymentKind::Traineeship))
        key |= bit(2);
    if (has(EmploymentKind::PublicWelfare))
        key |= bit(3);
    if ((facets.tags & quint32(catalogue::VacancyTag::Urgent)) != 0)
        key |= bit(4);
    return key;
}

FacetKey reachKey(const Reach &reach)
{
    return reach.within | reach.beyond << reachShift;
}

FacetKey experienceKey(int months)
{
    if (months < 0)
        return 0;
    FacetKey key = bit(static_cast<int>(experienceSteps.size())); // whoever has more has enough
    for (std::size_t step = 0; step < experienceSteps.size(); ++step) {
        if (months <= experienceSteps[step])
            key |= bit(static_cast<int>(step));
    }
    return key;
}

Match matchReach(FacetKey key, FacetKey chosen)
{
    if (chosen == 0 || (key & chosen) != 0)
        return Match::States;
    return (key >> reachShift & chosen) != 0 ? Match::Fails : Match::Silent;
}

Match matchPlace(FacetKey key, const BrowseFilter &filter)
{
    const FacetKey chosen = low32(filter.set(Facet::County)) & countyMask;
    if (chosen == 0)
        return Match::States;
    const FacetKey counties = key & countyMask;
    if (counties == 0)
        return Match::Silent;
    const FacetKey through = counties & chosen;
    if (through == 0)
        return Match::Fails;
    const FacetKey narrowed = filter.narrowedCounties();
    if ((through & ~narrowed) != 0)
        return Match::States;
    const int town = townIn(key);
    if (town < 0)
        return Match::Silent;
    if (filter.set(Facet::Town).test(static_cast<std::size_t>(town)))
        return Match::States;
    // Its town is another one; it may still stand in a second chosen county, of which it names no town.
    return (through & ~bit(countyOfTown(town))) != 0 ? Match::Silent : Match::Fails;
}

Match matchAny(FacetKey key, FacetKey chosen)
{
    if (chosen == 0 || (key & chosen) != 0)
        return Match::States;
    return key == 0 ? Match::Silent : Match::Fails;
}

Match matchPay(FacetKey key, FacetKey chosen)
{
    const FacetKey negotiable = bit(static_cast<int>(payBands().size()) - 1);
    const Match match = matchAny(key, chosen);
    return match == Match::Fails && key == negotiable ? Match::Silent : match;
}

} // namespace

Dimension dimensionOf(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return Dimension::Kind;
    case Facet::Group:
        return Dimension::Group;
    case Facet::County:
    case Facet::Town:
        return Dimension::Place;
    case Facet::PayBand:
        return Dimension::Pay;
    case Facet::Education:
        return Dimension::Education;
    case Facet::Shift:
        return Dimension::Shift;
    case Facet::Benefit:
        return Dimension::Benefit;
    case Facet::Shelf:
        return Dimension::Shelf;
    case Facet::Reach:
        return Dimension::Reach;
    case Facet::Experience:
        return Dimension::Experience;
    }
    return Dimension::Kind;
}

std::array<FacetKey, dimensionCount> facetKeys(const store::VacancyFacets &facets,
                                               const std::optional<catalogue::GeoPoint> &station)
{
    const auto unit = static_cast<catalogue::PayUnit>(facets.payUnit);
    return {facets.kinds,
            groupKey(facets.group),
            placeKey(facets),
            payBandsOf(unit, facets.payMinimum, facets.payMaximum),
            educationKey(facets.education),
            facets.shifts,
            facets.benefits,
            shelfKey(facets),
            reachKey(reachOf(facets, station)),
            experienceKey(facets.experienceMonths)};
}

Match matchOf(Dimension dimension, FacetKey key, const BrowseFilter &filter)
{
    switch (dimension) {
    case Dimension::Kind:
        return matchAny(key, low32(filter.set(Facet::Kind)));
    case Dimension::Group:
        return matchAny(key, low32(filter.set(Facet::Group)));
    case Dimension::Place:
        return matchPlace(key, filter);
    case Dimension::Pay:
        return matchPay(key, low32(filter.set(Facet::PayBand)));
    case Dimension::Education:
        return matchAny(key, low32(filter.set(Facet::Education)));
    case Dimension::Shift:
        return matchAny(key, low32(filter.set(Facet::Shift)));
    case Dimension::Benefit: {
        const FacetKey chosen = low32(filter.set(Facet::Benefit));
        if ((key & chosen) == chosen)
            return Match::States;
        return key == 0 ? Match::Silent : Match::Fails;
    }
    case Dimension::Shelf: {
        const FacetKey chosen = low32(filter.set(Facet::Shelf));
        return chosen == 0 || (key & chosen) != 0 ? Match::States : Match::Fails;
    }
    case Dimension::Reach:
        return matchReach(key, low32(filter.set(Facet::Reach)));
    case Dimension::Experience:
        return matchAny(key, low32(filter.set(Facet::Experience)));
    }
    return Match::Fails;
}

bool states(Facet facet, FacetKey key, int choice)
{
    if (facet == Facet::Town)
        return townIn(key) == choice;
    return (key & bit(choice)) != 0;
}

bool silent(Facet facet, FacetKey key)
{
    switch (facet) {
    case Facet::Town:
        return townIn(key) < 0;
    case Facet::County:
        return (key & countyMask) == 0;
    case Facet::PayBand:
        return key == bit(static_cast<int>(payBands().size()) - 1);
    case Facet::Shelf:
        return false;
    case Facet::Reach:
        return (key & reachMask) == 0 && key >> reachShift != bit(static_cast<int>(reachBands().size())) - 1;
    default:
        return key == 0;
    }
}

} // namespace yizhan::search
