// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejobbrowser.h"

#include "area.h"
#include "areaname.h"
#include "occupationgroup.h"

#include <QQmlEngine>

namespace yizhan::fakes {

namespace {

using viewmodels::FacetModel;

FacetModel::Choice choice(const QString &code, int count, int position)
{
    return {.code = code,
            .name = {},
            .count = count,
            .stated = count * 3 / 4,
            .selected = false,
            .position = position};
}

} // namespace

FakeJobBrowser::FakeJobBrowser()
{
    for (const catalogue::Vacancy &sample : sampleVacancies())
        m_rows.push_back({.vacancy = sample,
                          .distanceMeters = sample.places.empty() ? -1 : 820,
                          .isNew = m_rows.empty(),
                          .statesAll = m_rows.size() < 3,
                          .firstNotStated = m_rows.size() == 3});
    // What an invokable returns would else belong to the QML engine.
    for (viewmodels::FacetModel &facet : m_facets)
        QQmlEngine::setObjectOwnership(&facet, QQmlEngine::CppOwnership);
    connect(&m_chosen, &viewmodels::ChosenFilterModel::countChanged, this, [this] { showFacets(); });
    showFacets();
    showRows();
}

void FakeJobBrowser::setPageSize(int size)
{
    if (m_pageSize == size)
        return;
    m_pageSize = size;
    showRows();
}

void FakeJobBrowser::choose(int facet, const QString &code)
{
    const auto *area = catalogue::areaByCode(code);
    m_chosen.append(
        {.facet = facet, .code = code, .name = area ? viewmodels::areaName(code, m_language) : QString()});
    Q_EMIT resultChanged();
}

void FakeJobBrowser::remove(int facet, const QString &code)
{
    m_chosen.remove(facet, code);
    Q_EMIT resultChanged();
}

void FakeJobBrowser::toggle(int facet, const QString &code)
{
    for (const auto &chosen : m_chosen.chosen()) {
        if (chosen.facet == facet && chosen.code == code)
            return remove(facet, code);
    }
    choose(facet, code);
}

void FakeJobBrowser::clear()
{
    m_chosen.clear();
    m_searchText.clear();
    m_statedOnly = false;
    m_page = 0;
    Q_EMIT resultChanged();
}

void FakeJobBrowser::search(const QString &text)
{
    m_searchText = text;
    Q_EMIT resultChanged();
}

void FakeJobBrowser::searchAnew(const QString &text)
{
    clear();
    search(text);
}

void FakeJobBrowser::arrive(const viewmodels::Arrival &arrival)
{
    using namespace viewmodels;
    const bool one = arrival.route.screen == Screens::Results && !arrival.route.id.isEmpty();
    if (arrival.route.screen == Screens::Home || (one && !arrival.back))
        clear();
    if (one && !arrival.back)
        choose(arrival.route.kind, arrival.route.id);
}

void FakeJobBrowser::setLanguage(int language)
{
    m_language = language;
    m_results.setLanguage(language);
    m_chosen.rename([language](int, const QString &code) { return viewmodels::areaName(code, language); });
    showFacets();
}

void FakeJobBrowser::turn(int by)
{
    m_page = qBound(0, m_page + by, pageCount() - 1);
    showRows();
}

void FakeJobBrowser::showRows()
{
    std::vector<desk::VacancyRow> rows;
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_pageSize); ++row)
        rows.push_back(m_rows[(row + static_cast<std::size_t>(m_page)) % m_rows.size()]);
    m_results.setRows(std::move(rows));
    Q_EMIT resultChanged();
}

void FakeJobBrowser::showFacets()
{
    std::array<std::vector<FacetModel::Choice>, 9> choices;
    const auto fill = [&](Facet facet, const QStringList &codes) {
        for (const QString &code : codes)
            choices.at(facet).push_back(choice(code, 1284 / (static_cast<int>(choices.at(facet).size()) + 2),
                                               static_cast<int>(choices.at(facet).size())));
    };
    QStringList kinds, educations, shifts, benefits, groups, counties, towns;
    for (const auto &entry : catalogue::employmentKindCodes())
        kinds << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::educationCodes())
        educations << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::shiftCodes())
        shifts << QString::fromLatin1(entry.code);
    for (const auto &entry : catalogue::benefitCodes())
        benefits << QString::fromLatin1(entry.code);
    for (const auto &group : catalogue::occupationGroups())
        groups << group.id;
    for (const auto &county : catalogue::counties())
        counties << county.code;
    for (const auto &town : catalogue::townsOf(QStringLiteral("441202")))
        towns << town.code;
    counties << QStringLiteral("outside");
    fill(Kind, kinds);
    fill(Group, groups);
    fill(County, counties);
    fill(Town, m_chosen.rowCount() > 0 ? towns : QStringList());
    fill(PayBand,
         {QStringLiteral("month:-3000"), QStringLiteral("month:3000-4000"), QStringLiteral("month:4000-5000"),
          QStringLiteral("month:8000-10000"), QStringLiteral("month:10000-"), QStringLiteral("day:150-200"),
          QStringLiteral("hour:15-20"), QStringLiteral("piece"), QStringLiteral("negotiable")});
    fill(Education, educations);
    fill(Shift, shifts);
    fill(Benefit, benefits);
    fill(Shelf, {QStringLiteral("gig"), QStringLiteral("mothers"), QStringLiteral("traineeship"),
                 QStringLiteral("publicWelfare"), QStringLiteral("urgent")});
    for (std::size_t facet = 0; facet < choices.size(); ++facet) {
        for (auto &each : choices.at(facet)) {
            each.name =
                catalogue::areaByCode(each.code) ? viewmodels::areaName(each.code, m_language) : QString();
            for (const auto &chosen : m_chosen.chosen())
                each.selected =
                    each.selected || (chosen.facet == static_cast<int>(facet) && chosen.code == each.code);
        }
        m_facets.at(facet).setChoices(choices.at(facet), facet == Group || facet == Shelf ? 0 : 412);
    }
}

} // namespace yizhan::fakes
