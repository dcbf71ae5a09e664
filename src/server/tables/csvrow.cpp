// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvrow.h"

namespace yizhan::tables {

namespace {

std::size_t endOfPlainCell(std::string_view text, std::size_t at, char delimiter)
{
    while (at < text.size() && text[at] != delimiter && text[at] != '\n' && text[at] != '\r')
        ++at;
    return at;
}

/// The closing quote of a cell whose text starts at `at`; npos when there is none.
std::size_t closingQuote(std::string_view text, std::size_t at)
{
    std::size_t quote = text.find('"', at);
    while (quote != std::string_view::npos && quote + 1 < text.size() && text[quote + 1] == '"')
        quote = text.find('"', quote + 2);
    return quote;
}

} // namespace

CsvRow::Outcome CsvRow::cut(std::string_view text, char delimiter, bool whole, std::size_t maxCells)
{
    m_text = text;
    m_cells.clear();
    m_resolved.clear();
    m_insideQuotes = false;
    std::size_t at = 0;
    for (;;) {
        if (m_cells.size() >= maxCells)
            return Outcome::TooManyCells;
        if (at < text.size() && text[at] == '"') {
            const Outcome outcome = cutQuoted(at, delimiter, whole);
            if (outcome != Outcome::Complete)
                return outcome;
        } else {
            const std::size_t end = endOfPlainCell(text, at, delimiter);
            m_cells.push_back(Span{at, end - at, false});
            at = end;
        }
        if (at == text.size()) {
            m_used = at;
            return whole ? Outcome::Complete : Outcome::NeedMore;
        }
        if (text[at++] == delimiter)
            continue;
        if (text[at - 1] == '\r') {
            if (at == text.size() && !whole)
                return Outcome::NeedMore;
            if (at < text.size() && text[at] == '\n')
                ++at;
        }
        m_used = at;
        return Outcome::Complete;
    }
}

/// Cuts the quoted cell whose opening quote stands at `at` and moves `at` behind the cell.
CsvRow::Outcome CsvRow::cutQuoted(std::size_t &at, char delimiter, bool whole)
{
    const std::size_t start = at + 1;
    const std::size_t close = closingQuote(m_text, start);
    if (close == std::string_view::npos || (close + 1 == m_text.size() && !whole)) {
        m_insideQuotes = true;
        return whole ? Outcome::OpenQuote : Outcome::NeedMore;
    }
    const std::size_t end = endOfPlainCell(m_text, close + 1, delimiter);
    if (end == m_text.size() && !whole)
        return Outcome::NeedMore;
    const std::string_view inside = m_text.substr(start, close - start);
    if (end > close + 1 && inside.find_first_of("\r\n") != std::string_view::npos)
        return Outcome::StrayQuote;
    takeQuoted(start, close, end);
    at = end;
    return Outcome::Complete;
}

/// Adds the cell with the quoted text [start, close) and the plain text (close, end).
void CsvRow::takeQuoted(std::size_t start, std::size_t close, std::size_t end)
{
    const std::string_view inside = m_text.substr(start, close - start);
    if (end == close + 1 && inside.find('"') == std::string_view::npos) {
        m_cells.push_back(Span{start, inside.size(), false});
        return;
    }
    const std::size_t from = m_resolved.size();
    for (std::size_t at = 0; at < inside.size();) {
        const std::size_t quote = inside.find('"', at);
        if (quote == std::string_view::npos) {
            m_resolved.append(inside.substr(at));
            break;
        }
        m_resolved.append(inside.substr(at, quote + 1 - at));
        at = quote + 2;
    }
    m_resolved.append(m_text.substr(close + 1, end - close - 1));
    m_cells.push_back(Span{from, m_resolved.size() - from, true});
}

} // namespace yizhan::tables
