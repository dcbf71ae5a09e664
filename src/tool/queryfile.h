// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

namespace yizhan::tool {

/// Queries, one a line: UTF-8, at most 100,000 lines of at most 1,000 bytes. Empty lines are passed over.
/// Errors: Io (`file.open`), TooLarge (`queries.size`, `queries.line` with the number of the line), Invalid
/// (`queries.utf8`).
[[nodiscard]] Result<QStringList> readQueryFile(const QString &path);

} // namespace yizhan::tool
