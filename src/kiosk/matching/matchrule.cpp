// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchrule.h"

#include "area.h"
#include "geodistance.h"
#include "occupationgroup.h"
#include "payband.h"
#include "statedwishes.h"
#include "timefit.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace yizhan::matching {

using catalogue::MatchWeights;
using catalogue::OccupationNumber;
using catalogue::PayUnit;

namespace {

// A vacancy of which only the town is known may lie this much nearer than the middle of the town: towns of
// the city are some ten kilometres across.
constexpr qint64 townRadiusMeters = 5'000;

quint32 groupBit(int group)
{
    return group >= 0 && group < 32 ? 1U << static_cast<unsigned>(group) : 0;
}

int groupOf(OccupationNumber occupation)
{
    return catalogue::occupationGroupIndex(
        catalogue::classifyGroup(catalogue::occupationCode(occupation), {}));
}

/// The county of the town whose middle is nearest; as a bit.
quint32 countyNear(const catalogue::GeoPoint &point)
{
    const auto counties = catalogue::counties();
    double nearest = std::numeric_limits<double>::max();
    quint32 bit = 0;
    for (std::size_t county = 0; county < counties.size(); ++county) {
        const auto consider = [&](const catalogue::Area &area) {
            if (area.centre.latitude == 0)
                return;
            const double meters = search::distanceMeters(point, area.centre);
            if (meters < nearest) {
                nearest = meters;
                bit = 1U << county;
            }
        };
        consider(counties[county]);
        for (const catalogue::Area &town : catalogue::townsOf(counties[county].code))
            consider(town);
    }
    return bit;
}

quint32 countyOfTown(int town)
{
    const auto *area = catalogue::areaByCode(QString::number(town));
    const auto counties = catalogue::counties();
    for (std::size_t county = 0; area != nullptr && county < counties.size(); ++county) {
        if (counties[county].code == area->parent)
            return 1U << county;
    }
    return 0;
}

/// An amount per month in place of one per year, exactly; other units stay.
void perMonth(PayUnit &unit, qint64 &amount)
{
    if (unit == PayUnit::Year) {
        unit = PayUnit::Month;
        amount /= 12;
    }
}

} // namespace

MatchRule::MatchRule(const MatchWeights &weights, Wishes wishes)
    : m_weights(weights), m_wishes(std::move(wishes))
{
    for (const auto &list : {m_wishes.work.wanted, m_wishes.work.done}) {
        for (const OccupationNumber occupation : list)
            m_wishedGroups |= groupBit(groupOf(occupation));
    }
    const bool occupations = !m_wishes.work.wanted.empty() || !m_wishes.work.done.empty();
    m_bestWork = occupations ? weights.work.sameOccupation : weights.work.group;

    const PlaceWish &place = m_wishes.place;
    m_point = place.point;
    if (place.town != 0 && !m_point) {
        const auto *town = catalogue::areaByCode(QString::number(place.town));
        if (town != nullptr && town->centre.latitude != 0)
            m_point = town->centre;
    }
    if (place.county >= 0)
        m_countyBit = 1U << static_cast<unsigned>(place.county);
    else if (place.town != 0)
        m_countyBit = countyOfTown(place.town);
    else if (m_point)
        m_countyBit = countyNear(*m_point);
}

int MatchRule::county() const
{
    return m_countyBit == 0 ? -1 : std::countr_zero(m_countyBit);
}

MatchScore MatchRule::score(const PostFacts &facts) const
{
    MatchScore score;
    score.parts = {work(facts), distance(facts),     pay(facts),
                   time(facts), requirements(facts), benefits(facts)};
    int points = 0;
    int best = 0;
    for (const PartFinding &part : score.parts) {
        points += part.points;
        best += part.best;
        score.stopped = score.stopped || part.stops;
    }
    score.points = best == 0 ? 0 : points * 100 / best;
    score.wishes = statedWishes(score.parts, timeFit(m_wishes.time, facts.facets));
    return score;
}

PartFinding MatchRule::closest(const PostFacts &facts, const std::vector<OccupationNumber> &wished,
                               Verdict same) const
{
    const auto &points = m_weights.work;
    PartFinding found;
    for (const OccupationNumber wish : wished) {
        if (wish == facts.occupation)
            return {points.sameOccupation, 0, same};
        if (catalogue::smallClassOf(wish) == catalogue::smallClassOf(facts.occupation))
            found = {points.smallClass, 0, Verdict::SmallClass};
        else if (found.points < points.smallClass && m_weights.areRelated(wish, facts.occupation))
            found = {points.smallClass, 0, Verdict::RelatedOccupation};
        else if (found.points < points.mediumClass &&
                 catalogue::mediumClassOf(wish) == catalogue::mediumClassOf(facts.occupation))
            found = {points.mediumClass, 0, Verdict::MediumClass};
    }
    return found;
}

