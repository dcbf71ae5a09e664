// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlscanner.h"

#include <QString>

#include <string_view>
#include <vector>

namespace yizhan::tables {

/// How a spreadsheet shows a number.
enum class NumberKind : quint8 {
    Number,
    Date,
    Time, ///< of the day, or a length of time
    DateTime,
};

/// The kinds of the cell formats of a workbook, by the index that a cell's `s` gives.
class CellStyles
{
public:
    CellStyles() = default;
    /// Reads xl/styles.xml. Errors: those of XmlScanner.
    [[nodiscard]] static Result<CellStyles> read(XmlScanner &xml);

    /// Number for an index that the workbook does not define.
    [[nodiscard]] NumberKind kindOf(qint64 style) const;
    /// The digits and signs that a format of zeros shows (000-0000); empty for any other.
    [[nodiscard]] QString zerosOf(qint64 style) const;

private:
    std::vector<NumberKind> m_kinds;
    std::vector<QString> m_zeros;
};

/// Whole digits as a format of zeros shows them: 7580000101 under 0000-0000000 is 0758-0000101.
[[nodiscard]] QString zeroPadded(const QString &digits, const QString &zeros);

/// What a number format code such as `yyyy"年"m"月"d"日"` shows (ECMA-376 part 1, 18.8.31).
[[nodiscard]] NumberKind kindOfFormat(QStringView code);

/// The text of a number cell: "4000.0" and "4E3" → "4000"; a number that the spreadsheet itself has rounded
/// (1E15 and more, with an exponent) stays in scientific notation, so that nobody takes its zeros for digits;
/// dates and times as ISO 8601
/// ("2025-02-19", "08:30", "2025-02-19T15:34:07"). `raw` is the cell's <v>. What is no number comes back as
/// it is. A date out of the calendar of spreadsheets (before 1900, after 9999) comes back as the number.
[[nodiscard]] QString numberText(std::string_view raw, NumberKind kind, bool from1904);

} // namespace yizhan::tables
