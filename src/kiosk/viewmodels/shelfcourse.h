// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classvalue.h"
#include "coursevalue.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A course on the shelf: what it is, its next class, and how many vacancies it opens.
class ShelfCourse
{
    Q_GADGET
    QML_VALUE_TYPE(shelfCourse)
    Q_PROPERTY(yizhan::viewmodels::CourseValue course MEMBER course CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::ClassValue next MEMBER next CONSTANT)
    Q_PROPERTY(int classes MEMBER classes CONSTANT)
    Q_PROPERTY(int opens MEMBER opens CONSTANT)

public:
    CourseValue course;
    ClassValue next; ///< the first that one can sign up for; without an id when there is none
    int classes = 0; ///< that one can sign up for
    int opens = 0;   ///< vacancies of today

    friend bool operator==(const ShelfCourse &, const ShelfCourse &) = default;
};

} // namespace yizhan::viewmodels
