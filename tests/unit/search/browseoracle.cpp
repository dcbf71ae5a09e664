// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseoracle.h"

#include "area.h"
#include "codes.h"
#include "geodistance.h"
#include "reach.h"

#include <algorithm>

namespace yizhan::search {

namespace {

std::vector<int> chosenIn(const BrowseFilter &filter, Facet facet)
{
    std::vector<int> chosen;
    for (int choice = 0; choice < int(choiceCodes(facet).size()); ++choice) {
        if (filter.contains(facet, choice))
            chosen.push_back(choice);
    }
    return chosen;
}

bool inCounty(const store::VacancyFacets &vacancy, int county)
{
    if (county == int(catalogue::counties().size()))
        return (vacancy.counties & store::countyElsewhereBit) != 0;
    return (vacancy.counties & (1U << unsigned(county))) != 0;
}

double metersTo(const store::VacancyFacets &vacancy)
{
    return distanceMeters(countingStation, {vacancy.latitude * 1e-6, vacancy.longitude * 1e-6});
}

/// "month:4000-5000" against a pay, from the words of the code alone.
bool inBand(const store::VacancyFacets &vacancy, const QString &code)
{
    const bool noAmount = vacancy.payMinimum <= 0 && vacancy.payMaximum <= 0;
    if (code == u"negotiable")
        return noAmount || vacancy.payUnit == 0;
    if (noAmount)
        return false;
    if (code == u"piece")
        return vacancy.payUnit == int(catalogue::PayUnit::Piece);
    const QString unit = code.section(u':', 0, 0);
    const qint64 floor = code.section(u':', 1).section(u'-', 0, 0).toLongLong() * 100;
    const QString upper = code.section(u':', 1).section(u'-', 1, 1);
    qint64 low = vacancy.payMinimum > 0 ? vacancy.payMinimum : vacancy.payMaximum;
    qint64 high = std::max(vacancy.payMaximum, low);
    int stated = vacancy.payUnit;
    if (stated == int(catalogue::PayUnit::Year)) {
        low /= 12;
        high /= 12;
        stated = int(catalogue::PayUnit::Month);
    }
    const QString statedUnit = stated == 1   ? QStringLiteral("month")
                               : stated == 2 ? QStringLiteral("day")
                               : stated == 3 ? QStringLiteral("hour")
                                             : QString();
    if (unit != statedUnit)
        return false;
    if (!upper.isEmpty() && low >= upper.toLongLong() * 100)
        return false;
    return low >= floor || high > floor;
}

} // namespace

bool BrowseOracle::has(const store::VacancyFacets &vacancy, Facet facet, int choice)
{
    const quint32 bit = 1U << unsigned(choice & 31);
    const QString &code = choiceCodes(facet)[std::size_t(choice)];
    switch (facet) {
    case Facet::Kind:
        return (vacancy.kinds & bit) != 0;
    case Facet::Group:
        return vacancy.group == choice;
    case Facet::County:
        return inCounty(vacancy, choice);
    case Facet::Town:
        return vacancy.town == code.toInt();
    case Facet::PayBand:
        return inBand(vacancy, code);
    case Facet::Education: {
        const int asked = catalogue::educationRank(catalogue::Education(vacancy.education));
        const auto mine = catalogue::valueOf(catalogue::educationCodes(), code.toStdString());
        return asked > 0 && asked <= catalogue::educationRank(*mine);
    }
    case Facet::Shift:
        return (vacancy.shifts & bit) != 0;
    case Facet::Benefit:
        return (vacancy.benefits & bit) != 0;
    case Facet::Reach:
        return vacancy.latitude != 0 && metersTo(vacancy) <= reachBands()[std::size_t(choice)].meters;
    case Facet::Experience:
        return vacancy.experienceMonths >= 0 && (code == u"none"         ? vacancy.experienceMonths == 0
                                                 : code == u"oneYear"    ? vacancy.experienceMonths <= 12
                                                 : code == u"threeYears" ? vacancy.experienceMonths <= 36
                                                                         : true);
    case Facet::Shelf:
        break;
    }
    using catalogue::EmploymentKind;
    if (code == u"gig")
        return inBand(vacancy, QStringLiteral("day:0-")) || inBand(vacancy, QStringLiteral("hour:0-")) ||
               (vacancy.benefits & quint32(catalogue::Benefit::DailyPay)) != 0;
    if (code == u"mothers")
        return (vacancy.kinds & quint32(EmploymentKind::Mothers)) != 0;
    if (code == u"traineeship")
        return (vacancy.kinds & quint32(EmploymentKind::Traineeship)) != 0;
    if (code == u"publicWelfare")
        return (vacancy.kinds & quint32(EmploymentKind::PublicWelfare)) != 0;
    return (vacancy.tags & quint32(catalogue::VacancyTag::Urgent)) != 0;
}

bool BrowseOracle::saysNothing(const store::VacancyFacets &vacancy, Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return vacancy.kinds == 0;
    case Facet::County:
        return vacancy.counties == 0;
    case Facet::PayBand:
        return vacancy.payUnit == 0 || (vacancy.payMinimum <= 0 && vacancy.payMaximum <= 0);
    case Facet::Education:
        return vacancy.education == 0;
    case Facet::Shift:
        return vacancy.shifts == 0;
    case Facet::Benefit:
        return vacancy.benefits == 0;
    case Facet::Experience:
        return vacancy.experienceMonths < 0;
    case Facet::Town:
    case Facet::Group:
    case Facet::Shelf:
    case Facet::Reach: // depends on the choice
        break;
    }
    return false;
}

