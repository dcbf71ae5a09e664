// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingcounts.h"

#include "class.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Statement;

Result<std::vector<TrainingCount>> trainingCounts(storage::Database &database, int year)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(
            u"SELECT c.category, "
            "sum(CASE WHEN s.state = 'confirmed' THEN 1 ELSE 0 END), "
            "sum(CASE WHEN s.state = 'confirmed' AND o.state = 'done' THEN 1 ELSE 0 END), "
            "sum(CASE WHEN s.state IN ('pending', 'waitlisted') THEN 1 ELSE 0 END) "
            "FROM seat AS s JOIN seat_class AS c ON c.class = s.class JOIN operation AS o "
            "ON o.number = s.number WHERE s.effective >= ? AND s.effective < ? GROUP BY c.category"_s));
    YIZHAN_TRY(select.run(catalogue::startOfDay({year, 1, 1}), catalogue::startOfDay({year + 1, 1, 1})));
    std::vector<TrainingCount> counts;
    YIZHAN_TRY(select.forEach([&counts](const Statement &row) {
        const auto category = catalogue::valueOf(catalogue::courseCategoryCodes(), row.text(0).toStdString());
        counts.push_back({category.value_or(catalogue::CourseCategory::NotStated), row.integer(1),
                          row.integer(2), row.integer(3)});
    }));
    std::sort(counts.begin(), counts.end(),
              [](const TrainingCount &a, const TrainingCount &b) { return a.category < b.category; });
    return counts;
}

} // namespace yizhan::ledger
