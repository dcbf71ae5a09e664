// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellstyles.h"
#include "result.h"
#include "sharedstrings.h"
#include "tablereader.h"
#include "xmlscanner.h"

#include <QString>

#include <vector>

namespace yizhan::tables {

struct SheetCell
{
    qsizetype column = 0; ///< from 0
    QString text;
    const char *problem = nullptr; ///< slug; nullptr = none. `text` then says what stands there
};

/// A row of a sheet: its cells that hold something, in their order.
struct SheetRow
{
    qint64 number = 0;   ///< from 1
    bool hidden = false; ///< or filtered out
    std::vector<SheetCell> cells;
    const char *problem = nullptr; ///< slug of what spoils the whole row
};

/// Pulls the rows out of the XML of a work sheet. One thread.
class SheetRows
{
public:
    /// `strings` and `styles` are the workbook's and outlive this.
    SheetRows(XmlScanner xml, SharedStrings &strings, const CellStyles &styles, bool from1904,
              const ReaderLimits &limits);

    /// The next row with at least one cell; false at the end of the sheet. `row` is reused.
    /// Errors: those of XmlScanner; TooLarge `table.too_many_rows`.
    [[nodiscard]] Result<bool> next(SheetRow &row);

private:
    struct RawCell
    {
        std::string type;
        qint64 style = 0;
        bool formula = false;
        bool hasValue = false;
        QByteArray value;
    };

    [[nodiscard]] Result<void> readRow(SheetRow &row);
    [[nodiscard]] Result<void> readCell(SheetRow &row);
    [[nodiscard]] Result<void> readValue(RawCell &raw);
    [[nodiscard]] Result<SheetCell> understood(const RawCell &raw);
    [[nodiscard]] Result<SheetCell> sharedText(const RawCell &raw);
    [[nodiscard]] qsizetype columnOfCell();

    XmlScanner m_xml;
    SharedStrings &m_strings;
    const CellStyles &m_styles;
    bool m_from1904;
    ReaderLimits m_limits;
    RawCell m_raw;
    bool m_inData = false;
    qint64 m_number = 0;
    qsizetype m_column = -1;
    qsizetype m_rowChars = 0;
};

/// Column (from 0) and row (from 1) of a reference such as "AB12"; the row is 0 when it names none. False
/// when it is no reference.
[[nodiscard]] bool parseReference(std::string_view reference, qsizetype &column, qint64 &row);

} // namespace yizhan::tables
