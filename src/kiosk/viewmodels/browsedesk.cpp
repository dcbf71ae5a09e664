// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsedesk.h"

#include "browseindexloader.h"
#include "cataloguecontent.h"
#include "cataloguedatabase.h"
#include "stationdistance.h"
#include "transaction.h"

#include <QMetaObject>

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

/// The time of the scope that is longest without news: what the screen may promise for the whole.
QDateTime oldestUpdate(const std::vector<store::ScopeStatus> &scopes)
{
    QDateTime oldest;
    for (const store::ScopeStatus &scope : scopes) {
        const QDateTime updated = QDateTime::fromString(scope.updatedAt, Qt::ISODate);
        if (updated.isValid() && (!oldest.isValid() || updated < oldest))
            oldest = updated;
    }
    return oldest;
}

} // namespace

BrowseDesk::BrowseDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_dataDirectory(std::move(dataDirectory)), m_station(station),
      m_index(std::make_shared<const search::BrowseIndex>(std::vector<search::BrowseIndex::Entry>(), station))
{
}

CatalogueState BrowseDesk::reload()
{
    auto state = open();
    if (!state)
        return {false, state.error().reason, {}};
    return *state;
}

Result<CatalogueState> BrowseDesk::open()
{
    YIZHAN_TRY_LET(storage::Database database,
                   store::openCatalogue(m_dataDirectory, storage::OpenMode::ReadOnly));
    // One view of all: a page that is applied meanwhile is seen by the next glance.
    YIZHAN_TRY_LET(auto view, storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    YIZHAN_TRY_LET(const std::vector<store::ScopeStatus> scopes, store::readScopes(database));
    YIZHAN_TRY_LET(search::BrowseIndexPtr index, search::loadBrowseIndex(database, m_station));
    YIZHAN_TRY_LET(matching::MatchWeightsPtr weights, matching::loadMatchWeights(database));
    YIZHAN_TRY(view.commit());
    close();
    m_database.emplace(std::move(database));
    m_weights = std::move(weights);
    m_content = contentOf(scopes);
    m_vacancies.emplace(*m_database);
    m_index = std::move(index);
    m_answered.reset();
    m_result.reset();
    m_search.open(*m_database, m_index);
    return CatalogueState{true, {}, oldestUpdate(scopes)};
}

CatalogueGlance BrowseDesk::glance()
{
    CatalogueGlance glance;
    // A connection of its own for the look: the file may have been made, or put in the place of another,
    // meanwhile.
    auto database = store::openCatalogue(m_dataDirectory, storage::OpenMode::ReadOnly);
    if (!database)
        return glance;
    const auto scopes = store::readScopes(*database);
    if (!scopes)
        return glance;
    glance.there = true;
    glance.newer = !m_database || contentOf(*scopes) != m_content;
    glance.updatedAt = oldestUpdate(*scopes);
    return glance;
}

void BrowseDesk::close()
{
    m_search.close();
    m_vacancies.reset();
    m_database.reset();
}

BrowseAnswer BrowseDesk::browse(const BrowseRequest &request)
{
    const bool sameQuestion = m_answered && m_answered->filter == request.filter &&
                              m_answered->statedOnly == request.statedOnly &&
                              m_answered->text == request.text && m_answered->today == request.today;
    if (!sameQuestion)
        answerAnew(request);
    BrowseAnswer answer;
    const int size = std::max(1, request.pageSize);
    const int lastPage = std::max(0, (m_result->listed() - 1) / size);
    answer.page = std::clamp(request.page, 0, lastPage);
    answer.result = m_result;
    answer.distanceKnown = m_index->distanceKnown();
    answer.rows = readPage(request, answer.page);
    if (!m_search.ready()) // behind the first screen, which must not wait for it
        QMetaObject::invokeMethod(this, &BrowseDesk::prepareSearch, Qt::QueuedConnection);
    return answer;
}

void BrowseDesk::answerAnew(const BrowseRequest &request)
{
    const search::RowSet *found =
        request.text.isEmpty() ? nullptr : &m_search.find(request.text, request.today).rows;
    const search::BrowseQuestion question{request.filter, request.statedOnly, request.today, found};
    m_result = std::make_shared<const search::BrowseResult>(search::BrowseResult::answer(m_index, question));
    m_answered = request;
}

void BrowseDesk::prepareSearch()
{
    m_search.prepare();
}

SearchGlance BrowseDesk::search(const SearchRequest &request)
{
    SearchDesk::Glance glance = m_search.glance(request);
    for (const search::BrowseIndex::Row row : glance.best) {
        if (auto read = readRow(row, request.today))
            glance.shown.rows.push_back(std::move(*read));
    }
    return std::move(glance.shown);
}

std::vector<VacancyRow> BrowseDesk::readPage(const BrowseRequest &request, int pageNumber)
{
    std::vector<VacancyRow> rows;
    if (!m_vacancies)
        return rows;
    const int first = pageNumber * request.pageSize;
    const auto page =
        request.bestMatch && !request.text.isEmpty()
            ? m_result->page(m_search.find(request.text, request.today).order, first, request.pageSize)
            : m_result->page(request.sort, first, request.pageSize);
    for (const auto &found : page) {
        auto row = readRow(found.row, request.today);
        if (!row)
            continue;
        row->statesAll = found.statesAll;
        row->firstNotStated =
            !found.statesAll && (rows.empty() ? first == m_result->stated() : rows.back().statesAll);
        rows.push_back(std::move(*row));
    }
    return rows;
}

std::optional<VacancyRow> BrowseDesk::readRow(search::BrowseIndex::Row row, EpochDay today)
{
    // A row that was withdrawn since the index was made is left out; the next reload counts it out too.
    auto stored = m_vacancies->byItem(m_index->item(row));
    if (!stored) {
        if (stored.error().code != ErrorCode::NotFound)
            qWarning("result list: %s", qUtf8Printable(stored.error().toString()));
        return std::nullopt;
    }
    VacancyRow read;
    read.distanceMeters = nearestDistance(m_station, stored->vacancy);
    read.isNew = toEpochDay(stored->vacancy.posted) == today;
    read.vacancy = std::move(stored->vacancy);
    return read;
}

VacancyAnswer BrowseDesk::vacancy(const QString &id, EpochDay today)
{
    VacancyAnswer answer;
    if (!m_vacancies)
        return answer;
    auto stored = m_vacancies->byId(id);
    if (!stored || (stored->until != 0 && stored->until < today))
        return answer;
    answer.found = true;
    answer.until = stored->until;
    for (const catalogue::Place &place : stored->vacancy.places)
        answer.distanceMeters.push_back(stationDistance(m_station, place));
    answer.courses = coursesThatOpen(stored->vacancy, today);
    answer.vacancy = std::move(stored->vacancy);
    return answer;
}

std::optional<catalogue::Course> BrowseDesk::course(const QString &id, EpochDay today)
{
    if (!m_database)
        return std::nullopt;
    auto course = matching::loadCourse(*m_database, id, today);
    if (!course) {
        if (course.error().code != ErrorCode::NotFound)
            qWarning("course: %s", qUtf8Printable(course.error().toString()));
        return std::nullopt;
    }
    return *std::move(course);
}

std::vector<matching::CourseOffer> BrowseDesk::coursesThatOpen(const catalogue::Vacancy &vacancy,
                                                               EpochDay today)
{
    const auto courses = matching::loadCourses(*m_database, today);
    if (!courses) {
        qWarning("courses: %s", qUtf8Printable(courses.error().toString()));
        return {};
    }
    return matching::coursesFor(vacancy, *courses, *m_weights);
}

} // namespace yizhan::viewmodels
