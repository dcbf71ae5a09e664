// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "terminal.h"

#include <QString>
#include <QStringList>

namespace yizhan::tool {

/// Takes files of vacancies (.xlsx, CSV, JSON Lines) straight into a kiosk that has no server: they are
/// imported into a small server database of the kiosk's own (`<data>/import`, kept, so that later files add
/// to it) and come out as a snapshot in `<data>/snapshots`.
class TableLoad
{
public:
    TableLoad(console::Terminal &terminal, QString dataDir);

    /// Imports the files and says on the terminal what became of their rows. A file that cannot be read does
    /// not stop the others; `failed()` then is true. Errors: those of feed::openServerDatabase() and
    /// intake::Importer.
    [[nodiscard]] Result<void> import(const QStringList &files);
    /// Puts a table of courses in the place of the former ones, and says what became of its rows. Errors:
    /// those of publishing::readCourseTable() and publishing::CoursePublisher.
    [[nodiscard]] Result<void> courses(const QString &file);
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Whether any row was read.
    [[nodiscard]] bool hasRows() const { return m_rows > 0; }

    struct Packed
    {
        QString path;
        QString publicKey; ///< of a key made for this file alone, hexadecimal
    };
    /// The snapshot of all that was ever loaded in this way. The caller removes the file. Errors: Database,
    /// Io.
    [[nodiscard]] Result<Packed> pack();

private:
    console::Terminal &m_terminal;
    QString m_dataDir;
    bool m_failed = false;
    qint64 m_rows = 0;
};

} // namespace yizhan::tool
