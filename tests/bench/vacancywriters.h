// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace yizhan::bench {

/// Gives the rows of a table, one after the other; an empty list at the end.
using RowSource = std::function<QStringList()>;

/// UTF-8 with byte-order mark and CRLF, as spreadsheet programs write it. Errors: Io.
[[nodiscard]] Result<void> writeCsv(const QString &path, const QStringList &headings, const RowSource &rows);

/// schema.org JobPosting, one a line. Errors: Io.
[[nodiscard]] Result<void> writeJobPostings(const QString &path, const RowSource &rows);

/// How a workbook is laid out.
struct SheetLook
{
    QString title; ///< merged over the table; empty = the headings stand in the first row
    QString note;  ///< below the title
    bool inlineStrings =
        false; ///< texts in their cells, as some libraries write; else shared, as office programs do
};

/// Errors: Io.
[[nodiscard]] Result<void> writeXlsx(const QString &path, const QStringList &headings, const RowSource &rows,
                                     const SheetLook &look);

} // namespace yizhan::bench
