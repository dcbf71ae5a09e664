// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseoffers.h"

#include "epochday.h"
#include "occupationclassifier.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace yizhan::matching {

namespace {

/// What of a vacancy decides whether a course opens it.
struct Demand
{
    catalogue::Certificates certificates;
    int experienceMonths = 0;
    catalogue::OccupationNumber occupation = 0;
    int confidence = 0;
};

/// Whether all that is asked for can be learned.
bool isLearnable(const Demand &demand, const catalogue::MatchWeights::Requirements &requirements)
{
    return !(demand.certificates & ~requirements.learnable) &&
           demand.experienceMonths <= requirements.learnableMonths;
}

bool teachesTrade(const catalogue::Course &course, const Demand &demand)
{
    return demand.experienceMonths > 0 && course.occupationNumber != 0 &&
           demand.confidence >= catalogue::sureOccupation &&
           catalogue::smallClassOf(course.occupationNumber) == catalogue::smallClassOf(demand.occupation);
}

EpochDay dayOf(const catalogue::Course &course)
{
    return course.starts.isValid() ? toEpochDay(course.starts) : std::numeric_limits<EpochDay>::max();
}

bool comesBefore(const CourseOffer &a, const CourseOffer &b)
{
    const int certificatesA = std::popcount(quint32(a.certificates));
    const int certificatesB = std::popcount(quint32(b.certificates));
    if (certificatesA != certificatesB)
        return certificatesA > certificatesB;
    if (dayOf(a.course) != dayOf(b.course))
        return dayOf(a.course) < dayOf(b.course);
    return a.course.id < b.course.id;
}

} // namespace

std::vector<CourseOffer> coursesFor(const catalogue::Vacancy &vacancy,
                                    const std::vector<catalogue::Course> &courses,
                                    const catalogue::MatchWeights &weights)
{
    const Demand demand{catalogue::certificatesIn(vacancy.certificates), vacancy.experienceMonths,
                        vacancy.occupationNumber, vacancy.occupationConfidence};
    std::vector<CourseOffer> offers;
    if (!isLearnable(demand, weights.requirements))
        return offers;
    for (const catalogue::Course &course : courses) {
        const catalogue::Certificates given = course.certificates() & demand.certificates;
        if (given || teachesTrade(course, demand))
            offers.push_back({course, given});
    }
    std::sort(offers.begin(), offers.end(), comesBefore);
    return offers;
}

std::vector<MatchIndex::Row> vacanciesFor(const catalogue::Course &course, const MatchIndex &index,
                                          const catalogue::MatchWeights &weights, EpochDay today)
{
    const catalogue::Certificates awarded = course.certificates();
    std::vector<MatchIndex::Row> opened;
    for (MatchIndex::Row row = 0; row < index.size(); ++row) {
        const PostFacts &facts = index.facts(row);
        if (facts.facets.until != 0 && facts.facets.until < today)
            continue;
        const Demand demand{facts.certificates, facts.facets.experienceMonths, facts.occupation,
                            facts.confidence};
        if (isLearnable(demand, weights.requirements) &&
            ((awarded & demand.certificates) || teachesTrade(course, demand)))
            opened.push_back(row);
    }
    return opened;
}

} // namespace yizhan::matching
