// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet.h"

#include "area.h"
#include "codes.h"
#include "occupationgroup.h"
#include "payband.h"
#include "reach.h"

#include <QHash>

#include <array>
#include <vector>

namespace yizhan::search {

namespace {

using Codes = std::vector<QString>;

template <typename E>
Codes codesOf(std::span<const catalogue::CodeEntry<E>> entries)
{
    Codes codes;
    for (const auto &entry : entries)
        codes.push_back(QString::fromLatin1(entry.code));
    return codes;
}

Codes groupCodes()
{
    Codes codes;
    for (const catalogue::OccupationGroup &group : catalogue::occupationGroups())
        codes.push_back(group.id);
    return codes;
}

Codes countyCodes()
{
    Codes codes;
    for (const catalogue::Area &county : catalogue::counties())
        codes.push_back(county.code);
    codes.push_back(QStringLiteral("outside"));
    return codes;
}

Codes payCodes()
{
    Codes codes;
    for (const PayBand &band : payBands())
        codes.push_back(band.code);
    return codes;
}

/// The steps of catalogue::educationRank() from 1 up; the four senior-secondary values are one step.
Codes educationSteps()
{
    return {QStringLiteral("NO_LIMIT"),         QStringLiteral("PRIMARY"), QStringLiteral("JUNIOR_SECONDARY"),
            QStringLiteral("SENIOR_SECONDARY"), QStringLiteral("COLLEGE"), QStringLiteral("BACHELOR"),
            QStringLiteral("MASTER"),           QStringLiteral("DOCTOR")};
}

Codes reachCodes()
{
    Codes codes;
    for (const ReachBand &band : reachBands())
        codes.push_back(band.code);
    return codes;
}

struct Towns
{
    Codes codes;
    std::vector<int> county;
    QHash<int, int> byNumber;
};

const Towns &towns()
{
    static const Towns all = [] {
        Towns towns;
        const auto counties = catalogue::counties();
        for (std::size_t county = 0; county < counties.size(); ++county) {
            for (const catalogue::Area &town : catalogue::townsOf(counties[county].code)) {
                towns.byNumber.insert(town.code.toInt(), static_cast<int>(towns.codes.size()));
                towns.codes.push_back(town.code);
                towns.county.push_back(static_cast<int>(county));
            }
        }
        return towns;
    }();
    return all;
}

const Codes &codesFor(Facet facet)
{
    static const std::array<Codes, facetCount> all{
        codesOf(catalogue::employmentKindCodes()),
        groupCodes(),
        countyCodes(),
        towns().codes,
        payCodes(),
        educationSteps(),
        codesOf(catalogue::shiftCodes()),
        codesOf(catalogue::benefitCodes()),
        {QStringLiteral("gig"), QStringLiteral("mothers"), QStringLiteral("traineeship"),
         QStringLiteral("publicWelfare"), QStringLiteral("urgent")},
        reachCodes(),
        {QStringLiteral("none"), QStringLiteral("oneYear"), QStringLiteral("threeYears"),
         QStringLiteral("moreYears")},
    };
    return all[static_cast<std::size_t>(facet)];
}

} // namespace

std::span<const QString> choiceCodes(Facet facet)
{
    return codesFor(facet);
}

std::optional<int> choiceOf(Facet facet, QStringView code)
{
    const Codes &codes = codesFor(facet);
    for (std::size_t choice = 0; choice < codes.size(); ++choice) {
        if (codes[choice] == code)
            return static_cast<int>(choice);
    }
    return std::nullopt;
}

int countyOfTown(int town)
{
    return towns().county[static_cast<std::size_t>(town)];
}

std::optional<int> townOfNumber(int number)
{
    const auto found = towns().byNumber.constFind(number);
    return found == towns().byNumber.cend() ? std::nullopt : std::optional<int>(*found);
}

int outsideChoice()
{
    return static_cast<int>(codesFor(Facet::County).size()) - 1;
}

} // namespace yizhan::search
