// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
#include "courseoffers.h"
#include "courseservice.h"
#include "deskthread.h"
#include "searchengine.h"
#include "vacancyrow.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace yizhan::viewmodels {

class BrowseDesk;

struct BrowseRequest
{
    search::BrowseFilter filter;
    bool statedOnly = false;
    QString text; ///< typed title words; empty = all
    search::Sort sort = search::Sort::Newest;
    bool bestMatch = false; ///< what answers `text` best comes first, whatever `sort` says
    int page = 0;           ///< from 0; one past the last is answered with the last
    int pageSize = 4;
    EpochDay today = 0;
};

struct BrowseAnswer
{
    std::shared_ptr<const search::BrowseResult> result; ///< nullptr until the catalogue was read
    std::vector<VacancyRow> rows;
    int page = 0;
    bool distanceKnown = false;
};

struct SearchRequest
{
    QString text;
    int suggestions = 6; ///< words to go on with, at most
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
    std::vector<search::Suggestion> suggestions;
    std::vector<search::SearchOffer> offers;
    std::vector<VacancyRow> rows; ///< the first that are found
};

struct VacancyAnswer
{
    bool found = false;
    catalogue::Vacancy vacancy;
    EpochDay until = 0;                         ///< last day shown; 0 = none
    std::vector<int> distanceMeters;            ///< per place; -1 not known
    std::vector<matching::CourseOffer> courses; ///< that open it, see matching::coursesFor()
};

/// What reading the catalogue anew led to.
struct CatalogueState
{
    bool loaded = false;
    QString failure; ///< Error::reason when not loaded: "catalogue.missing" before the first synchronisation
    QDateTime updatedAt; ///< UTC, of the scope that is longest without news; invalid when unknown
};

/// What the catalogue on the disk says about itself.
struct CatalogueGlance
{
    bool there = false;  ///< it can be opened
    bool newer = false;  ///< it holds something else than the index was made from
    QDateTime updatedAt; ///< as in CatalogueState
};

/// The one thread that reads the catalogue and answers questions about it, one after another. The futures
/// finish there; take the results with `then(context, …)`. Call from one thread.
class BrowseWorker : public QObject, public CourseService
{
    Q_OBJECT

public:
    /// `dataDirectory` is the kiosk's; distances are measured from `station`.
    BrowseWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station,
                 QObject *parent = nullptr);
    /// Waits until every question asked is answered.
    ~BrowseWorker() override;

    /// Opens the catalogue as it is now and replaces the index. After a failure the former index keeps
    /// answering.
    [[nodiscard]] QFuture<CatalogueState> reload();
    /// A look whether reload() would bring something new; takes a millisecond.
    [[nodiscard]] QFuture<CatalogueGlance> glance();
    [[nodiscard]] QFuture<BrowseAnswer> browse(const BrowseRequest &request);
    [[nodiscard]] QFuture<SearchGlance> search(const SearchRequest &request);
    /// A vacancy by its id; not found also when its last day lies before `today`.
    [[nodiscard]] QFuture<VacancyAnswer> vacancy(const QString &id, EpochDay today);
    [[nodiscard]] QFuture<std::optional<catalogue::Course>> course(const QString &id,
                                                                   EpochDay today) override;

private:
    DeskThread<BrowseDesk> m_thread;
};

} // namespace yizhan::viewmodels
