// SPDX-License-Identifier: GPL-3.0-or-later
#include "newepochcommand.h"

#include "feeddatabase.h"
#include "instancelock.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

namespace yizhan::server {

namespace {

Result<feed::ServerDatabaseLocation> parseLocation(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("db"), QString(), QStringLiteral("connection")});
    if (!parser.parse(QStringList(QStringLiteral("new-epoch")) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("unexpected argument"),
                    parser.positionalArguments().constFirst());
    if (parser.value(QStringLiteral("data")).isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    return feed::ServerDatabaseLocation{parser.value(QStringLiteral("data")),
                                        parser.value(QStringLiteral("db"))};
}

Result<QString> startEpoch(const feed::ServerDatabaseLocation &location)
{
    // The catalogue must be there: an epoch for an empty folder would hide a mistyped path.
    if (location.connectionString.isEmpty() &&
        !QFileInfo::exists(location.dataDir + QStringLiteral("/server.db"))) {
        return fail(ErrorCode::NotFound, "status.no_catalogue",
                    QStringLiteral("there is no catalogue in this folder"), location.dataDir);
    }
    YIZHAN_TRY_LET(const InstanceLock lock, InstanceLock::take(location.dataDir));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(location));
    return feed::startNewEpoch(database);
}

} // namespace

int runNewEpochCommand(const QStringList &arguments)
{
    const auto location = parseLocation(arguments);
    if (!location)
        return complain(location.error());
    const auto epoch = startEpoch(*location);
    if (!epoch)
        return complain(epoch.error());
    QTextStream(stdout) << *epoch << Qt::endl;
    return exitOk;
}

} // namespace yizhan::server
