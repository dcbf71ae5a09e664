// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"
#include "seatrules.h"

#include <QDate>
#include <QString>

#include <map>
#include <set>

namespace yizhan::ledger {

/// What the catalogue says of something that one may sign up for.
struct PublishedPlaces
{
    ClassTerms terms;
    QString course;      ///< of a class
    EpochDay needed = 0; ///< receiptNeededUntil()
};

/// Of those among `keys` (seatKey()) that are published on `today`, by their keys: a class until its last
/// day, a fair also when it is over, since whoever signs up then is too late, and not for one that was
/// withdrawn. Errors: those of sqlError().
[[nodiscard]] Result<std::map<QString, PublishedPlaces>>
publishedPlaces(storage::Database &database, const std::set<QString> &keys, QDate today);

/// The code of a course's category; empty where it states none, or is not published. Errors: those of
/// sqlError().
[[nodiscard]] Result<QString> categoryOfCourse(storage::Database &database, const QString &course);

} // namespace yizhan::ledger
