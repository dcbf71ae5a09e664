// SPDX-License-Identifier: GPL-3.0-or-later
#include "newepochcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "instancelock.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const feed::ServerDatabaseLocation location = locationOf(arguments);
    // The catalogue must be there: an epoch for an empty folder would hide a mistyped path.
    YIZHAN_TRY(needCatalogue(location));
    YIZHAN_TRY_LET(const InstanceLock lock, InstanceLock::take(location.dataDir));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location));
    YIZHAN_TRY_LET(const QString epoch, feed::startNewEpoch(database));
    terminal.print(epoch);
    return console::exitOk;
}

} // namespace

console::Command newEpochCommand()
{
    return {.name = QStringLiteral("new-epoch"),
            .help = QCoreApplication::translate("ServerCommand",
                                                "after a restore from a backup: kiosks start afresh"),
            .options = catalogueOptions(),
            .run = run};
}

} // namespace yizhan::server
