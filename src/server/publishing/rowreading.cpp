// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowreading.h"

#include "sanitise.h"

#include <utility>

namespace yizhan::publishing {

namespace {

constexpr qsizetype excerpt = 20;

} // namespace

QString RowReading::lineAt(std::size_t column, qsizetype limit)
{
    return cut(column, tables::oneLine(m_raw.cells[column]), limit);
}

QString RowReading::textAt(std::size_t column, qsizetype limit)
{
    return cut(column, tables::paragraphs(m_raw.cells[column]), limit);
}

QString RowReading::excerptAt(std::size_t column) const
{
    return tables::oneLine(m_raw.cells[column]).left(excerpt);
}

QString RowReading::cut(std::size_t column, QString text, qsizetype limit)
{
    bool shortened = false;
    text = tables::bounded(std::move(text), limit, shortened);
    if (shortened)
        foundAt(column, "text.shortened", tables::Severity::Note, QString::number(limit));
    return text;
}

void RowReading::foundAt(std::size_t column, const char *reason, tables::Severity severity,
                         const QString &detail)
{
    m_findings.push_back({m_raw.row, m_heading(column), QString::fromLatin1(reason), severity, detail});
}

} // namespace yizhan::publishing
