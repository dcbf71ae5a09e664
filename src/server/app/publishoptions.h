// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "result.h"

#include <QString>
#include <QStringList>

namespace yizhan::server {

/// The options of a command by which the bureau publishes something of its own, as far as they are alike.
struct PublishOptions
{
    feed::ServerDatabaseLocation location;
    QString scope;
    QString file; ///< empty: nothing is published
    bool remove = false;
};

/// Reads --data, --db, --scope (city when left out), --import and --remove, of which the last two exclude
/// each other. `arguments` follow the name of the command. Errors: Invalid (`usage`).
[[nodiscard]] Result<PublishOptions> readPublishOptions(const QString &command, const QStringList &arguments);

} // namespace yizhan::server
