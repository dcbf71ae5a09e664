// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
#include "courseoffers.h"
#include "loosening.h"
#include "searchengine.h"
#include "understanding.h"
#include "vacancyrows.h"

#include <QDateTime>
#include <QFuture>

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::desk {

struct BrowseRequest
{
    search::BrowseFilter filter;
    bool statedOnly = false;
    QString text;                     ///< typed title words; empty = all
    std::optional<search::Sort> sort; ///< nothing: near first where distances are known, else the newest
    bool bestMatch = false;           ///< what answers `text` best comes first, whatever `sort` says
    int page = 0;                     ///< from 0; one past the last is answered with the last
    int pageSize = 4;
    EpochDay today = 0;
};

struct BrowseAnswer
{
    std::shared_ptr<const search::BrowseResult> result; ///< of an answer never nullptr
    std::vector<VacancyRow> rows;
    int page = 0;
    bool distanceKnown = false;
    std::vector<search::Loosening> loosenings; ///< where nothing is listed, what to take off
};

struct SearchRequest
{
    QString text;        ///< empty: only suggestions, words of much work in the catalogue to begin with
    int suggestions = 8; ///< words to go on with, at most
    int rows = 4;        ///< vacancies, at most
    EpochDay today = 0;
};

/// What a typed text would find.
struct SearchGlance
{
    int total = 0;
    QString readAs;         ///< the word that a sound or spelling was taken for; empty when taken as it is
    bool widened = false;   ///< place and wishes found nothing together and were left off
    bool mentioned = false; ///< no title answers; other texts of these vacancies hold the words
    std::vector<search::UnderstoodPart> understood; ///< see search::understoodParts()
    std::vector<search::Suggestion> suggestions;
    std::vector<search::SearchOffer> offers;
    std::vector<VacancyRow> rows; ///< the first that are found
};

/// A vacancy read in full.
struct VacancyAnswer
{
    catalogue::Vacancy vacancy;                 ///< the nearest place first, which a row of a list names
    std::vector<int> distanceMeters;            ///< per place; -1 not known
    std::vector<matching::CourseOffer> courses; ///< that open it, see matching::coursesFor()
    bool shared = true;                         ///< phones have a page of it: it is not this station's alone
};

/// What the catalogue on the disk says about itself.
struct CatalogueGlance
{
    bool newer = false;  ///< it holds something else than the index was made from
    QDateTime updatedAt; ///< UTC, of the scope that is longest without news; invalid when unknown
};

/// Answers questions about the vacancies, one after another: a worker thread over the catalogue, or a test.
/// Call from one thread; the futures may finish on another, take the results with `then(context, …)`.
class JobService
{
public:
    JobService() = default;
    virtual ~JobService() = default;
    Q_DISABLE_COPY_MOVE(JobService)

    /// Opens the catalogue as it is now and replaces the index; answers CatalogueGlance::updatedAt. After a
    /// failure the former index keeps answering. Errors: NotFound (`catalogue.missing`) before the first
    /// synchronisation, those of CatalogueView::open() and Database.
    [[nodiscard]] virtual QFuture<Result<QDateTime>> reload() = 0;
    /// A look whether reload() would bring something new; takes a millisecond. Errors: those of
    /// CatalogueView::open().
    [[nodiscard]] virtual QFuture<Result<CatalogueGlance>> glance() = 0;
    [[nodiscard]] virtual QFuture<BrowseAnswer> browse(const BrowseRequest &request) = 0;
    [[nodiscard]] virtual QFuture<SearchGlance> search(const SearchRequest &request) = 0;
    /// A vacancy by its id. Errors: NotFound (`item.missing`: also when its last day lies before `today`),
    /// Protocol, Database.
    [[nodiscard]] virtual QFuture<Result<VacancyAnswer>> vacancy(const QString &id, EpochDay today) = 0;
};

} // namespace yizhan::desk
