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
    m_posting = RawPosting();
    m_posting.row = row;
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
        m_posting[*column] = std::move(text);
    else
        m_posting.extra.emplace_back(m_map.headingAt(index), std::move(text));
}

void RowAssembler::spoil(qsizetype index, const char *reason, QString detail)
{
    m_blank = false;
    if (!m_problem)
        m_problem =
            RowProblem{m_posting.row, m_map.headingAt(index), QString::fromLatin1(reason), std::move(detail)};
}

std::optional<ReaderStep> RowAssembler::finish()
{
    if (m_blank)
        return std::nullopt;
    if (m_problem)
        return ReaderStep(*std::exchange(m_problem, std::nullopt));
    if (repeatsHeadings())
        return std::nullopt;
    const bool namesPay = !m_posting[Column::Pay].isEmpty() || !m_posting[Column::PayMinimum].isEmpty() ||
                          !m_posting[Column::PayMaximum].isEmpty();
    if (namesPay && !m_map.payUnit().isEmpty())
        m_posting[Column::PayUnit] = m_map.payUnit();
    return ReaderStep(std::move(m_posting));
}

bool RowAssembler::repeatsHeadings() const
{
    if (m_posting[Column::Title] != m_map.heading(Column::Title))
        return false;
    for (std::size_t i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (m_map.has(column) && m_posting[column] != m_map.heading(column))
            return false;
    }
    return true;
}

} // namespace yizhan::tables
