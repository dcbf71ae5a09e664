// SPDX-License-Identifier: GPL-3.0-or-later
#include "servecommand.h"

#include "catalogueserver.h"
#include "serveoptions.h"
#include "stopsignal.h"
#include "usage.h"

#include <QCoreApplication>

#include <unistd.h>

namespace yizhan::server {

int runServeCommand(const QStringList &arguments)
{
    const auto options = parseServeOptions(arguments);
    if (!options)
        return complain(options.error());
    const StopSignal stop; // before the first thread
    JsonLog log(STDERR_FILENO);
    log.adoptQtMessages();
    CatalogueServer server(*options, log);
    if (const auto started = server.start(); !started) {
        log.write(LogLevel::Error, "start_failed",
                  {{QStringLiteral("reason"), started.error().reason},
                   {QStringLiteral("detail"), started.error().detail},
                   {QStringLiteral("place"), started.error().place}});
        return exitFailed;
    }
    QObject::connect(&stop, &StopSignal::requested, &stop, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    server.stop();
    return exitOk;
}

} // namespace yizhan::server
