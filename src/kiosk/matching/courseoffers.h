// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "matchindex.h"
#include "matchweights.h"

#include <vector>

namespace yizhan::matching {

/// A course that opens a vacancy, and what it gives of what the vacancy asks for.
struct CourseOffer
{
    catalogue::Course course;
    catalogue::Certificates certificates; ///< asked for and awarded; none when it teaches the trade
    friend bool operator==(const CourseOffer &, const CourseOffer &) = default;
};

/// Which courses open a vacancy: where everything it asks for can be learned. That is so when every
/// certificate it names is one of `learnable` (see MatchWeights) and it asks for no more experience than
/// `learnableMonths`. Then a course opens it that awards one of these certificates; where it asks for some
/// experience, also one that teaches its trade (the small class of the occupation). Those with the most
/// certificates come first, then those of the trade; the earliest class first among equals, classes without
/// a day last; then by id. Whoever holds a certificate already knows so himself: nobody is asked. Pure.
[[nodiscard]] std::vector<CourseOffer> coursesFor(const catalogue::Vacancy &vacancy,
                                                  const std::vector<catalogue::Course> &courses,
                                                  const catalogue::MatchWeights &weights);

/// The same the other way round: the vacancies on their day that a course opens, in the order of the index.
/// Pure.
[[nodiscard]] std::vector<MatchIndex::Row> vacanciesFor(const catalogue::Course &course,
                                                        const MatchIndex &index,
                                                        const catalogue::MatchWeights &weights,
                                                        EpochDay today);

} // namespace yizhan::matching
