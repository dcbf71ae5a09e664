// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "result.h"
#include "tablecolumns.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace yizhan::tables {

/// One row of a file, as text, before anything is understood. Dates of spreadsheets arrive as ISO text.
struct RawRow
{
    explicit RawRow(std::size_t columns = 0) : cells(columns) {}

    qint64 row =
        0; ///< number of the row in the file, 1 = first line or spreadsheet row; for JSON Lines the line
    std::vector<QString> cells;                     ///< by the numbers of TableColumns
    std::vector<std::pair<QString, QString>> extra; ///< columns that the kind does not know: heading, text
    std::vector<std::pair<std::size_t, QString>> more =
        {}; ///< further texts of columns that the row fills twice
    std::vector<std::pair<std::size_t, QString>> rivals =
        {}; ///< of two columns of one level (工作地点, 所在地区) the one that does not speak, and its text
    /// Where a text of a column that is joined from several (岗位职责, 备注) begins in its cell.
    struct Part
    {
        std::size_t column = 0;
        qsizetype begin = 0;
        QString heading;
    };
    std::vector<Part> parts = {}; ///< in their order; none where only one column of the file feeds it
    /// What the header above the row calls the columns; by the numbers of TableColumns. Nothing: as the file.
    std::shared_ptr<const std::vector<QString>> headings = {};
    std::vector<Finding> notes = {}; ///< what the reader found in the row: ditto marks, that it is hidden
    QString sheet = {};              ///< of a workbook
    QString numberedBy = {}; ///< who gave the row's number, where the file says it (PropertyValue.name)
    quint64 shared = 0;      ///< columns, as bits, whose cell feeds others too: 联系人及电话

    /// By the enumeration of the kind's columns.
    template <typename Column>
    requires std::is_enum_v<Column>
    [[nodiscard]] const QString &operator[](Column column) const
    {
        return cells[static_cast<std::size_t>(column)];
    }
    template <typename Column>
    requires std::is_enum_v<Column>
    [[nodiscard]] QString &operator[](Column column) { return cells[static_cast<std::size_t>(column)]; }
};

/// A row that cannot be read; the reader goes on with the next.
struct RowProblem
{
    qint64 row = 0;
    QString column; ///< the heading as the file has it; empty when the whole row is meant
    QString reason; ///< stable slug: `row.json`, `cell.too_long`, `cell.formula_without_value` …
    QString
        detail; ///< short excerpt or number that helps to find it; never a phone number or a person's name
    QString sheet = {}; ///< of a workbook
};

struct EndOfFile
{
};

/// A Finding is about something that is no row: a sheet or columns that are not read, a total, a note.
using ReaderStep = std::variant<RawRow, RowProblem, Finding, EndOfFile>;

/// Reads one table row by row in bounded memory. Used from one thread at a time.
class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    /// The next row, a row that is broken, something that is no row, or the end. An Error means that the rest
    /// of the file cannot be read (truncated archive, wrong encoding …): rows given before stay good.
    [[nodiscard]] virtual Result<ReaderStep> next() = 0;

    /// The heading under which the file holds `column`; our usual heading when the file has none.
    [[nodiscard]] virtual QString heading(std::size_t column) const = 0;

    /// How far reading is, in bytes of the file; for a progress bar.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// What a file may cost. Beyond it reading stops with TooLarge and a reason that names the limit.
struct ReaderLimits
{
    qint64 fileBytes = 2LL * 1024 * 1024 * 1024;
    qint64 inflatedBytes = 4LL * 1024 * 1024 * 1024; ///< of the parts of an .xlsx that are read
    qint64 inflateRatio = 200;                       ///< inflated to packed size of one part, above 16 MiB
    qsizetype cellChars = 64 * 1024;                 ///< one longer cell spoils its row, not the file
    qsizetype rowBytes = 4 * 1024 * 1024;
    int columns = 1024;
    qint64 rows = 2'000'000;
};

/// Tables of another kind in the same workbook, as the stands of fairs stand beside the fairs: each kind
/// reads its own sheets.
struct OtherTables
{
    const TableColumns *columns = nullptr; ///< none: all sheets are of one kind
    /// The other kind has a sheet whose header would do for both, and what is said of sheets that are not
    /// read is said here. Else it is the other way round.
    bool theirsFirst = false;
};

/// Opens a file by what it holds, not by its name: .xlsx (ZIP), JSON Lines, else CSV. `columns` and `others`
/// outlive the reader. Errors: Io, TooLarge (`file.too_large`, `table.too_many_columns`), Invalid
/// (`csv.encoding`, `table.no_header`, `table.merged_header`), Corrupt (`xlsx.truncated`, `xlsx.bomb`, …),
/// Unsupported
/// (`xls.old_format`).
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTableReader(const QString &path,
                                                                   const TableColumns &columns,
                                                                   const ReaderLimits &limits = {},
                                                                   const OtherTables &others = {});

/// Whether the file is a workbook in which a visible sheet has such a header.
[[nodiscard]] bool isWorkbookWith(const QString &path, const TableColumns &columns,
                                  const ReaderLimits &limits = {});

} // namespace yizhan::tables
