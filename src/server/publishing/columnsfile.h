// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "mappedcolumns.h"
#include "result.h"

#include <QString>

namespace yizhan::publishing {

/// Reads what the headings of a source mean: a TOML file with a table `[columns]`, the heading on the left,
/// our usual heading or
/// "" on the right (docs/formats/import-table.md). At most 64 KiB and 200 headings. Errors: Io (`file.open`),
/// TooLarge
/// (`columns.size`), Invalid (`text.encoding`, `columns.syntax`, `columns.unknown`: no such column of ours).
[[nodiscard]] Result<tables::HeadingMap> readColumnsFile(const QString &path,
                                                         const tables::TableColumns &columns);

/// Remembers it for a source, in the place of what was known of it. Errors: those of sqlError().
[[nodiscard]] Result<void> storeColumns(storage::Database &database, const QString &kind,
                                        const QString &source, const tables::HeadingMap &meanings);
/// What is remembered. Errors: those of sqlError().
[[nodiscard]] Result<tables::HeadingMap> storedColumns(storage::Database &database, const QString &kind,
                                                       const QString &source);

} // namespace yizhan::publishing
