// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmsweepcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "sweepguard.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(CatalogueChange change, openForChange(location, around.random));
    YIZHAN_TRY_LET(const qint64 gone, feed::sweepConfirmed(change.database, toEpochDay(around.clock.today()),
                                                           around.clock.nowUtc()));
    terminal.print(QCoreApplication::translate(
                       "ServerCommand", "%1 is right; %n items have ended and are gone", nullptr, int(gone))
                       .arg(around.clock.today().toString(Qt::ISODate)));
    return console::exitOk;
}

} // namespace

console::Command confirmSweepCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("confirm-sweep"),
            .help = QCoreApplication::translate(
                "ServerCommand",
                "the date of this machine is right: what has ended goes, however much it is; nothing "
                "that residents typed is erased by it"),
            .options = catalogueOptions(),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
