// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booth.h"
#include "class.h"
#include "course.h"
#include "fair.h"
#include "sessionlanguage.h"
#include "slip.h"
#include "vacancy.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

/// What stands on the slips that a resident takes along, in the language of the installed translators.
/// Nothing personal of whoever prints it. GUI thread, as the translators are.
namespace yizhan::viewmodels {

/// Where and when a slip is printed.
struct SlipHead
{
    QString station;      ///< its name; may be empty
    QString stationPhone; ///< may be empty
    QDateTime now;        ///< in China
    session::Language language = session::Language::Chinese;
};

/// One vacancy with all that is needed to go there: pay, place, hours, telephone. `takeAway` is what the code
/// holds (takeaway.h), `isLink` whether that is an address; `distanceMeters` as in PlaceValue. The last
/// day on it is the stated one.
[[nodiscard]] print::Slip vacancySlip(const SlipHead &head, const catalogue::Vacancy &vacancy,
                                      int distanceMeters, const QString &takeAway, bool isLink);

/// Several vacancies, briefly, at most ten. `link` leads to all of them; empty: there is none.
[[nodiscard]] print::Slip
shortlistSlip(const SlipHead &head, const std::vector<catalogue::Vacancy> &vacancies, const QString &link);

/// A course. `link` leads to it; empty: there is none.
[[nodiscard]] print::Slip courseSlip(const SlipHead &head, const catalogue::Course &course,
                                     const QString &link);

/// A class of the course; whom to ask is the course's where the class names nobody.
[[nodiscard]] print::Slip classSlip(const SlipHead &head, const catalogue::Class &held,
                                    const catalogue::Course &course);

/// A job fair with all that is needed to go there, and the stands that were kept, at most ten. `link` leads
/// to it; empty: there is none.
[[nodiscard]] print::Slip fairSlip(const SlipHead &head, const catalogue::Fair &fair,
                                   const std::vector<catalogue::Booth> &kept, const QString &link);

/// A receipt: `subject` says what was handed in ("您想去：炒锅厨师", may be empty), `code` is as it is shown,
/// `link` where a phone sees how it stands (empty: nowhere), `captured` when it was handed in, in China;
/// `ticket` the code for the door of a job fair (empty: none), which then takes the place of the link.
struct ReceiptFacts
{
    QString subject;
    QString code;
    QString link;
    QDateTime captured;
    QString ticket = {};
};
[[nodiscard]] print::Slip receiptSlip(const SlipHead &head, const ReceiptFacts &receipt);

} // namespace yizhan::viewmodels
