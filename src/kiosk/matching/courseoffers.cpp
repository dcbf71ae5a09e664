// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseoffers.h"

#include "epochday.h"
#include "occupationclassifier.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace yizhan::matching {

namespace {

bool teachesTradeOf(const catalogue::Course &course, const catalogue::Vacancy &vacancy)
{
    return course.occupationNumber != 0 && vacancy.occupationConfidence >= catalogue::sureOccupation &&
           catalogue::smallClassOf(course.occupationNumber) ==
               catalogue::smallClassOf(vacancy.occupationNumber);
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
    const auto &requirements = weights.requirements;
    const catalogue::Certificates asked = catalogue::certificatesIn(vacancy.certificates);
    const bool experience = vacancy.experienceMonths > 0;
    std::vector<CourseOffer> offers;
    if ((asked & ~requirements.learnable) || vacancy.experienceMonths > requirements.learnableMonths)
        return offers;
    for (const catalogue::Course &course : courses) {
        const catalogue::Certificates given = course.certificates() & asked;
        if (given || (experience && teachesTradeOf(course, vacancy)))
            offers.push_back({course, given});
    }
    std::sort(offers.begin(), offers.end(), comesBefore);
    return offers;
}

} // namespace yizhan::matching
