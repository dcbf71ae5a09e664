// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yizhan::ledger {

/// A table for people who work with spreadsheets, as CSV (UTF-8 with a byte order mark) or as .xlsx, by the
/// name of the file. It is its owner's alone, and stands under its name whole or not at all; nothing in it is
/// taken for a formula.
class TableFile
{
public:
    /// Begins `<path>.tmp` with a row of headings. Errors: Usage (`table.format`: neither ending), Io
    /// (`file.open`, `file.write`).
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> create(const QString &path,
                                                                   const QStringList &headings);
    virtual ~TableFile() = default;
    Q_DISABLE_COPY_MOVE(TableFile)

    /// `cells` are UTF-8. Errors: Io (`file.write`), TooLarge (`table.rows`: more than a sheet can hold).
    [[nodiscard]] virtual Result<void> add(const std::vector<QByteArray> &cells) = 0;
    /// Puts the file in its place. Errors: Io. Where it is not called nothing stays.
    [[nodiscard]] virtual Result<void> finish() = 0;

protected:
    TableFile() = default;
};

} // namespace yizhan::ledger
