// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "listenaddress.h"
#include "result.h"

#include <QStringList>
#include <QUrl>

namespace yizhan::server {

enum class AccessLog { All, Errors, Off };

/// What `yizhan-server serve` was asked to do.
struct ServeOptions
{
    feed::ServerDatabaseLocation location;
    transport::ListenAddress listen;
    QString certificateFile;
    QString keyFile;
    QUrl publicUrl; ///< under which kiosks and phones reach the server; empty = not known
    AccessLog accessLog = AccessLog::All;
    int ioThreads = 1;
    int workers = 2;
};

/// Reads what follows the word `serve`. Errors: Invalid (`usage`), Invalid (`listen.syntax`).
[[nodiscard]] Result<ServeOptions> parseServeOptions(const QStringList &arguments);

} // namespace yizhan::server
