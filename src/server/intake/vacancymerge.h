// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postingtable.h"
#include "result.h"
#include "vacancyjson.h"

#include <QByteArray>

#include <span>

namespace yizhan::intake {

/// What the feed shows of the postings of one vacancy: `body` and its last day.
struct MergedVacancy
{
    QByteArray body;
    EpochDay until = 0;
};

/// The first posting speaks; the others add the places it does not have (at most 20), the newest posted date
/// and the longest life. `members` is not empty; the order is that of PostingTable::membersOf(), so that
/// equal postings give equal bytes whatever the order in which they came. Errors: Protocol, when a stored
/// body cannot be read.
[[nodiscard]] Result<MergedVacancy> mergeVacancy(const QString &vacancyId,
                                                 std::span<const PostingRecord> members,
                                                 catalogue::VacancyDecoder &decoder);

} // namespace yizhan::intake
