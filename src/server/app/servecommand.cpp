// SPDX-License-Identifier: GPL-3.0-or-later
#include "servecommand.h"

#include "catalogueoptions.h"
#include "catalogueserver.h"
#include "descriptorlimit.h"
#include "language.h"
#include "serveoptions.h"
#include "stopdeadline.h"
#include "stopsignal.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace yizhan::server {

namespace {

/// Longer than an answer may take.
constexpr std::chrono::seconds stopGrace{12};

/// A thread waits for what does not come. Nothing is lost: what was not committed is as if it had not begun,
/// and what a build of a snapshot leaves goes at the next start.
[[noreturn]] void endAtOnce(JsonLog &log)
{
    log.write(LogLevel::Warning, "stop_forced",
              {{QStringLiteral("detail"), QStringLiteral("the database or the disk does not answer")}});
    std::_Exit(console::exitOk);
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const ServeOptions options, serveOptionsOf(arguments));
    const StopSignal stop; // before the first thread
    JsonLog log(STDERR_FILENO, around.clock);
    log.adoptQtMessages();
    // Whoever reads the log, or sits at the terminal, may go: kiosks are still there.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    if (showsPassword(arguments))
        log.write(LogLevel::Warning, "password_visible",
                  {{QStringLiteral("advice"), QStringLiteral("give it by --db-file or YIZHAN_DB")}});
    // Residents read the pages on their phones. Installed before the first thread asks for a word.
    const console::Language chinese(QStringLiteral("zh_CN"));
    std::atomic<bool> stopping = false;
    const StopDeadline deadline(
        stopGrace, [&stopping] { return stopping || StopDeadline::isSignalPending(); },
        [&log] { endAtOnce(log); });
    CatalogueServer server(options, connectionsWithin(raiseDescriptorLimit()), around.clock, around.random,
                           log);
    if (const auto started = server.start(); !started) {
        log.write(LogLevel::Error, "start_failed",
                  {{QStringLiteral("reason"), started.error().reason},
                   {QStringLiteral("detail"), started.error().detail},
                   {QStringLiteral("place"), started.error().place}});
        if (terminal.isWatched()) // a log holds lines of JSON only
            return fail(started.error());
        return console::exitFailed;
    }
    QObject::connect(&stop, &StopSignal::requested, &stop, [&stopping] {
        stopping = true;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    server.stop();
    return console::exitOk;
}

} // namespace

console::Command serveCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("serve"),
            .help = QCoreApplication::translate("ServerCommand", "answer kiosks until it is stopped"),
            .options = serveOptions(),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
