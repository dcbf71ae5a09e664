// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "matchquery.h"
#include "occupationclassifier.h"

#include <bit>

namespace yizhan::matching {

namespace {

using catalogue::PayUnit;

PlaceWish placeOf(const PostFacts &facts)
{
    PlaceWish place;
    if (facts.precision == PlacePrecision::Point)
        place.point = facts.point;
    else
        place.town = facts.facets.town;
    const quint32 counties = facts.facets.counties & ~store::countyElsewhereBit;
    if (counties != 0)
        place.county = std::countr_zero(counties);
    return place;
}

PayWish payOf(const store::VacancyFacets &facets)
{
    const qint64 amount = facets.payMinimum > 0 ? facets.payMinimum : facets.payMaximum;
    switch (static_cast<PayUnit>(facets.payUnit)) {
    case PayUnit::Month:
    case PayUnit::Day:
    case PayUnit::Hour:
        return {amount, static_cast<PayUnit>(facets.payUnit)};
    case PayUnit::Year:
        return {amount / 12, PayUnit::Month};
    case PayUnit::NotStated:
    case PayUnit::Piece:
        break;
    }
    return {};
}

} // namespace

Wishes wishesLike(const PostFacts &facts)
{
    Wishes wishes;
    if (facts.occupation != 0 && facts.confidence >= catalogue::sureOccupation)
        wishes.work.wanted = {facts.occupation};
    else
        wishes.work.groups = 1U << static_cast<unsigned>(facts.facets.group);
    wishes.place = placeOf(facts);
    wishes.pay = payOf(facts.facets);
    wishes.time.shifts = catalogue::Shifts(QFlag(static_cast<int>(facts.facets.shifts)));
    wishes.time.kinds = catalogue::EmploymentKinds(QFlag(static_cast<int>(facts.facets.kinds)));
    return wishes;
}

} // namespace yizhan::matching
