// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedemands.h"

#include "clause.h"
#include "sanitise.h"

namespace yizhan::intake {

namespace {

void searchCell(const QString &text, qint64 row, const QString &heading, std::vector<tables::Finding> &found)
{
    constexpr qsizetype shortestDemand = 3;
    if (text.size() < shortestDemand)
        return;
    const QString lines = tables::paragraphs(text);
    const QStringView fee = demandedFee(lines);
    if (!fee.isEmpty())
        found.push_back(
            {row, heading, QStringLiteral("text.fee"), tables::Severity::Rejected, fee.toString()});
}

} // namespace

std::vector<tables::Finding> feeDemands(const tables::RawRow &raw, const publishing::HeadingOf &heading)
{
    std::vector<tables::Finding> found;
    for (std::size_t column = 0; column < raw.cells.size(); ++column)
        searchCell(raw.cells[column], raw.row, heading(column), found);
    for (const auto &[column, text] : raw.more)
        searchCell(text, raw.row, heading(column), found);
    for (const auto &[name, text] : raw.extra)
        searchCell(text, raw.row, name, found);
    return found;
}

} // namespace yizhan::intake
