// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchquery.h"
#include "vacancyrow.h"
#include "weightsinforce.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace yizhan::viewmodels {

/// A vacancy on the page of matches, with what is said for and against it.
struct MatchRow
{
    VacancyRow shown;
    int stars = 1; ///< 1–3
    std::vector<matching::Reason> reasons;
    std::optional<matching::PartFinding> caution;
    bool hasCourse = false; ///< only what a course teaches stands between, and there is one
    int widening = -1;      ///< position in MatchedPage::widenings that brought it; -1: as asked
    bool good = false;      ///< stands among what suits, or was brought by a widening

    friend bool operator==(const MatchRow &, const MatchRow &) = default;
};

/// What is asked: by wishes, or "like this one".
struct MatchRequest
{
    matching::Wishes wishes;
    QString like; ///< id of a vacancy, whose wishes are taken instead; empty = `wishes`
    EpochDay today = 0;
    int limit = 40;
};

struct MatchedPage
{
    QString failure;   ///< Error::reason when the catalogue could not be read; empty when it could
    QString likeTitle; ///< title of the vacancy that the others are like; empty when it is gone
    int available = 0;
    int stopped = 0;
    int good = 0;
    std::vector<matching::Widening> widenings;
    catalogue::PayUnit payUnit = catalogue::PayUnit::NotStated; ///< of the amount in a widening of pay
    std::vector<MatchRow> rows;                                 ///< in the order of MatchAnswer::results
    matching::MatchWeightsPtr weights; ///< that ordered them; nullptr when nothing was ordered
};

/// Vacancies on their day by what the first two questions offer.
struct MatchCounts
{
    QString failure;
    std::vector<int> groups;   ///< by position in catalogue::occupationGroups()
    std::vector<int> counties; ///< by position in catalogue::counties()
};

/// Who answers: a worker thread over the catalogue, or a test. Call from one thread; take the results with
/// `then(context, …)`.
class MatchSource
{
public:
    virtual ~MatchSource() = default;
    [[nodiscard]] virtual QFuture<MatchedPage> match(const MatchRequest &request) = 0;
    /// Makes ready for match(), so that the results need not wait for the catalogue to be read.
    [[nodiscard]] virtual QFuture<MatchCounts> counts(EpochDay today) = 0;
    /// The weights that are in force, without making ready for match(): nullptr when the catalogue cannot be
    /// read.
    [[nodiscard]] virtual QFuture<matching::MatchWeightsPtr> weights() = 0;
};

} // namespace yizhan::viewmodels
