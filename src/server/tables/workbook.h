// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlscanner.h"
#include "ziparchive.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yizhan::tables {

/// Where in an .xlsx its parts are (ECMA-376 part 2: relationships; part 1, 18.2: the workbook).
struct Workbook
{
    struct Sheet
    {
        QByteArray part;
        QString name;
        bool hidden = false;
    };
    std::vector<Sheet> sheets; ///< the work sheets, in the order of the tabs; at least one is visible
    QByteArray sharedStrings;  ///< empty when the workbook has none
    QByteArray styles;         ///< empty when the workbook has none
    bool from1904 = false;     ///< days count from 1904-01-01

    /// Errors: Unsupported `xlsx.not_a_workbook` (a ZIP of another kind), `xlsx.no_sheet`; those of
    /// ZipArchive and XmlScanner.
    [[nodiscard]] static Result<Workbook> read(const ZipArchive &archive);
};

/// A scanner over a part that stays open as long as the scanner lives.
[[nodiscard]] XmlScanner scannerOf(std::shared_ptr<ZipPart> part);

} // namespace yizhan::tables
