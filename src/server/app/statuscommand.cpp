// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuscommand.h"

#include "clock.h"
#include "feeddatabase.h"
#include "serverfolder.h"
#include "serverstatus.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace yizhan::server {

namespace {

struct StatusOptions
{
    feed::ServerDatabaseLocation location;
    bool json = false;
};

Result<StatusOptions> parseStatusOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("db"), QString(), QStringLiteral("connection")});
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parser.parse(QStringList(QStringLiteral("status")) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("unexpected argument"),
                    parser.positionalArguments().constFirst());
    StatusOptions options{{parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))},
                          parser.isSet(QStringLiteral("json"))};
    if (options.location.dataDir.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    return options;
}

Result<QJsonObject> readStatus(const feed::ServerDatabaseLocation &location)
{
    if (location.connectionString.isEmpty() &&
        !QFileInfo::exists(location.dataDir + QStringLiteral("/server.db"))) {
        return fail(ErrorCode::NotFound, "status.no_catalogue",
                    QStringLiteral("there is no catalogue in this folder; import makes one"),
                    location.dataDir);
    }
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(location));
    YIZHAN_TRY_LET(QJsonObject status, serverStatus(database, toEpochDay(SystemClock().today())));
    if (hasSnapshotKey(location.dataDir)) {
        YIZHAN_TRY_LET(const crypto::SigningKey key, snapshotKey(location.dataDir));
        status.insert(QStringLiteral("public_key"), key.publicKey().toHex());
    }
    return status;
}

} // namespace

int runStatusCommand(const QStringList &arguments)
{
    const auto options = parseStatusOptions(arguments);
    if (!options)
        return complain(options.error());
    const auto status = readStatus(options->location);
    if (!status)
        return complain(status.error());
    QTextStream out(stdout);
    if (options->json)
        out << QJsonDocument(*status).toJson(QJsonDocument::Compact) << Qt::endl;
    else
        out << statusText(*status);
    return exitOk;
}

} // namespace yizhan::server
