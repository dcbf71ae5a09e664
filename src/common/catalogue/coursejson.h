// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::catalogue {

/// The item kind of courses in feeds and snapshots.
constexpr const char *courseKind = "course";

/// The body of a course item: compact JSON with sorted keys, not-stated members left out. Equal courses give
/// equal bytes. The members are listed in docs/formats/feed.md.
[[nodiscard]] QByteArray encodeCourse(const Course &course);

/// Unknown members are passed over. Errors: Protocol (`course.json`, `course.name`).
[[nodiscard]] Result<Course> decodeCourse(QByteArrayView body);

} // namespace yizhan::catalogue
