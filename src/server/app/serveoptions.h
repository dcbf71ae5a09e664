// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "feeddatabase.h"
#include "folderclaim.h"
#include "listenaddress.h"
#include "result.h"

namespace yizhan::server {

enum class AccessLog { All, Errors, Off };

/// What `yizhan-server serve` was asked to do.
struct ServeOptions
{
    feed::ServerDatabaseLocation location;
    transport::ListenAddress listen;
    QString certificateFile;
    QString keyFile;
    AccessLog accessLog = AccessLog::All;
    int ioThreads = 1;
    int workers = 2;
    int connectionsPerAddress = 0; ///< 0 = a quarter of all
    std::string tlsProxy;          ///< --tls-proxy, as transport::clientOf() says it; empty: none
    bool openCatalogue = false;    ///< --open-catalogue: whoever asks may read it
    Meant meant;
};

[[nodiscard]] QList<console::Option> serveOptions();
/// Errors: Usage.
[[nodiscard]] Result<ServeOptions> serveOptionsOf(const console::Arguments &arguments);

} // namespace yizhan::server
