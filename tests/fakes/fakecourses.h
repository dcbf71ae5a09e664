// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseservice.h"

namespace yizhan::fakes {

/// A course that states everything.
[[nodiscard]] inline catalogue::Course sampleCourse()
{
    catalogue::Course course;
    course.id = QStringLiteral("course 1");
    course.name = QStringLiteral("示例培训班");
    course.provider = QStringLiteral("示例职业培训学校");
    course.awards = {QStringLiteral("电工证"), QStringLiteral("叉车证")};
    course.hours = 60;
    course.starts = QDate(2026, 12, 1);
    course.fee = 0;
    course.seats = 40;
    course.phone = QStringLiteral("0758-0000001");
    course.place.county = QStringLiteral("441202");
    return course;
}

/// Knows sampleCourse() and no other; answers at once.
class FakeCourses final : public desk::CourseService
{
public:
    [[nodiscard]] QFuture<Result<catalogue::Course>> course(const QString &id,
                                                            [[maybe_unused]] EpochDay today) override
    {
        const catalogue::Course sample = sampleCourse();
        if (id == sample.id)
            return QtFuture::makeReadyFuture(Result<catalogue::Course>(sample));
        return QtFuture::makeReadyFuture(Result<catalogue::Course>(
            fail(ErrorCode::NotFound, "course.missing", QStringLiteral("there is none of this id"))));
    }
};

} // namespace yizhan::fakes
