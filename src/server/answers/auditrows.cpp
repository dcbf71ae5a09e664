// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditrows.h"

#include <algorithm>
#include <array>

namespace yizhan::answers {

namespace {

constexpr std::array columns{"event",     "node",      "start", "end",
                             "old-value", "new-value", "user",  "change-reason"};

/// The cells of the next line; `at` is behind it afterwards.
std::vector<QByteArray> nextLine(const QByteArray &csv, qsizetype &at)
{
    std::vector<QByteArray> cells(1);
    bool quoted = false;
    for (; at < csv.size(); ++at) {
        const char c = csv.at(at);
        if (quoted && c == '"' && at + 1 < csv.size() && csv.at(at + 1) == '"')
            cells.back().append(csv.at(++at));
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c == '\n' && !quoted)
            break;
        else if (c != '\r' || quoted)
            cells.back().append(c);
    }
    ++at;
    return cells;
}

} // namespace

QStringList auditHeadings()
{
    QStringList headings;
    for (const char *column : columns)
        headings.append(QString::fromLatin1(column));
    return headings;
}

std::vector<std::vector<QByteArray>> auditRows(const QByteArray &csv)
{
    qsizetype at = 0;
    const std::vector<QByteArray> head = nextLine(csv, at);
    if (head.front() != "event")
        return {};
    std::vector<std::vector<QByteArray>> rows;
    while (at < csv.size()) {
        const std::vector<QByteArray> cells = nextLine(csv, at);
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        std::vector<QByteArray> row;
        for (const char *column : columns) {
            const auto found = std::find(head.begin(), head.end(), QByteArrayView(column));
            const auto place = static_cast<std::size_t>(found - head.begin());
            row.push_back(place < cells.size() ? cells[place] : QByteArray());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yizhan::answers
