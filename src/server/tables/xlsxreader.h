// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowassembler.h"
#include "sheetmerges.h"
#include "sheetrows.h"
#include "tableheader.h"
#include "tablereader.h"
#include "workbook.h"
#include "ziparchive.h"

#include <deque>
#include <memory>
#include <vector>

namespace yizhan::tables {

/// Reads a table as .xlsx, as Excel, WPS and the usual libraries write it: every visible sheet that has a
/// header, one after the other. The others are named by findings before the first row. Cells merged downwards
/// count for every row they cover, but for the columns that do not multiply (TableColumn::multiplies).
class XlsxReader final : public TableReader
{
public:
    /// Errors: those of ZipArchive, Workbook, XmlScanner, SharedStrings and findHeader(); TooLarge
    /// `table.too_many_columns`.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path,
                                                                   const TableColumns &columns,
                                                                   const ReaderLimits &limits,
                                                                   const OtherTables &others = {});

    [[nodiscard]] Result<ReaderStep> next() override;
    [[nodiscard]] QString heading(std::size_t column) const override
    {
        return m_assembler->map().heading(column);
    }
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    /// The text of a merged cell and how far down it counts.
    struct Held
    {
        qint64 lastRow = 0;
        QString text;
    };

    XlsxReader(ZipArchive archive, const QString &path, const TableColumns &columns,
               const ReaderLimits &limits, const OtherTables &others);

    /// What the top of a sheet shows.
    struct Opening
    {
        TableHeader header;
        bool headsATable = false; ///< and not a list of choices
    };

    [[nodiscard]] Result<void> openBook();
    [[nodiscard]] Result<void> openTexts(const Workbook &book);
    [[nodiscard]] Result<void> chooseSheets(const Workbook &book);
    [[nodiscard]] Result<Opening> openTop(const Workbook::Sheet &sheet);
    [[nodiscard]] bool isOfOthers(bool isOurs) const;
    [[nodiscard]] Result<void> openSheet(const Workbook::Sheet &sheet);
    [[nodiscard]] Result<bool> nextSheet();
    [[nodiscard]] Result<bool> fetch(SheetRow &row);
    void leaveOut(const Workbook::Sheet &sheet, const char *reason);
    [[nodiscard]] std::optional<ReaderStep> assemble(SheetRow &row);
    void holdMerged(const SheetRow &row);
    void putHeld(const SheetRow &row);

    ZipArchive m_archive;
    QString m_path;
    const TableColumns &m_columns;
    ReaderLimits m_limits;
    OtherTables m_others;
    bool m_topIsOthers = false; ///< the top that was opened last has a header of the others
    qint64 m_size = 0;
    SharedStrings m_strings;
    CellStyles m_styles;
    bool m_from1904 = false;
    std::shared_ptr<ZipPart> m_part;
    std::unique_ptr<SheetRows> m_rows;
    std::deque<SheetRow> m_ahead; ///< rows below the header that the search for it has read
    SheetRow m_row;
    std::vector<Workbook::Sheet> m_sheets; ///< that are read
    std::size_t m_next = 0;                ///< of m_sheets
    std::deque<Finding> m_findings;        ///< to be told before the rows
    UnreadColumns m_unread;
    bool m_unreadTold = false;
    std::unique_ptr<RowAssembler> m_assembler;
    SheetMerges m_merges;
    std::vector<Held> m_held; ///< by column
};

} // namespace yizhan::tables
