// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobdesk.h"

#include "browseindexloader.h"
#include "stationdistance.h"

#include <algorithm>

namespace yizhan::desk {

JobDesk::JobDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_dataDirectory(std::move(dataDirectory)), m_station(station),
      m_index(std::make_shared<const search::BrowseIndex>(std::vector<search::BrowseIndex::Entry>(), station))
{
}

Result<QDateTime> JobDesk::reload()
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_dataDirectory));
    YIZHAN_TRY_LET(search::BrowseIndexPtr index, search::loadBrowseIndex(view.database(), m_station));
    YIZHAN_TRY_LET(matching::MatchWeightsPtr weights, matching::loadMatchWeights(view.database()));
    YIZHAN_TRY(view.settle());
    m_typed.close();
    m_rows.reset();
    m_vacancies.reset();
    m_courses.reset();
    m_view.emplace(std::move(view));
    m_rows.emplace(m_view->database(), m_station);
    m_vacancies.emplace(m_view->database());
    m_courses.emplace(m_view->database());
    m_index = std::move(index);
    m_weights = std::move(weights);
    m_answered.reset();
    m_result.reset();
    m_typed.open(m_view->database(), m_index);
    return m_view->updatedAt();
}

Result<CatalogueGlance> JobDesk::glance() const
{
    YIZHAN_TRY_LET(const CatalogueView now, CatalogueView::open(m_dataDirectory));
    return CatalogueGlance{!m_view || m_view->content() != now.content(), now.updatedAt()};
}

BrowseAnswer JobDesk::browse(const BrowseRequest &request)
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
    answer.loosenings = m_loosenings;
    return answer;
}

void JobDesk::answerAnew(const BrowseRequest &request)
{
    const search::RowSet *found = request.text.isEmpty() ? nullptr : &foundBy(request).rows;
    const search::BrowseQuestion question{request.filter, request.statedOnly, request.today, found};
    m_result = std::make_shared<const search::BrowseResult>(search::BrowseResult::answer(m_index, question));
    m_loosenings.clear();
    if (m_result->listed() == 0)
        m_loosenings = search::loosenings(m_index, question);
    m_answered = request;
}

const TypedSearch::Found &JobDesk::foundBy(const BrowseRequest &request)
{
    const auto found = m_typed.findAll(request.text, request.today);
    if (found)
        return **found;
    warn("search", found.error());
    m_nothingFound.rows.assign(m_index->size(), false);
    return m_nothingFound;
}

SearchGlance JobDesk::beforeAnythingIsTyped(const SearchRequest &request)
{
    SearchGlance glance;
    auto words =
        m_typed.commonWords(static_cast<std::size_t>(std::max(0, request.suggestions)), request.today);
    if (words)
        glance.suggestions = std::move(*words);
    else
        warn("search", words.error());
    return glance;
}

SearchGlance JobDesk::search(const SearchRequest &request)
{
    if (request.text.isEmpty())
        return beforeAnythingIsTyped(request);
    SearchGlance glance;
    search::SearchQuestion question;
    question.typed = request.text;
    question.today = request.today;
    question.limit = static_cast<std::size_t>(std::max(1, request.rows));
    question.suggestions = static_cast<std::size_t>(std::max(0, request.suggestions));
    auto answer = m_typed.answer(question, Mentions::WhereNoTitleAnswers);
    if (!answer) {
        warn("search", answer.error());
        return glance;
    }
    glance.total = answer->total();
    glance.mentioned = answer->mentioned();
    glance.readAs = answer->titles.readAs;
    glance.widened = answer->titles.widened;
    for (const search::SearchHit &hit : answer->hits()) {
        if (glance.rows.size() == question.limit)
            break;
        if (auto read = readRow(hit.row, request.today))
            glance.rows.push_back(std::move(*read));
    }
    glance.understood = search::understoodParts(answer->titles);
    glance.suggestions = std::move(answer->titles.suggestions);
    glance.offers = std::move(answer->titles.offers);
    return glance;
}

std::vector<VacancyRow> JobDesk::readPage(const BrowseRequest &request, int pageNumber)
{
    std::vector<VacancyRow> rows;
    const int first = pageNumber * request.pageSize;
    const search::Sort usual = m_index->distanceKnown() ? search::Sort::Distance : search::Sort::Newest;
    const bool byText = request.bestMatch && !request.text.isEmpty();
    const bool nearest = byText && m_index->distanceKnown() && foundBy(request).nearest; // 离家近的保洁
    const auto page = byText && !nearest
                          ? m_result->page(foundBy(request).order, first, request.pageSize)
                          : m_result->page(nearest ? search::Sort::Distance : request.sort.value_or(usual),
                                           first, request.pageSize);
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

Result<std::optional<VacancyRow>> JobDesk::row(search::BrowseIndex::Row row, EpochDay today)
{
    return m_rows->read(m_index->item(row), today);
}

std::optional<VacancyRow> JobDesk::readRow(search::BrowseIndex::Row number, EpochDay today)
{
    auto read = row(number, today);
    if (!read) {
        warn("result list", read.error());
        return std::nullopt;
    }
    return *std::move(read);
}

Result<VacancyAnswer> JobDesk::vacancy(const QString &id, EpochDay today)
{
    if (!m_vacancies)
        return fail(ErrorCode::NotFound, "item.missing", QStringLiteral("no catalogue was read yet"));
    YIZHAN_TRY_LET(store::Item<catalogue::Vacancy> stored, m_vacancies->byId(id, today));
    VacancyAnswer answer;
    putNearestFirst(m_station, stored.value);
    for (const catalogue::Place &place : stored.value.places)
        answer.distanceMeters.push_back(stationDistance(m_station, place));
    answer.courses = coursesThatOpen(stored.value, today);
    answer.vacancy = std::move(stored.value);
    answer.shared = stored.shared;
    return answer;
}

std::vector<matching::CourseOffer> JobDesk::coursesThatOpen(const catalogue::Vacancy &vacancy, EpochDay today)
{
    const auto courses = m_courses->all(today);
    if (!courses) {
        warn("courses", courses.error());
        return {};
    }
    return matching::coursesFor(vacancy, *courses, *m_weights);
}

void JobDesk::warn(const char *what, const Error &error)
{
    const QString text = error.toString();
    if (m_warned == text)
        return;
    m_warned = text;
    qWarning("%s: %s", what, qUtf8Printable(text));
}

} // namespace yizhan::desk
