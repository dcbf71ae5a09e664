// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "ziparchive.h"

#include <QString>

#include <vector>

namespace yizhan::tables {

/// The cells of a sheet that are merged downwards. People merge 单位名称 over all the rows of an employer:
/// the file then holds the name in the first row only, and every other row means it too.
class SheetMerges
{
public:
    struct Range
    {
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        qsizetype column = 0;
    };

    /// Runs through the XML of a sheet, where the merges stand behind the rows. Ranges of a single row are
    /// left out. Errors: those of ZipPart; TooLarge `xlsx.too_many_merges`.
    [[nodiscard]] static Result<SheetMerges> find(ZipPart &part);

    /// The ranges that begin in `row`. Rows must be asked for in rising order.
    [[nodiscard]] std::vector<Range> beginningIn(qint64 row);
    [[nodiscard]] bool empty() const { return m_ranges.empty(); }

private:
    std::vector<Range> m_ranges; ///< by first row
    std::size_t m_next = 0;
};

} // namespace yizhan::tables
