// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmap.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yizhan::tables {

using namespace Qt::StringLiterals;

Result<ColumnMap> ColumnMap::fromHeadings(const QStringList &headings, const TableColumns &columns)
{
    ColumnMap map(columns);
    map.m_headings = headings;
    map.m_columns.assign(static_cast<std::size_t>(headings.size()), -1);
    std::vector<std::pair<qsizetype, HeadingMeaning>> weak;
    std::vector<std::pair<std::size_t, QString>> stated;
    QSet<QString> seen;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto meaning = columns.meaningOf(headings.at(i));
        if (!meaning)
            continue;
        const QString simple = simplifiedHeading(headings.at(i));
        if (seen.contains(simple) && columns.at(meaning->column).several == Several::First) {
            return fail(ErrorCode::Invalid, "table.duplicate_heading",
                        u"the heading %1 stands twice; rename or delete one of the two columns"_s.arg(
                            headings.at(i)));
        }
        seen.insert(simple);
        if (meaning->weak) {
            weak.emplace_back(i, *meaning);
            continue;
        }
        map.add(i, meaning->column, *meaning);
        for (const std::size_t also : meaning->also)
            map.add(i, also, *meaning);
        if (!meaning->states.isEmpty())
            stated.emplace_back(meaning->column, meaning->states);
    }
    map.dropWeak(weak);
    map.takeInstead();
    map.sortUses();
    if (!stated.empty() && std::all_of(stated.begin(), stated.end(), [&](const auto &other) {
            return other.second == stated.front().second;
        }))
        map.m_stated = stated.front().second;
    return map;
}

void ColumnMap::add(qsizetype index, std::size_t column, const HeadingMeaning &meaning)
{
    if (m_columns[static_cast<std::size_t>(index)] < 0)
        m_columns[static_cast<std::size_t>(index)] = static_cast<qint16>(column);
    if (m_uses[column].empty())
        ++m_known;
    m_uses[column].push_back(
        Use{index, meaning.ifYes, meaning.prefix, meaning.rank, meaning.order, !meaning.also.empty()});
}

/// What is weak counts where neither its own column nor one that states the same is there.
void ColumnMap::dropWeak(const std::vector<std::pair<qsizetype, HeadingMeaning>> &weak)
{
    const auto isTaken = [this](std::size_t column) {
        const auto &group = m_meant->stated();
        const bool grouped =
            group && std::find(group->by.begin(), group->by.end(), column) != group->by.end();
        return grouped
                   ? std::any_of(group->by.begin(), group->by.end(), [this](std::size_t c) { return has(c); })
                   : has(column);
    };
    std::vector<std::pair<qsizetype, HeadingMeaning>> counted;
    std::copy_if(weak.begin(), weak.end(), std::back_inserter(counted),
                 [&](const auto &entry) { return !isTaken(entry.second.column); });
    for (const auto &[index, meaning] : counted)
        add(index, meaning.column, meaning);
}

void ColumnMap::takeInstead()
{
    const auto instead = m_meant->insteadOfNeeded();
    if (!instead || has(m_meant->needed()) || !has(*instead))
        return;
    m_uses[m_meant->needed()] = std::exchange(m_uses[*instead], {});
    for (const Use &use : m_uses[m_meant->needed()])
        m_columns[static_cast<std::size_t>(use.index)] = static_cast<qint16>(m_meant->needed());
}

void ColumnMap::sortUses()
{
    for (std::size_t column = 0; column < m_uses.size(); ++column) {
        const Several several = m_meant->at(column).several;
        if (several == Several::Parts) {
            std::stable_sort(m_uses[column].begin(), m_uses[column].end(), [](const Use &a, const Use &b) {
                return a.order != b.order ? a.order < b.order : a.rank < b.rank;
            });
        } else if (several == Several::First) {
            std::stable_sort(m_uses[column].begin(), m_uses[column].end(),
                             [](const Use &a, const Use &b) { return a.rank < b.rank; });
        }
    }
}

std::optional<std::size_t> ColumnMap::columnAt(qsizetype index) const
{
    if (index >= static_cast<qsizetype>(m_columns.size()) || m_columns[static_cast<std::size_t>(index)] < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_columns[static_cast<std::size_t>(index)]);
}

bool ColumnMap::isUnread(qsizetype index) const
{
    return !columnAt(index) && (index >= m_headings.size() || !m_meant->isIgnored(m_headings.at(index)));
}

QString ColumnMap::headingAt(qsizetype index) const
{
    if (index < m_headings.size() && !m_headings.at(index).trimmed().isEmpty())
        return m_headings.at(index);
    return u'#' + QString::number(index + 1);
}

QString ColumnMap::heading(std::size_t column) const
{
    const qsizetype at = position(column);
    return at < 0 ? m_meant->usualHeading(column) : m_headings.at(at);
}

} // namespace yizhan::tables
