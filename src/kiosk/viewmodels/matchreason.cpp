// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchreason.h"

#include "area.h"
#include "areaname.h"
#include "occupation.h"
#include "occupationgroup.h"

namespace yizhan::viewmodels {

namespace {

using matching::Verdict;

QString countyNames(quint32 bits, session::Language language)
{
    QStringList names;
    const auto counties = catalogue::counties();
    for (std::size_t county = 0; county < counties.size(); ++county) {
        if ((bits >> county) & 1U)
            names.append(areaName(counties[county].code, language));
    }
    return names.join(QStringLiteral(", "));
}

QString nameOf(const matching::PartFinding &finding, session::Language language)
{
    switch (finding.verdict) {
    case Verdict::DoneOccupation:
    case Verdict::SameOccupation:
    case Verdict::SmallClass:
    case Verdict::RelatedOccupation:
    case Verdict::MediumClass: {
        const auto *occupation = catalogue::occupationByNumber(static_cast<int>(finding.first));
        return occupation ? occupation->name : QString();
    }
    case Verdict::ChosenGroup:
    case Verdict::WishedGroup: {
        const auto groups = catalogue::occupationGroups();
        const auto group = static_cast<std::size_t>(finding.first);
        return group < groups.size() ? groups[group].id : QString();
    }
    case Verdict::SameTown:
        return areaName(QString::number(finding.first), language);
    case Verdict::SameCounty:
        return countyNames(static_cast<quint32>(finding.first), language);
    default:
        return {};
    }
}

} // namespace

MatchReason::MatchReason(const matching::PartFinding &finding, session::Language language)
    : m_finding(finding), m_name(nameOf(finding, language))
{
}

int MatchReason::part() const
{
    // The verdicts stand in the order of the parts, each with those that say least at its end.
    const auto upTo = [this](Verdict last) { return m_finding.verdict <= last; };
    const auto part = upTo(Verdict::OtherWork)               ? matching::Part::Work
                      : upTo(Verdict::PlaceNotStated)        ? matching::Part::Distance
                      : upTo(Verdict::PayNotStated)          ? matching::Part::Pay
                      : upTo(Verdict::TimeNotStated)         ? matching::Part::Time
                      : upTo(Verdict::RequirementsNotStated) ? matching::Part::Requirements
                      : upTo(Verdict::BenefitsDenied)        ? matching::Part::Benefits
                                                             : matching::Part::Requirements;
    return static_cast<int>(part);
}

} // namespace yizhan::viewmodels
