// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvrow.h"
#include "result.h"

#include <QByteArray>
#include <QString>

namespace yizhan::tables {

/// A small table that a clerk keeps, as CSV: comma or tab, UTF-8 or GB18030, whole in memory. One thread.
class CsvTable
{
public:
    /// `subject` begins the reasons of errors: TooLarge `<subject>.too_large` (more than `maxBytes`), those
    /// of profileText(), Invalid `<subject>.spreadsheet` (a workbook instead of CSV).
    [[nodiscard]] static Result<CsvTable> open(const QString &path, qint64 maxBytes, const char *subject);

    /// Goes to the next row; false at the end. Errors: Invalid `<subject>.csv`.
    [[nodiscard]] Result<bool> next();
    /// Number of the row, 1 = the first; what spreadsheet programs show.
    [[nodiscard]] qint64 row() const { return m_number; }
    [[nodiscard]] std::size_t width() const { return m_row.size(); }
    /// Text without blanks around it; empty beyond the width. Until next().
    [[nodiscard]] QString cell(std::size_t index) const;
    /// `<subject>.<reason>` at this row.
    [[nodiscard]] tl::unexpected<Error> bad(const char *reason, const QString &detail) const;

private:
    CsvTable(QString path, QByteArray text, const char *subject);

    QString m_path;
    QByteArray m_text;
    qsizetype m_at = 0;
    const char *m_subject;
    char m_delimiter;
    CsvRow m_row;
    qint64 m_number = 0;
};

} // namespace yizhan::tables
