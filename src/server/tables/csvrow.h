// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yizhan::tables {

/// One record of a CSV text (RFC 4180), as views into the text it was cut from.
///
/// More tolerant than the RFC where people's files need it: LF and CR end a record like CRLF; a quote inside
/// an unquoted cell is a plain character; text after a closing quote belongs to the cell.
class CsvRow
{
public:
    enum class Outcome {
        Complete,   ///< the record is whole; `used` bytes make it up, its line end included
        NeedMore,   ///< the text ends inside the record
        OpenQuote,  ///< the text is all there is, and ends inside a quoted cell
        StrayQuote, ///< a quoted cell ran over line breaks into a quote that closes nothing: its opening
                    ///< quote was stray
        TooManyCells,
    };

    /// Cuts the record that starts at text[0]. `whole`: nothing follows `text`. Not Complete leaves the cells
    /// undefined.
    [[nodiscard]] Outcome cut(std::string_view text, char delimiter, bool whole, std::size_t maxCells);

    /// Bytes of the text that the record takes.
    [[nodiscard]] std::size_t used() const { return m_used; }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    /// Text of a cell, quotes resolved. Valid as long as the text and until the next cut().
    [[nodiscard]] std::string_view cell(std::size_t index) const
    {
        const Span &span = m_cells[index];
        return std::string_view(span.resolved ? std::string_view(m_resolved) : m_text)
            .substr(span.start, span.length);
    }
    /// Whether the text ended inside a quoted cell, after NeedMore.
    [[nodiscard]] bool insideQuotes() const { return m_insideQuotes; }

private:
    /// A stretch of the source, or of m_resolved when quotes had to be resolved.
    struct Span
    {
        std::size_t start = 0;
        std::size_t length = 0;
        bool resolved = false;
    };

    [[nodiscard]] Outcome cutQuoted(std::size_t &at, char delimiter, bool whole);
    void takeQuoted(std::size_t start, std::size_t close, std::size_t end);

    std::string_view m_text;
    std::vector<Span> m_cells;
    std::string m_resolved;
    std::size_t m_used = 0;
    bool m_insideQuotes = false;
};

} // namespace yizhan::tables
