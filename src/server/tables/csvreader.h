// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvrow.h"
#include "rowassembler.h"
#include "tablereader.h"
#include "textdecoding.h"

#include <memory>
#include <string_view>

namespace yizhan::tables {

/// Reads a table as CSV: comma, tab, semicolon or bar between the cells, whatever the header shows. A
/// row's number is that of the record, as a spreadsheet program counts, not of the line.
///
/// A quote that is never closed spoils its row: reading goes on with the line after the one where it stands.
/// Only when it swallows more than a row may hold is the rest of the file given up
/// (`csv.unterminated_quote`).
class CsvReader final : public TableReader
{
public:
    /// Errors: those of profileText(), findHeader(), Invalid `csv.fullwidth_comma`, and TooLarge
    /// `table.too_many_columns`, `row.too_large`.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(const QString &path, const TableColumns &columns, const ReaderLimits &limits);

    [[nodiscard]] Result<ReaderStep> next() override;
    [[nodiscard]] QString heading(std::size_t column) const override
    {
        return m_assembler.map().heading(column);
    }
    [[nodiscard]] qint64 position() const override { return m_source->position(); }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    CsvReader(std::unique_ptr<TextSource> source, QByteArray text, char delimiter, ColumnMap map,
              qint64 headerRow, const ReaderLimits &limits);

    [[nodiscard]] std::string_view rest() const;
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> skipLine();
    [[nodiscard]] std::optional<ReaderStep> assemble();
    [[nodiscard]] ReaderStep passRow(ReaderStep step);
    [[nodiscard]] ReaderStep atEnd();
    [[nodiscard]] Result<ReaderStep> dropLine(const char *reason, QString detail = {});
    [[nodiscard]] Result<ReaderStep> dropQuote(const char *reason);

    std::unique_ptr<TextSource> m_source;
    QByteArray m_text; ///< UTF-8; the next record starts at m_at
    qsizetype m_at = 0;
    qint64 m_passed = 0;  ///< bytes of the text before m_text
    bool m_whole = false; ///< nothing follows m_text
    char m_delimiter;
    UnreadColumns m_unread;
    bool m_unreadTold = false;
    bool m_foreignHeader = false; ///< in another encoding than most of the file, and not yet told
    RowAssembler m_assembler;
    CsvRow m_row;
    qint64 m_number;
    int m_brokenQuotes = 0;
    ReaderLimits m_limits;
    qint64 m_size = 0;
};

} // namespace yizhan::tables