BrowseOracle::Says BrowseOracle::saysPlace(const store::VacancyFacets &vacancy, const BrowseFilter &filter)
{
    const auto counties = chosenIn(filter, Facet::County);
    if (counties.empty())
        return Says::Yes;
    if (vacancy.counties == 0)
        return Says::Nothing;
    Says best = Says::No;
    for (const int county : counties) {
        if (!inCounty(vacancy, county))
            continue;
        bool narrowed = false;
        bool inTown = false;
        bool namesTownHere = false;
        for (int town = 0; town < int(choiceCodes(Facet::Town).size()); ++town) {
            if (countyOfTown(town) != county)
                continue;
            narrowed = narrowed || filter.contains(Facet::Town, town);
            namesTownHere = namesTownHere || has(vacancy, Facet::Town, town);
            inTown = inTown || (filter.contains(Facet::Town, town) && has(vacancy, Facet::Town, town));
        }
        if (!narrowed || inTown)
            return Says::Yes;
        if (!namesTownHere)
            best = Says::Nothing;
    }
    return best;
}

BrowseOracle::Says BrowseOracle::saysReach(const store::VacancyFacets &vacancy, const BrowseFilter &filter)
{
    const auto chosen = chosenIn(filter, Facet::Reach);
    if (chosen.empty() || has(vacancy, Facet::Reach, chosen.front()))
        return Says::Yes;
    if (vacancy.latitude != 0)
        return Says::No;
    const bool cannot = (reachOf(vacancy, countingStation).beyond & (1U << unsigned(chosen.front()))) != 0;
    return cannot ? Says::No : Says::Nothing;
}

BrowseOracle::Says BrowseOracle::says(const store::VacancyFacets &vacancy, const BrowseFilter &filter)
{
    Says all = saysPlace(vacancy, filter);
    const Says reach = saysReach(vacancy, filter);
    if (all == Says::No || reach == Says::No)
        return Says::No;
    if (reach == Says::Nothing)
        all = reach;
    for (const Facet facet : {Facet::Kind, Facet::Group, Facet::PayBand, Facet::Education, Facet::Shift,
                              Facet::Benefit, Facet::Shelf, Facet::Experience}) {
        const auto chosen = chosenIn(filter, facet);
        if (chosen.empty())
            continue;
        std::size_t held = 0;
        for (const int choice : chosen)
            held += has(vacancy, facet, choice) ? 1 : 0;
        if (facet == Facet::Benefit ? held == chosen.size() : held > 0)
            continue;
        if (!saysNothing(vacancy, facet))
            return Says::No;
        if (all == Says::Yes)
            all = Says::Nothing;
    }
    return all;
}

BrowseOracle::Count BrowseOracle::count(const BrowseFilter &filter) const
{
    Count count;
    for (const store::VacancyFacets &vacancy : m_vacancies) {
        const Says answer = there(vacancy) ? says(vacancy, filter) : Says::No;
        count.total += answer != Says::No ? 1 : 0;
        count.stated += answer == Says::Yes ? 1 : 0;
    }
    return count;
}

int BrowseOracle::stating(const BrowseFilter &filter, Facet facet, int choice) const
{
    return static_cast<int>(
        std::count_if(m_vacancies.begin(), m_vacancies.end(), [&](const store::VacancyFacets &vacancy) {
            return there(vacancy) && says(vacancy, filter) == Says::Yes && has(vacancy, facet, choice);
        }));
}

} // namespace yizhan::search
