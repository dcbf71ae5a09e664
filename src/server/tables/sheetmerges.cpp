// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmerges.h"

#include "sheetrows.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t blockBytes = 64 * 1024;
constexpr std::size_t mostRanges = 500'000;
constexpr std::string_view tagName = "mergeCell ";
/// A tag with two references; what lies further than this is none.
constexpr std::size_t longestTag = 128;

/// The range of `<mergeCell ref="A3:A7"/>`, given the text behind the tag's name.
std::optional<SheetMerges::Range> rangeIn(std::string_view tag)
{
    const std::string_view inside = tag.substr(0, tag.find('>'));
    const auto ref = inside.find("ref=");
    if (ref == std::string_view::npos || ref + 5 >= inside.size())
        return std::nullopt;
    const std::string_view value = inside.substr(ref + 5, inside.find(inside[ref + 4], ref + 5) - ref - 5);
    const auto colon = value.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    SheetMerges::Range range;
    qsizetype lastColumn = 0;
    if (!parseReference(value.substr(0, colon), range.column, range.firstRow) ||
        !parseReference(value.substr(colon + 1), lastColumn, range.lastRow))
        return std::nullopt;
    return range;
}

} // namespace

Result<SheetMerges> SheetMerges::find(ZipPart &part)
{
    SheetMerges merges;
    std::vector<char> block(blockBytes);
    std::size_t kept = 0;
    for (;;) {
        YIZHAN_TRY_LET(const qsizetype got,
                       part.read(block.data() + kept, static_cast<qsizetype>(blockBytes - kept)));
        const std::string_view text(block.data(), kept + static_cast<std::size_t>(got));
        std::size_t at = text.find(tagName);
        while (at != std::string_view::npos && (got == 0 || text.size() - at >= longestTag)) {
            const auto range = rangeIn(text.substr(at + tagName.size(), longestTag));
            at += tagName.size();
            if (range && range->lastRow > range->firstRow) {
                if (merges.m_ranges.size() >= mostRanges)
                    return fail(ErrorCode::TooLarge, "xlsx.too_many_merges",
                                u"the sheet has more than %1 merged cells; unmerge them"_s.arg(mostRanges));
                merges.m_ranges.push_back(*range);
            }
            at = text.find(tagName, at);
        }
        if (got == 0)
            break;
        // What may be the start of a tag waits for the next block.
        const std::size_t rest =
            at != std::string_view::npos ? text.size() - at : std::min(text.size(), tagName.size() - 1);
        std::memmove(block.data(), text.data() + text.size() - rest, rest);
        kept = rest;
    }
    std::sort(merges.m_ranges.begin(), merges.m_ranges.end(),
              [](const Range &a, const Range &b) { return a.firstRow < b.firstRow; });
    return merges;
}

std::vector<SheetMerges::Range> SheetMerges::beginningIn(qint64 row)
{
    std::vector<Range> ranges;
    while (m_next < m_ranges.size() && m_ranges[m_next].firstRow <= row) {
        if (m_ranges[m_next].firstRow == row)
            ranges.push_back(m_ranges[m_next]);
        ++m_next;
    }
    return ranges;
}

} // namespace yizhan::tables
