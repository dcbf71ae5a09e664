// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "documentref.h"
#include "fairkind.h"
#include "vacancy.h"

#include <QDate>
#include <QString>

#include <algorithm>

namespace yizhan::catalogue {

/// A job fair (schema.org Event), as it travels and as it is shown. Its stands are items of their own
/// (booth.h). An empty, zero or negative member means that the bureau says nothing: 未注明. Days are those of
/// China.
struct Fair
{
    static constexpr int notStated = -1; ///< of a time of day

    QString id;                          ///< feed id: "<source>/<招聘会编号>"
    QString name;                        ///< 招聘会名称
    FairKind kind = FairKind::NotStated; ///< 招聘会类型
    QString organiser;                   ///< 主办单位
    QDate starts;                        ///< 举办日期, the first of several; always stated
    QDate ends;                          ///< 结束日期; invalid: it has one day
    int opens = notStated;               ///< minutes from midnight, the same on each of its days
    int closes = notStated;              ///< the same; stated only together with `opens`
    QString hours;                       ///< 举办时间 as the bureau writes it
    QString venue;                       ///< 举办地点: what people call the place
    Place place;                         ///< where that is; `street` is 详细地址
    QString transport;                   ///< 乘车路线 in words
    qint64 fee = -1;                     ///< hundredths of a yuan; 0 = costs nothing, -1 = not stated
    int quota = 0;                       ///< 名额 (maximumAttendeeCapacity); 0: whoever signs up may come
    QDate signUpFrom;                    ///< 报名开始; invalid: from the day it is published
    QDate signUpUntil;                   ///< 报名截止; invalid: until its last day
    QString audience;                    ///< 招聘对象: who may come, in words
    QString notes;
    QString phone;
    DocumentRef plan; ///< 平面图: a picture of the hall, beside the catalogue; without a digest: none

    [[nodiscard]] QDate lastDay() const { return std::max(starts, ends); }
    [[nodiscard]] QDate lastSignUpDay() const
    {
        return signUpUntil.isValid() ? std::min(signUpUntil, lastDay()) : lastDay();
    }
    [[nodiscard]] SignUp signUpOn(QDate today) const
    {
        if (signUpFrom.isValid() && today < signUpFrom)
            return SignUp::NotYet;
        return today > lastSignUpDay() ? SignUp::Closed : SignUp::Open;
    }
    [[nodiscard]] bool isOn(QDate day) const { return day >= starts && day <= lastDay(); }

    friend bool operator==(const Fair &, const Fair &) = default;
};

} // namespace yizhan::catalogue
