// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "epochday.h"

#include <QFuture>

#include <optional>

namespace yizhan::viewmodels {

/// Who reads courses: a worker thread over the catalogue, or a test. Call from one thread; take the results
/// with `then(context, …)`.
class CourseService
{
public:
    virtual ~CourseService() = default;
    /// A course by its id; nothing when there is none of that id, or its last day lies before `today`.
    [[nodiscard]] virtual QFuture<std::optional<catalogue::Course>> course(const QString &id,
                                                                           EpochDay today) = 0;
};

} // namespace yizhan::viewmodels