PartFinding MatchRule::work(const PostFacts &facts) const
{
    const WorkWish &wish = m_wishes.work;
    if (!wish.asked())
        return {};
    PartFinding best{0, m_bestWork, Verdict::OtherWork};
    const auto consider = [&best](int points, Verdict verdict, qint64 what) {
        if (points > best.points) {
            best.points = points;
            best.verdict = verdict;
            best.first = what;
        }
    };
    if (facts.occupation != 0 && facts.confidence >= m_weights.work.sure) {
        const PartFinding wanted = closest(facts, wish.wanted, Verdict::SameOccupation);
        const PartFinding done = closest(facts, wish.done, Verdict::DoneOccupation);
        consider(done.points, done.verdict, facts.occupation);
        consider(wanted.points, wanted.verdict, facts.occupation);
    }
    const quint32 group = groupBit(facts.facets.group);
    if ((group & wish.groups) != 0)
        consider(m_weights.work.group, Verdict::ChosenGroup, facts.facets.group);
    if ((group & m_wishedGroups) != 0)
        consider(m_weights.work.mediumClass, Verdict::WishedGroup, facts.facets.group);
    return best;
}

MatchRule::Reach MatchRule::reachOf(const PostFacts &facts) const
{
    if (!m_point || facts.precision == PlacePrecision::None)
        return {};
    return {std::llround(search::distanceMeters(*m_point, facts.point)),
            facts.precision == PlacePrecision::Point};
}

bool MatchRule::outOfReach(const PostFacts &facts, const Reach &reach) const
{
    const PlaceWish &wish = m_wishes.place;
    if (wish.firmness != Firmness::Must)
        return false;
    if (wish.withinMeters > 0 && reach.meters >= 0)
        return reach.meters > wish.withinMeters + (reach.exact ? 0 : townRadiusMeters);
    if (facts.facets.counties == 0)
        return false; // it does not say where
    if ((facts.facets.counties & m_countyBit) == 0)
        return true;
    return wish.town != 0 && facts.facets.town != 0 && facts.facets.town != wish.town;
}

PartFinding MatchRule::distance(const PostFacts &facts) const
{
    const PlaceWish &wish = m_wishes.place;
    if (!wish.asked())
        return {};
    const auto &points = m_weights.distance;
    const Reach reach = reachOf(facts);
    PartFinding found{points.notStated, points.sameArea, Verdict::PlaceNotStated, outOfReach(facts, reach)};
    const auto set = [&found](int value, Verdict verdict, qint64 first, qint64 second) {
        found.points = value;
        found.verdict = verdict;
        found.first = first;
        found.second = second;
    };
    const quint32 shared = facts.facets.counties & m_countyBit;
    if (wish.town != 0 && facts.facets.town == wish.town) {
        set(points.sameArea, Verdict::SameTown, wish.town, 0);
        return found;
    }
    if (wish.town == 0 && !wish.point && shared != 0) {
        set(points.sameArea, Verdict::SameCounty, shared, 0);
        return found;
    }
    for (const MatchWeights::Step &step : points.steps) {
        if (reach.meters >= 0 && reach.meters <= step.meters) {
            set(step.points, Verdict::Near, reach.meters, reach.exact ? 1 : 0);
            return found;
        }
    }
    if (shared != 0)
        set(points.sameCounty, Verdict::SameCounty, shared, 0);
    else if (reach.meters >= 0)
        set(0, Verdict::Farther, reach.meters, reach.exact ? 1 : 0);
    else if (facts.facets.counties != 0)
        set(0, Verdict::Elsewhere, facts.facets.counties, 0);
    return found;
}

PartFinding MatchRule::pay(const PostFacts &facts) const
{
    const PayWish &wish = m_wishes.pay;
    if (!wish.asked())
        return {};
    const auto &points = m_weights.pay;
    auto unit = static_cast<PayUnit>(facts.facets.payUnit);
    qint64 least = facts.facets.payMinimum;
    qint64 most = std::max(facts.facets.payMaximum, least);
    PartFinding found{points.notStated, points.enough, Verdict::PayNotStated, false, least, most,
                      qint64(unit)};
    perMonth(unit, most);
    unit = static_cast<PayUnit>(facts.facets.payUnit);
    perMonth(unit, least);
    qint64 wished = wish.amount;
    const bool sameUnit = unit == wish.unit;
    if (!sameUnit) { // a comparison by the paid days of a month; it never leaves a vacancy out
        least = search::monthlyEquivalent(unit, least, least);
        most = search::monthlyEquivalent(unit, most, most);
        wished = search::monthlyEquivalent(wish.unit, wished, wished);
    }
    if (most <= 0 || wished <= 0)
        return found;
    if (least > 0 && least >= wished) {
        found.points = points.enough;
        found.verdict = Verdict::PayEnough;
    } else if (most >= wished) {
        found.points = points.overlap;
        found.verdict = Verdict::PayReaches;
    } else {
        found.points = 0;
        found.verdict = Verdict::PayBelow;
        found.stops = sameUnit && wish.firmness == Firmness::Must;
    }
    return found;
}

