// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "kind.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yizhan::catalogue {

/// The body of a course item: compact JSON with sorted keys, not-stated members left out. Equal courses give
/// equal bytes. The members are listed in docs/formats/feed.md.
[[nodiscard]] QByteArray encodeCourse(const Course &course);

/// Unknown members are passed over. Errors: Protocol (`course.json`, `course.name`).
[[nodiscard]] Result<Course> decodeCourse(QByteArrayView body);

template <>
struct Kind<Course>
{
    static constexpr const char *name = "course";
    struct Decoder
    {
        [[nodiscard]] static Result<Course> decode(QByteArrayView body) { return decodeCourse(body); }
    };
    [[nodiscard]] static QByteArray encode(const Course &course) { return encodeCourse(course); }
    [[nodiscard]] static const QString &id(const Course &course) { return course.id; }
    [[nodiscard]] static QDate lastDay(const Course &course) { return course.lastDay(); }
};
static_assert(ItemKind<Course>);

} // namespace yizhan::catalogue
