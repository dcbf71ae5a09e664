// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowassembler.h"

#include <algorithm>

namespace yizhan::tables {

namespace {

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

RowAssembler::RowAssembler(ColumnMap map, const ReaderLimits &limits)
    : m_map(std::move(map)), m_cellChars(limits.cellChars)
{
}

void RowAssembler::start(qint64 row)
{
    m_read = RawRow(m_map.columns().count());
    m_read.row = row;
    m_problem.reset();
    m_blank = true;
}

void RowAssembler::put(qsizetype index, QString text)
{
    if (text.size() > m_cellChars) {
        spoil(index, "cell.too_long", QString::number(text.size()));
        return;
    }
    if (m_blank)
        m_blank = isBlank(text);
    if (const auto column = m_map.columnAt(index))
        m_read.cells[*column] = std::move(text);
    else
        m_read.extra.emplace_back(m_map.headingAt(index), std::move(text));
}

void RowAssembler::spoil(qsizetype index, const char *reason, QString detail)
{
    m_blank = false;
    if (!m_problem)
        m_problem =
            RowProblem{m_read.row, m_map.headingAt(index), QString::fromLatin1(reason), std::move(detail)};
}

std::optional<ReaderStep> RowAssembler::finish()
{
    if (m_blank)
        return std::nullopt;
    if (m_problem)
        return ReaderStep(*std::exchange(m_problem, std::nullopt));
    if (repeatsHeadings())
        return std::nullopt;
    takeStated();
    return ReaderStep(std::move(m_read));
}

void RowAssembler::takeStated()
{
    const auto &stated = m_map.columns().stated();
    if (!stated || m_map.stated().isEmpty())
        return;
    if (std::any_of(stated->by.begin(), stated->by.end(),
                    [this](std::size_t column) { return !m_read.cells[column].isEmpty(); }))
        m_read.cells[stated->column] = m_map.stated();
}

bool RowAssembler::repeatsHeadings() const
{
    const std::size_t needed = m_map.columns().needed();
    if (m_read.cells[needed] != m_map.heading(needed))
        return false;
    for (std::size_t column = 0; column < m_read.cells.size(); ++column) {
        if (m_map.has(column) && m_read.cells[column] != m_map.heading(column))
            return false;
    }
    return true;
}

} // namespace yizhan::tables
