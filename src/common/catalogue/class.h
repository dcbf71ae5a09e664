// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "vacancy.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <algorithm>

namespace yizhan::catalogue {

/// Whether one may sign up for a class on a day.
enum class SignUp { NotYet, Open, Closed };

/// A class of a course that a resident signs up for (schema.org CourseInstance), as it travels and as it is
/// shown. An empty or zero member means that the bureau says nothing: 未注明. Days are those of China.
struct Class
{
    QString id;       ///< feed id: "<source>/<班级编号>"
    QString course;   ///< feed id of the course, "<source>/<课程编号>"
    QString name;     ///< 班级名称; empty: as its course is called
    QDate starts;     ///< 开班日期
    QDate ends;       ///< 结业日期
    QString schedule; ///< 上课时间 in words
    Place place;
    int seats = 0;     ///< 名额 (maximumAttendeeCapacity); 0: the bureau says by itself who has a place
    QString audience;  ///< 招生对象: who may join, in words
    QString subsidy;   ///< 补贴 in words
    QDate signUpFrom;  ///< 报名开始; invalid: from the day it is published
    QDate signUpUntil; ///< 报名截止; invalid: until the day before it starts
    bool contested = false; ///< nobody has a place before the end of the sign-up and its grace
    int graceHours = 0;     ///< contested: so long after the end stations may still hand in, 0 … 720
    QString contact;
    QString phone;

    /// The last day on which one may sign up; invalid when neither it nor the first day of the class is
    /// stated.
    [[nodiscard]] QDate lastSignUpDay() const
    {
        return signUpUntil.isValid() ? signUpUntil : starts.addDays(-1);
    }
    [[nodiscard]] SignUp signUpOn(QDate today) const
    {
        if (signUpFrom.isValid() && today < signUpFrom)
            return SignUp::NotYet;
        const QDate last = lastSignUpDay();
        return last.isValid() && today > last ? SignUp::Closed : SignUp::Open;
    }
    /// The last day on which it is worth having at a kiosk, whose staff note who comes: the last of those
    /// that are stated.
    [[nodiscard]] QDate lastDay() const { return std::max({signUpUntil, starts, ends}); }

    friend bool operator==(const Class &, const Class &) = default;
};

/// The first second of a day in China, which has had one offset and no summer time since 1992; Unix seconds.
[[nodiscard]] inline qint64 startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, chinaOffsetSeconds).toSecsSinceEpoch();
}

} // namespace yizhan::catalogue
