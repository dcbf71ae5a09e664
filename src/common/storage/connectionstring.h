// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <map>

namespace yizhan::storage {

/// The parameters of a libpq connection string: `key=value` pairs or a `postgresql://` URI, as in "Connection
/// Strings" of the PostgreSQL manual. Errors: Invalid (`postgres.connection_string`); the text itself, which
/// may hold a password, is not repeated.
[[nodiscard]] Result<std::map<QString, QString>> parseConnectionString(const QString &text);

} // namespace yizhan::storage
