// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "feeddatabase.h"

namespace yizhan::server {

/// The options of a command by which the bureau publishes something of its own, as far as they are alike.
struct PublishOptions
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString file; ///< empty: nothing is published
    bool remove = false;
};

/// --data, --db, --scope, --import and --remove, of which the last two exclude each other.
[[nodiscard]] QList<console::Option> publishOptions();
/// Errors: Usage.
[[nodiscard]] Result<PublishOptions> publishOptionsOf(const console::Arguments &arguments);

} // namespace yizhan::server
