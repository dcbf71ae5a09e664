// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rowscheme.h"
#include "vacancyjson.h"

#include <span>

namespace yizhan::intake {

/// The first posting speaks; the others add the places it does not have (at most 20), the newest posted date
/// and the longest life. `members` is not empty; the order is that of PostingTable::membersOf(), so that
/// equal postings give equal bytes whatever the order in which they came. Errors: Protocol, when a stored
/// body cannot be read.
[[nodiscard]] Result<publishing::MergedItem> mergeVacancy(const QString &vacancyId,
                                                          std::span<const publishing::PostingRecord> members,
                                                          catalogue::VacancyDecoder &decoder);

} // namespace yizhan::intake
