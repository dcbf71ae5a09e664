// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuscommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "epochday.h"
#include "feeddatabase.h"
#include "ledgerstatus.h"
#include "serverfolder.h"
#include "serverstatus.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace yizhan::server {

namespace {

Result<QJsonObject> readStatus(const feed::ServerDatabaseLocation &location, EpochDay today)
{
    YIZHAN_TRY(needCatalogue(location));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(location));
    YIZHAN_TRY_LET(QJsonObject status, serverStatus(database, today));
    YIZHAN_TRY_LET(const QJsonObject ledger, ledgerStatus(database));
    for (auto member = ledger.begin(); member != ledger.end(); ++member)
        status.insert(member.key(), member.value());
    if (hasSnapshotKey(location.dataDir)) {
        YIZHAN_TRY_LET(const crypto::SigningKey key, snapshotKey(location.dataDir));
        status.insert(QStringLiteral("public_key"), key.publicKey().toHex());
    }
    return status;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const QJsonObject status, readStatus(location, toEpochDay(around.clock.today())));
    if (arguments.isSet(QLatin1String("json")))
        terminal.write(QJsonDocument(status).toJson(QJsonDocument::Compact) + '\n');
    else
        terminal.print(QString(statusText(status) + ledgerStatusText(status)).trimmed());
    return status.contains(QLatin1String("damaged")) ? console::exitFailed : console::exitOk;
}

} // namespace

console::Command statusCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("status"),
            .help = QCoreApplication::translate("ServerCommand", "what the catalogue holds"),
            .options = catalogueOptions({jsonOption()}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
