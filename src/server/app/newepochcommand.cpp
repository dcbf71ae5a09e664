// SPDX-License-Identifier: GPL-3.0-or-later
#include "newepochcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "instancelock.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

/// Unix seconds, or what a clock that was ahead made of them.
Result<qint64> laterThanOf(const console::Arguments &arguments)
{
    bool ok = false;
    const qint64 number = arguments.value(QLatin1String("later-than")).toLongLong(&ok);
    if (!ok || number < 0)
        return console::wrongUsage("usage.number", QStringLiteral("--later-than"));
    return number;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const qint64 laterThan, laterThanOf(arguments));
    // The catalogue must be there: an epoch for an empty folder would hide a mistyped path.
    YIZHAN_TRY(needCatalogue(location));
    YIZHAN_TRY_LET(const InstanceLock lock, InstanceLock::take(location.dataDir));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location, around.random));
    YIZHAN_TRY_LET(const QString epoch, feed::startNewEpoch(database, around.random, laterThan));
    terminal.print(epoch);
    return console::exitOk;
}

} // namespace

console::Command newEpochCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("new-epoch"),
            .help = QCoreApplication::translate("ServerCommand",
                                                "after a restore from a backup: kiosks start afresh"),
            .options = catalogueOptions(
                {{.name = QStringLiteral("later-than"),
                  .value = QStringLiteral("NUMBER"),
                  .help = QCoreApplication::translate(
                      "ServerCommand", "the epoch_number that kiosks hold, where the clock lies behind it"),
                  .initial = QStringLiteral("0")}}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
