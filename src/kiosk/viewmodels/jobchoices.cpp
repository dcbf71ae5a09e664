// SPDX-License-Identifier: GPL-3.0-or-later
#include "areaname.h"
#include "jobbrowser.h"

#include <numeric>

// What can be chosen, with its numbers, and what is.

namespace yizhan::viewmodels {

void JobBrowser::setShelves(const QStringList &codes)
{
    m_shelves.clear();
    for (const QString &code : codes) {
        if (const auto choice = search::choiceOf(search::Facet::Shelf, code))
            m_shelves.push_back(*choice);
    }
    showFacets();
}

void JobBrowser::showFacets()
{
    if (!m_answer.result)
        return;
    for (int facet = 0; facet < int(search::facetCount); ++facet) {
        const auto which = static_cast<search::Facet>(facet);
        const search::FacetCounts &counts = m_answer.result->counts(which);
        const auto codes = search::choiceCodes(which);
        std::vector<FacetModel::Choice> choices;
        int position = 0;
        for (const int choice : shownChoices(which)) {
            const auto place = static_cast<std::size_t>(choice);
            const search::ChoiceCount &count = counts.choices[place];
            const bool selected = m_filter.contains(which, choice);
            if (count.stated > 0 || selected)
                choices.push_back(
                    {codes[place], nameOf(facet, codes[place]), count.stated, selected, position});
            ++position;
        }
        m_facets[static_cast<std::size_t>(facet)].setChoices(choices, counts.notStated);
    }
}

std::vector<int> JobBrowser::shownChoices(search::Facet facet) const
{
    if (facet == search::Facet::Shelf && !m_shelves.empty())
        return m_shelves;
    std::vector<int> all(search::choiceCodes(facet).size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void JobBrowser::showChosen()
{
    const auto isOn = [this](int facet, const QString &code) {
        const auto which = static_cast<search::Facet>(facet);
        const auto choice = search::choiceOf(which, code);
        return choice && m_filter.contains(which, *choice);
    };
    const std::vector<ChosenFilterModel::Chosen> before = m_chosen.chosen();
    for (const ChosenFilterModel::Chosen &chosen : before) {
        if (!isOn(chosen.facet, chosen.code))
            m_chosen.remove(chosen.facet, chosen.code);
    }
    for (int facet = 0; facet < int(search::facetCount); ++facet) {
        for (const QString &code : search::choiceCodes(static_cast<search::Facet>(facet))) {
            if (isOn(facet, code) && !m_chosen.contains(facet, code))
                m_chosen.append({facet, code, nameOf(facet, code)});
        }
    }
}

void JobBrowser::showLoosenings()
{
    m_chosen.count([this](int facet, const QString &code) {
        for (const search::Loosening &one : m_answer.loosenings) {
            if (int(one.facet) == facet && search::choiceCodes(one.facet)[std::size_t(one.choice)] == code)
                return one.listed;
        }
        return 0;
    });
}

QString JobBrowser::nameOf(int facet, const QString &code) const
{
    return facet == County || facet == Town ? areaName(code, language()) : QString();
}

} // namespace yizhan::viewmodels
