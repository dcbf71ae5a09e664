// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course.h"
#include "epochday.h"
#include "result.h"

#include <QFuture>

namespace yizhan::desk {

/// Who reads courses: a worker thread over the catalogue, or a test. Call from one thread; take the results
/// with `then(context, …)`.
class CourseService
{
public:
    CourseService() = default;
    virtual ~CourseService() = default;
    Q_DISABLE_COPY_MOVE(CourseService)

    /// A course by its id. Errors: NotFound (`course.missing`: also when its last day lies before `today`),
    /// Protocol, Database.
    [[nodiscard]] virtual QFuture<Result<catalogue::Course>> course(const QString &id, EpochDay today) = 0;
};

} // namespace yizhan::desk
