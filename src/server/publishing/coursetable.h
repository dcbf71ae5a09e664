// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "finding.h"
#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::publishing {

constexpr qint64 maxCourseTableBytes = 4 * 1024 * 1024;
constexpr std::size_t maxCourses = 5'000;

/// A table of courses as it was understood.
struct CourseTable
{
    std::vector<catalogue::Course> courses; ///< in the order of the rows
    std::vector<tables::Finding> findings;  ///< cells that were left out, rows that are no course
};

/// Reads a 培训课程表 in the form of docs/formats/course-table.md. A row that is wrong is left out, a cell
/// that cannot be read is left empty; both are found in `findings`, the rest goes in. `source` names whose
/// table it is; with it the ids begin. Errors: those of
/// CsvTable (subject `courses`), Invalid `courses.header`, TooLarge `courses.too_large`.
[[nodiscard]] Result<CourseTable> readCourseTable(const QString &path, const QString &source);

} // namespace yizhan::publishing
