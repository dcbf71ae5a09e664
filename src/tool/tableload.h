// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "surroundings.h"
#include "terminal.h"

#include <QString>
#include <QStringList>

namespace yizhan::tool {

/// Tables of one kind.
struct TableFiles
{
    QString kind;
    QStringList files;
    bool confirmed = false; ///< as publishing::ImportOptions::confirmed
};

/// Takes tables (.xlsx, CSV, JSON Lines) straight into a kiosk that has no server: they are imported into a
/// small server database of the kiosk's own (`<data>/import`, kept, so that later files add to it) and come
/// out as a snapshot in `<data>/snapshots`.
class TableLoad
{
public:
    TableLoad(console::Terminal &terminal, QString dataDir, const Surroundings &around);

    /// Imports the files and says on the terminal what became of their rows. Vacancies add to those that are
    /// there; tables of other kinds stand in the place of the former ones. A file that cannot be read does
    /// not stop the others; `failed()` then is true. Errors: Invalid (`import.kind`; `load.alone`:
    /// no vacancies are there), those of feed::openServerDatabase() and publishing::Importer.
    [[nodiscard]] Result<void> import(const TableFiles &tables);
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Whether any row was read.
    [[nodiscard]] bool hasRows() const { return m_rows > 0; }

    struct Packed
    {
        QString path;
        QString publicKey; ///< of a key made for this file alone, hexadecimal
    };
    /// The snapshot of all that was ever loaded in this way. The caller removes the file. Errors: those of
    /// sqlError(), Io.
    [[nodiscard]] Result<Packed> pack();

private:
    console::Terminal &m_terminal;
    QString m_dataDir;
    Surroundings m_around;
    bool m_failed = false;
    qint64 m_rows = 0;
};

} // namespace yizhan::tool
