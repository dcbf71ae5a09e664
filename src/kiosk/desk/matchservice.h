// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseoffers.h"
#include "matchquery.h"
#include "vacancyrows.h"
#include "weightsinforce.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace yizhan::desk {

/// A vacancy on the page of matches, with what is said for and against it.
struct MatchRow
{
    VacancyRow shown;
    matching::MatchScore score;
    int stars = 1; ///< 1–3
    std::vector<matching::Reason> reasons;
    std::optional<matching::PartFinding> caution;
    std::optional<matching::PartFinding> beside; ///< in its place, for whom the stated age limit lets in
    std::optional<matching::LearnableGap> gap;
    std::vector<matching::CourseOffer> courses; ///< that fill the gap, where there is one
    matching::Standing standing = matching::Standing::Rest;
    int widening = -1; ///< position in MatchedPage::widenings that brought it; -1: as asked

    friend bool operator==(const MatchRow &, const MatchRow &) = default;
};

/// What is asked: by wishes, or "like this one".
struct MatchRequest
{
    matching::Wishes wishes;
    QString like; ///< id of a vacancy, whose wishes are taken instead; empty = `wishes`
    EpochDay today = 0;
    int limit = 40;
    matching::MatchWeightsPtr weights = nullptr; ///< to order by; nullptr = those that are in force
};

struct MatchedPage
{
    QString likeTitle; ///< title of the vacancy that the others are like; empty when it is gone
    int available = 0;
    int stopped = 0;
    int good = 0;
    std::vector<matching::Widening> widenings;
    catalogue::PayUnit payUnit = catalogue::PayUnit::NotStated; ///< of the amount in a widening of pay
    std::vector<MatchRow> rows;                                 ///< in the order of MatchAnswer::results
    matching::MatchWeightsPtr weights; ///< that ordered them; nullptr when nothing was ordered
};

/// Vacancies on their day by what the questions offer: how many state it.
struct MatchCounts
{
    /// Vacancies that state the same hours and kinds of employment, as bits.
    struct Times
    {
        quint32 shifts = 0;
        quint32 kinds = 0;
        int vacancies = 0;
    };
    std::vector<int> groups;   ///< by position in catalogue::occupationGroups()
    std::vector<int> counties; ///< by position in catalogue::counties()
    std::vector<Times> times;
    std::vector<int> benefits; ///< by the position of a benefit's bit
};

/// How many vacancies a course opens today.
struct CourseReach
{
    QString course; ///< its id
    int vacancies = 0;

    friend bool operator==(const CourseReach &, const CourseReach &) = default;
};

/// The vacancies that one course opens.
struct OpenedPage
{
    int total = 0;
    std::vector<VacancyRow> rows; ///< the newest first, at most as many as were asked for
};

/// Answers what suits a resident: a worker thread over the catalogue, or a test. Call from one thread; the
/// futures may finish on another, take the results with `then(context, …)`. Errors of all: those of
/// CatalogueView::open(); Database.
class MatchService
{
public:
    MatchService() = default;
    virtual ~MatchService() = default;
    Q_DISABLE_COPY_MOVE(MatchService)

    [[nodiscard]] virtual QFuture<Result<MatchedPage>> match(const MatchRequest &request) = 0;
    /// Makes ready for match(), so that the results need not wait for the catalogue to be read.
    [[nodiscard]] virtual QFuture<Result<MatchCounts>> counts(EpochDay today) = 0;
    /// Every course of the catalogue by what it opens: matching::vacanciesFor().
    [[nodiscard]] virtual QFuture<Result<std::vector<CourseReach>>> courseReach(EpochDay today) = 0;
    /// Of one course, at most `limit`. Errors besides: NotFound (`item.missing`).
    [[nodiscard]] virtual QFuture<Result<OpenedPage>> openedBy(const QString &course, EpochDay today,
                                                               int limit) = 0;
    /// The weights that are in force, without making ready for match().
    [[nodiscard]] virtual QFuture<Result<matching::MatchWeightsPtr>> weights() = 0;
};

} // namespace yizhan::desk
