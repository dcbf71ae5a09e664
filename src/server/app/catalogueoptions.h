// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "feeddatabase.h"

namespace yizhan::server {

/// --data DIR, --db CONNECTION and --db-file FILE, which every command takes, and then the others.
[[nodiscard]] QList<console::Option> catalogueOptions(const QList<console::Option> &others = {});
/// What they say: --db, else the first line of the file that --db-file names, else the environment's
/// YIZHAN_DB. Errors: Usage (both options), Io (`postgres.connection_file`).
[[nodiscard]] Result<feed::ServerDatabaseLocation> locationOf(const console::Arguments &arguments);
/// Whether the command line, which every user of the machine can read, holds a password.
[[nodiscard]] bool showsPassword(const console::Arguments &arguments);

/// --scope SCOPE, city when left out; `with`: the operands it belongs to (console::Option), all when empty.
[[nodiscard]] console::Option scopeOption(const QString &with = {});
/// Errors: Usage (`feed.scope`).
[[nodiscard]] Result<QString> scopeOf(const console::Arguments &arguments);

/// --json, with what it writes.
[[nodiscard]] console::Option jsonOption();

} // namespace yizhan::server
