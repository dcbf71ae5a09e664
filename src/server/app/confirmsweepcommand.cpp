// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmsweepcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "clock.h"
#include "erasure.h"
#include "sweepguard.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    SystemRandom random;
    YIZHAN_TRY_LET(CatalogueChange change, openForChange(location, random));
    YIZHAN_TRY_LET(const qint64 gone,
                   feed::sweepConfirmed(change.database, toEpochDay(clock.today()), clock.nowUtc()));
    YIZHAN_TRY(ledger::confirmErasure(change.database, clock.today()));
    terminal.print(
        QCoreApplication::translate("ServerCommand", "%1 is right; %2 items have ended and are gone")
            .arg(clock.today().toString(Qt::ISODate))
            .arg(gone));
    return console::exitOk;
}

} // namespace

console::Command confirmSweepCommand()
{
    return {
        .name = QStringLiteral("confirm-sweep"),
        .help = QCoreApplication::translate(
            "ServerCommand", "the date of this machine is right: what has ended goes, however much it is"),
        .options = catalogueOptions(),
        .run = run};
}

} // namespace yizhan::server
