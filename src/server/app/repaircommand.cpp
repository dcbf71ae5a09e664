// SPDX-License-Identifier: GPL-3.0-or-later
#include "repaircommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "feedrepair.h"
#include "folderclaim.h"
#include "serverfolder.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

void print(const feed::RepairedScope &scope, console::Terminal &terminal)
{
    terminal.print(QCoreApplication::translate("ServerCommand",
                                               "%1: %n items, %2 of them brought back out of the snapshot",
                                               nullptr, int(scope.rows))
                       .arg(scope.scope)
                       .arg(scope.returned));
    if (scope.missing > 0) {
        terminal.print(QCoreApplication::translate("ServerCommand",
                                                   "%1: %2 fewer than were published; import the files of "
                                                   "the sources again")
                           .arg(scope.scope)
                           .arg(scope.missing));
    }
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(CatalogueChange change, openForChange(location, around.random));
    YIZHAN_TRY_LET(const crypto::SigningKey key, signingKey(change.database, location));
    feed::SnapshotShelf shelf(snapshotFolder(location.dataDir), around.clock);
    YIZHAN_TRY_LET(const auto repaired, feed::repairFeed(change.database, shelf, crypto::signerOf(key),
                                                         around.random, around.clock.nowUtc()));
    for (const feed::RepairedScope &scope : repaired)
        print(scope, terminal);
    terminal.print(
        repaired.empty()
            ? QCoreApplication::translate("ServerCommand",
                                          "Nothing to repair: the catalogue is what was published")
            : QCoreApplication::translate("ServerCommand", "A new epoch has begun: kiosks take a snapshot"));
    return console::exitOk;
}

} // namespace

console::Command repairCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("repair"),
            .help = QCoreApplication::translate("ServerCommand",
                                                "rows of the catalogue were lost or altered: bring back what "
                                                "the newest snapshot holds"),
            .options = catalogueOptions(),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
