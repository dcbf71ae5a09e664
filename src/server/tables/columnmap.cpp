// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmap.h"

#include <QSet>

namespace yizhan::tables {

using namespace Qt::StringLiterals;

Result<ColumnMap> ColumnMap::fromHeadings(const QStringList &headings, const TableColumns &columns)
{
    ColumnMap map(columns);
    map.m_headings = headings;
    map.m_columns.assign(static_cast<std::size_t>(headings.size()), -1);
    std::vector<HeadingMeaning> best(columns.count());
    QSet<QString> seen;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto meaning = columns.meaningOf(headings.at(i));
        if (!meaning)
            continue;
        const QString simple = simplifiedHeading(headings.at(i));
        if (seen.contains(simple)) {
            return fail(ErrorCode::Invalid, "table.duplicate_heading",
                        u"the heading %1 stands twice; rename or delete one of the two columns"_s.arg(
                            headings.at(i)));
        }
        seen.insert(simple);
        const std::size_t column = meaning->column;
        qint32 &taken = map.m_positions.at(column);
        if (taken > 0 && best.at(column).rank <= meaning->rank)
            continue;
        if (taken > 0)
            map.m_columns.at(static_cast<std::size_t>(taken - 1)) = -1;
        else
            ++map.m_known;
        taken = static_cast<qint32>(i + 1);
        map.m_columns.at(static_cast<std::size_t>(i)) = static_cast<qint16>(column);
        best.at(column) = *meaning;
    }
    if (const auto &stated = columns.stated(); stated && !map.has(stated->column)) {
        for (const std::size_t column : stated->by) {
            if (map.m_stated.isEmpty() && map.has(column))
                map.m_stated = best.at(column).states;
        }
    }
    return map;
}

std::optional<std::size_t> ColumnMap::columnAt(qsizetype index) const
{
    if (index >= static_cast<qsizetype>(m_columns.size()) || m_columns[static_cast<std::size_t>(index)] < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_columns[static_cast<std::size_t>(index)]);
}

QString ColumnMap::headingAt(qsizetype index) const
{
    if (index < m_headings.size() && !m_headings.at(index).isEmpty())
        return m_headings.at(index);
    return u'#' + QString::number(index + 1);
}

QString ColumnMap::heading(std::size_t column) const
{
    const qsizetype at = position(column);
    return at < 0 ? m_meant->usualHeading(column) : m_headings.at(at);
}

} // namespace yizhan::tables
