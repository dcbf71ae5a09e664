// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchdesk.h"

#include "area.h"
#include "cataloguecontent.h"
#include "cataloguedatabase.h"
#include "courseoffers.h"
#include "occupationgroup.h"
#include "stationdistance.h"
#include "transaction.h"

#include <algorithm>

namespace yizhan::viewmodels {

MatchDesk::MatchDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_dataDirectory(std::move(dataDirectory)), m_station(station)
{
}

void MatchDesk::close()
{
    m_vacancies.reset();
    m_database.reset();
}

Result<void> MatchDesk::refresh()
{
    // A new connection each time: the file may have been put in the place of another meanwhile.
    YIZHAN_TRY_LET(storage::Database database,
                   store::openCatalogue(m_dataDirectory, storage::OpenMode::ReadOnly));
    // One view of all: a page that is applied meanwhile is seen by the next question.
    YIZHAN_TRY_LET(auto view, storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    YIZHAN_TRY_LET(const std::vector<store::ScopeStatus> scopes, store::readScopes(database));
    const QString content = contentOf(scopes);
    if (m_index && m_content == content)
        return {};
    YIZHAN_TRY_LET(matching::MatchIndexPtr index, matching::loadMatchIndex(database));
    YIZHAN_TRY_LET(matching::MatchWeightsPtr weights, matching::loadMatchWeights(database));
    YIZHAN_TRY(view.commit());
    close();
    m_database.emplace(std::move(database));
    m_vacancies.emplace(*m_database);
    m_index = std::move(index);
    m_weights = std::move(weights);
    m_content = content;
    return {};
}

MatchedPage MatchDesk::match(const MatchRequest &request)
{
    MatchedPage page;
    if (const auto fresh = refresh(); !fresh) {
        page.failure = fresh.error().reason;
        return page;
    }
    const auto question = questionOf(request, page);
    if (!question)
        return page; // the vacancy is gone
    const matching::MatchAnswer answer = matching::matchVacancies(*m_index, *m_weights, *question);
    page.weights = m_weights;
    page.available = answer.available;
    page.stopped = answer.stopped;
    page.good = answer.good;
    page.widenings = answer.widenings;
    page.payUnit = question->wishes.pay.unit;
    const auto courses = coursesFor(answer, request.today);
    int rank = 0;
    for (const matching::MatchResult &result : answer.results) {
        // One that was withdrawn since the index was made is left out.
        auto stored = m_vacancies->byItem(result.item);
        if (stored) {
            const bool hasCourse =
                result.gap && !matching::coursesFor(stored->vacancy, courses, *m_weights).empty();
            page.rows.push_back(rowOf(result, request, std::move(stored->vacancy)));
            page.rows.back().hasCourse = hasCourse;
            page.rows.back().good = rank < answer.good || result.widening >= 0;
        } else if (stored.error().code != ErrorCode::NotFound) {
            qWarning("matches: %s", qUtf8Printable(stored.error().toString()));
        }
        ++rank;
    }
    return page;
}

/// The courses that may fill a gap of the answer; read only where there is one.
std::vector<catalogue::Course> MatchDesk::coursesFor(const matching::MatchAnswer &answer, EpochDay today)
{
    const bool gaps = std::any_of(answer.results.begin(), answer.results.end(),
                                  [](const matching::MatchResult &result) { return result.gap.has_value(); });
    if (!gaps)
        return {};
    auto courses = matching::loadCourses(*m_database, today);
    if (!courses)
        qWarning("matches: %s", qUtf8Printable(courses.error().toString()));
    return courses ? *std::move(courses) : std::vector<catalogue::Course>();
}

Result<matching::MatchQuestion> MatchDesk::questionOf(const MatchRequest &request, MatchedPage &page)
{
    matching::MatchQuestion question{request.wishes, request.today, request.limit};
    if (request.like.isEmpty())
        return question;
    YIZHAN_TRY_LET(const search::StoredVacancy model, m_vacancies->byId(request.like));
    YIZHAN_TRY_LET(question.except, m_vacancies->itemOf(request.like));
    page.likeTitle = model.vacancy.title;
    question.wishes = matching::wishesLike(matching::factsOf(model.vacancy, model.until));
    return question;
}

MatchRow MatchDesk::rowOf(const matching::MatchResult &result, const MatchRequest &request,
                          catalogue::Vacancy vacancy) const
{
    MatchRow row;
    row.shown.distanceMeters = nearestDistance(m_station, vacancy);
    row.shown.isNew = toEpochDay(vacancy.posted) == request.today;
    row.shown.vacancy = std::move(vacancy);
    row.stars = result.stars;
    row.reasons = result.reasons;
    row.caution = result.caution;
    row.widening = result.widening;
    return row;
}

MatchCounts MatchDesk::counts(EpochDay today)
{
    if (const auto fresh = refresh(); !fresh)
        return {fresh.error().reason, {}, {}};
    return countsOf(*m_index, today);
}

matching::MatchWeightsPtr MatchDesk::weights() const
{
    auto database = store::openCatalogue(m_dataDirectory, storage::OpenMode::ReadOnly);
    return database ? matching::loadMatchWeights(*database).value_or(nullptr) : nullptr;
}

MatchCounts countsOf(const matching::MatchIndex &index, EpochDay today)
{
    MatchCounts counts;
    counts.groups.resize(catalogue::occupationGroups().size());
    counts.counties.resize(catalogue::counties().size());
    for (matching::MatchIndex::Row row = 0; row < index.size(); ++row) {
        const store::VacancyFacets &facets = index.facts(row).facets;
        if (facets.until != 0 && facets.until < today)
            continue;
        const auto group = static_cast<std::size_t>(facets.group);
        if (group < counts.groups.size())
            ++counts.groups[group];
        for (std::size_t county = 0; county < counts.counties.size(); ++county)
            counts.counties[county] += (facets.counties >> county) & 1U ? 1 : 0;
    }
    return counts;
}

} // namespace yizhan::viewmodels
