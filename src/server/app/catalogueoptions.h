// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "feeddatabase.h"

namespace yizhan::server {

/// --data DIR and --db CONNECTION, which every command takes, and then the others.
[[nodiscard]] QList<console::Option> catalogueOptions(const QList<console::Option> &others = {});
[[nodiscard]] feed::ServerDatabaseLocation locationOf(const console::Arguments &arguments);

/// --scope SCOPE, city when left out.
[[nodiscard]] console::Option scopeOption();
/// Errors: Usage (`feed.scope`).
[[nodiscard]] Result<QString> scopeOf(const console::Arguments &arguments);

/// --json, with what it writes.
[[nodiscard]] console::Option jsonOption();

} // namespace yizhan::server
