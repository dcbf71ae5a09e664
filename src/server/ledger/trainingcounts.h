// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursecategory.h"
#include "database.h"
#include "result.h"

#include <vector>

namespace yizhan::ledger {

/// How many people's sign-ups of one year there are for the courses of a category.
struct TrainingCount
{
    catalogue::CourseCategory category = catalogue::CourseCategory::NotStated;
    qint64 placed = 0;   ///< have a place, or were there
    qint64 attended = 0; ///< of those: were there, as staff noted
    qint64 waiting = 0;  ///< on a waiting list, or not decided yet
};

/// By category; a sign-up belongs to the year of its effective time, in China. Doubles and what was cancelled
/// do not count. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<TrainingCount>> trainingCounts(storage::Database &database, int year);

/// Notes of the classes that were signed up for before their course was published of which category they are,
/// where both are published by now; of how many. Errors: those of sqlError(); a later call goes on.
[[nodiscard]] Result<int> noteCategories(storage::Database &database);

} // namespace yizhan::ledger