PartFinding MatchRule::time(const PostFacts &facts) const
{
    const TimeWish &wish = m_wishes.time;
    if (!wish.asked())
        return {};
    const auto &points = m_weights.time;
    const TimeFit fit = timeFit(wish, facts.facets);
    if (fit.clashes()) {
        const bool stops = (fit.shiftsClash && wish.shiftFirmness == Firmness::Must) ||
                           (fit.kindsClash && wish.kindFirmness == Firmness::Must);
        return {0,
                points.fits,
                Verdict::TimeClashes,
                stops,
                fit.shiftsClash ? facts.facets.shifts : 0,
                fit.kindsClash ? facts.facets.kinds : 0};
    }
    if (fit.stated() == 0)
        return {points.notStated, points.fits, Verdict::TimeNotStated};
    if (fit.stated() < fit.asked())
        return {points.partly(), points.fits, Verdict::TimePartly, false, fit.shifts, fit.kinds};
    return {points.fits, points.fits, Verdict::TimeFits, false, fit.shifts, fit.kinds};
}

PartFinding MatchRule::requirements(const PostFacts &facts) const
{
    const auto &points = m_weights.requirements;
    const OwnStatement &own = m_wishes.own;
    const auto asked = static_cast<catalogue::Education>(facts.facets.education);
    const int askedRank = catalogue::educationRank(asked);
    const int months = facts.facets.experienceMonths;
    const auto missing = facts.certificates & ~own.certificates;
    const auto found = [&points](int value, Verdict verdict, qint64 first, qint64 second, qint64 third) {
        return PartFinding{value, points.met, verdict, false, first, second, third};
    };
    const bool educationOpen = askedRank > 1 && own.education == catalogue::Education::NotStated;
    if (askedRank > 1 && !educationOpen && catalogue::educationRank(own.education) < askedRank)
        return found(0, Verdict::EducationAbove, qint64(asked), 0, 0);
    if (missing & ~points.learnable)
        return found(0, Verdict::CertificatesMissing, 0, 0, qint64(quint32(missing)));
    const bool monthsMissing = months > 0 && months > own.experienceMonths;
    const bool monthsLearnable = months <= points.learnableMonths;
    if (monthsMissing && !monthsLearnable && own.experienceMonths >= 0)
        return found(0, Verdict::ExperienceAbove, 0, months, 0);
    const auto missingBits = quint32(missing);
    const bool oneCertificate = missingBits != 0 && (missingBits & (missingBits - 1)) == 0;
    if ((missingBits != 0 && !oneCertificate) || (missingBits != 0 && monthsMissing))
        return found(0, Verdict::CertificatesMissing, 0, 0, missingBits);
    if (educationOpen)
        return found(points.notStated, Verdict::EducationAsked, qint64(asked), 0, 0);
    if (monthsMissing && !monthsLearnable)
        return found(points.notStated, Verdict::ExperienceAsked, 0, months, 0);
    if (oneCertificate)
        return found(points.learnableGap, Verdict::LearnableCertificate, 0, 0, missingBits);
    if (monthsMissing)
        return found(points.learnableGap, Verdict::LearnableExperience, 0, months, 0);
    if (askedRank == 0 && months < 0 && !facts.certificates)
        return found(points.notStated, Verdict::RequirementsNotStated, 0, 0, 0);
    return found(points.met, Verdict::RequirementsMet, askedRank == 0 ? 0 : qint64(asked) + 1, months + 1,
                 qint64(quint32(facts.certificates)));
}

PartFinding MatchRule::benefits(const PostFacts &facts) const
{
    const BenefitWish &wish = m_wishes.benefits;
    if (!wish.asked())
        return {};
    const auto &points = m_weights.benefits;
    const catalogue::Benefits wished = wish.all();
    const auto denied = facts.denied & wished;
    if (denied) {
        return {0, points.stated, Verdict::BenefitsDenied, bool(denied & wish.must), qint64(quint32(denied))};
    }
    const auto given = catalogue::Benefits(QFlag(static_cast<int>(facts.facets.benefits))) & wished;
    const auto silent = wished & ~given;
    if (!silent)
        return {points.stated, points.stated, Verdict::BenefitsStated, false, qint64(quint32(given))};
    if (!given)
        return {points.notStated,       points.stated, Verdict::BenefitsNotStated, false, 0,
                qint64(quint32(silent))};
    const auto count = [](catalogue::Benefits set) { return qPopulationCount(quint32(set)); };
    const int between =
        points.notStated + (points.stated - points.notStated) * int(count(given)) / int(count(wished));
    return {between, points.stated,          Verdict::BenefitsPartly,
            false,   qint64(quint32(given)), qint64(quint32(silent))};
}

} // namespace yizhan::matching
