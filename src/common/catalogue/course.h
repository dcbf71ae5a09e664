// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "coursecategory.h"
#include "vacancy.h"

namespace yizhan::catalogue {

/// What a resident may learn (schema.org Course), as it travels and as it is shown. Its classes are items of
/// their own (class.h); a table that has one class a row states the class here as well. An empty, zero or
/// negative member means that the bureau says nothing: 未注明.
struct Course
{
    QString id;        ///< feed id: "<source>/<课程编号>"
    QString name;      ///< 课程名称
    QString provider;  ///< 培训机构
    QString programme; ///< 培训项目: 粤菜师傅, 南粤家政, 广东技工 …
    CourseCategory category = CourseCategory::NotStated; ///< the same as a code
    QStringList awards; ///< 证书, as the bureau writes them (educationalCredentialAwarded)
    OccupationNumber occupationNumber = 0; ///< the occupation it teaches; 0 = none of the classification
    int hours = 0;                         ///< 课时
    QDate starts;                          ///< 开班日期
    QDate signUpUntil;                     ///< 报名截止
    QString schedule;                      ///< 上课时间 in words: "周末 9:00–17:00"
    qint64 fee = -1;                       ///< hundredths of a yuan; 0 = free, -1 = not stated
    QString subsidy;                       ///< 补贴 in words
    int seats = 0;                         ///< 招生人数
    QString audience;                      ///< 招生对象
    Place place;                           ///< where it is held
    QString description;
    QString contact;
    QString phone;

    [[nodiscard]] Certificates certificates() const { return certificatesIn(awards); }
    /// The last day on which it is worth showing: the end of the enrolment, else the first day of the class;
    /// invalid when neither is stated.
    [[nodiscard]] QDate lastDay() const { return signUpUntil.isValid() ? signUpUntil : starts; }

    friend bool operator==(const Course &, const Course &) = default;
};

} // namespace yizhan::catalogue
