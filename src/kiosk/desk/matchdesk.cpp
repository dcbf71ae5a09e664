// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchdesk.h"

#include "area.h"
#include "coursejson.h"
#include "occupationgroup.h"

#include <algorithm>
#include <limits>
#include <map>

namespace yizhan::desk {

namespace {

MatchRow rowOf(const matching::MatchResult &result, VacancyRow shown)
{
    MatchRow row;
    row.shown = std::move(shown);
    row.score = result.score;
    row.stars = result.stars;
    row.reasons = result.reasons;
    row.caution = result.caution;
    row.beside = result.beside;
    row.standing = result.standing;
    row.gap = result.gap;
    row.widening = result.widening;
    return row;
}

} // namespace

MatchDesk::MatchDesk(QString dataDirectory, std::optional<catalogue::GeoPoint> station)
    : m_dataDirectory(std::move(dataDirectory)), m_station(station)
{
}

Result<void> MatchDesk::refresh()
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_dataDirectory));
    if (m_view && m_view->content() == view.content())
        return {};
    YIZHAN_TRY_LET(matching::MatchIndexPtr index, matching::loadMatchIndex(view.database()));
    YIZHAN_TRY_LET(matching::MatchWeightsPtr weights, matching::loadMatchWeights(view.database()));
    YIZHAN_TRY(view.settle());
    m_rows.reset();
    m_vacancies.reset();
    m_view.emplace(std::move(view));
    m_rows.emplace(m_view->database(), m_station);
    m_vacancies.emplace(m_view->database());
    m_index = std::move(index);
    m_weights = std::move(weights);
    return {};
}

Result<MatchedPage> MatchDesk::match(const MatchRequest &request)
{
    YIZHAN_TRY(refresh());
    MatchedPage page;
    const auto question = questionOf(request, page);
    if (!question && question.error().code == ErrorCode::NotFound)
        return page; // the vacancy is gone
    if (!question)
        return fail(question.error());
    page.weights = request.weights ? request.weights : m_weights;
    const matching::MatchAnswer answer = matching::matchVacancies(*m_index, *page.weights, *question);
    page.available = answer.available;
    page.stopped = answer.stopped;
    page.good = answer.good;
    page.widenings = answer.widenings;
    page.payUnit = question->wishes.pay.unit;
    YIZHAN_TRY_LET(const auto courses, coursesFor(answer, request.today));
    for (const matching::MatchResult &result : answer.results) {
        YIZHAN_TRY_LET(auto shown, m_rows->read(result.item, request.today));
        if (shown) {
            page.rows.push_back(rowOf(result, *std::move(shown)));
            MatchRow &row = page.rows.back();
            if (result.gap)
                row.courses = matching::coursesFor(row.shown.vacancy, courses, *page.weights);
        }
    }
    return page;
}

/// The courses that may fill a gap of the answer; read only where there is one.
Result<std::vector<catalogue::Course>> MatchDesk::coursesFor(const matching::MatchAnswer &answer,
                                                             EpochDay today)
{
    const bool gaps = std::any_of(answer.results.begin(), answer.results.end(),
                                  [](const matching::MatchResult &result) { return result.gap.has_value(); });
    if (!gaps)
        return std::vector<catalogue::Course>();
    return store::Items<catalogue::Course>(m_view->database()).all(today);
}

Result<matching::MatchQuestion> MatchDesk::questionOf(const MatchRequest &request, MatchedPage &page)
{
    matching::MatchQuestion question{request.wishes, request.today, request.limit};
    if (request.like.isEmpty())
        return question;
    YIZHAN_TRY_LET(const store::Item<catalogue::Vacancy> model, m_vacancies->byId(request.like));
    question.except = model.row;
    page.likeTitle = model.value.title;
    question.wishes = matching::wishesLike(matching::factsOf(model.value, model.until));
    return question;
}

Result<MatchCounts> MatchDesk::counts(EpochDay today)
{
    YIZHAN_TRY(refresh());
    return countsOf(*m_index, today);
}

Result<std::vector<CourseReach>> MatchDesk::courseReach(EpochDay today)
{
    YIZHAN_TRY(refresh());
    YIZHAN_TRY_LET(const auto courses, store::Items<catalogue::Course>(m_view->database()).all(today));
    std::vector<CourseReach> reach;
    reach.reserve(static_cast<std::size_t>(courses.size()));
    for (const catalogue::Course &course : courses)
        reach.push_back({course.id, static_cast<int>(
                                        matching::vacanciesFor(course, *m_index, *m_weights, today).size())});
    return reach;
}

Result<OpenedPage> MatchDesk::openedBy(const QString &course, EpochDay today, int limit)
{
    YIZHAN_TRY(refresh());
    YIZHAN_TRY_LET(const auto known, store::Items<catalogue::Course>(m_view->database()).byId(course));
    auto opened = matching::vacanciesFor(known.value, *m_index, *m_weights, today);
    OpenedPage page;
    page.total = static_cast<int>(opened.size());
    std::stable_sort(opened.begin(), opened.end(),
                     [this](matching::MatchIndex::Row a, matching::MatchIndex::Row b) {
                         return m_index->facts(a).facets.posted > m_index->facts(b).facets.posted;
                     });
    for (const matching::MatchIndex::Row row : opened) {
        if (static_cast<int>(page.rows.size()) >= limit)
            break;
        YIZHAN_TRY_LET(auto shown, m_rows->read(m_index->item(row), today));
        if (shown)
            page.rows.push_back(*std::move(shown));
    }
    return page;
}

Result<matching::MatchWeightsPtr> MatchDesk::weights() const
{
    YIZHAN_TRY_LET(CatalogueView view, CatalogueView::open(m_dataDirectory));
    return matching::loadMatchWeights(view.database());
}

MatchCounts countsOf(const matching::MatchIndex &index, EpochDay today)
{
    MatchCounts counts;
    counts.groups.resize(catalogue::occupationGroups().size());
    counts.counties.resize(catalogue::counties().size());
    counts.benefits.resize(std::numeric_limits<quint32>::digits);
    std::map<std::pair<quint32, quint32>, int> times;
    for (matching::MatchIndex::Row row = 0; row < index.size(); ++row) {
        const store::VacancyFacets &facets = index.facts(row).facets;
        if (facets.until != 0 && facets.until < today)
            continue;
        const auto group = static_cast<std::size_t>(facets.group);
        if (group < counts.groups.size())
            ++counts.groups[group];
        for (std::size_t county = 0; county < counts.counties.size(); ++county)
            counts.counties[county] += (facets.counties >> county) & 1U ? 1 : 0;
        for (std::size_t benefit = 0; benefit < counts.benefits.size(); ++benefit)
            counts.benefits[benefit] += (facets.benefits >> benefit) & 1U ? 1 : 0;
        ++times[{facets.shifts, facets.kinds}];
    }
    for (const auto &[stated, vacancies] : times)
        counts.times.push_back({stated.first, stated.second, vacancies});
    return counts;
}

} // namespace yizhan::desk
