// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuscommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "epochday.h"
#include "errorwords.h"
#include "feeddatabase.h"
#include "folderclaim.h"
#include "ledgerstatus.h"
#include "serverfolder.h"
#include "serverstatus.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>

namespace yizhan::server {

namespace {

struct Status
{
    QJsonObject values;
    std::optional<Error> keyProblem; ///< the folder's key is not the one that kiosks trust
};

/// A machine that only looks at a PostgreSQL needs no key, and a catalogue that was never served has none.
Result<void> addKey(storage::Database &database, const feed::ServerDatabaseLocation &location, Status &status)
{
    YIZHAN_TRY_LET(const QString known, feed::metaValue(database, QStringLiteral("public_key")));
    if (!hasSnapshotKey(location.dataDir) && (known.isEmpty() || location.isPostgres()))
        return {};
    const auto key = signingKey(database, location);
    if (key) {
        status.values.insert(QStringLiteral("public_key"), key->publicKey().toHex());
        return {};
    }
    status.keyProblem = key.error();
    status.values.insert(QStringLiteral("key_problem"), key.error().reason);
    return {};
}

Result<Status> readStatus(const feed::ServerDatabaseLocation &location, EpochDay today)
{
    YIZHAN_TRY(needCatalogue(location));
    YIZHAN_TRY_LET(storage::Database database, feed::openServerReader(location));
    Status status;
    YIZHAN_TRY_LET(status.values, serverStatus(database, today));
    YIZHAN_TRY_LET(const QJsonObject ledger, ledgerStatus(database));
    for (auto member = ledger.begin(); member != ledger.end(); ++member)
        status.values.insert(member.key(), member.value());
    YIZHAN_TRY(addKey(database, location, status));
    return status;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const Status status, readStatus(location, toEpochDay(around.clock.today())));
    if (arguments.isSet(QLatin1String("json")))
        terminal.write(QJsonDocument(status.values).toJson(QJsonDocument::Compact) + '\n');
    else
        terminal.print(QString(statusText(status.values) + ledgerStatusText(status.values)).trimmed());
    if (status.keyProblem)
        terminal.say(console::explanationOf(*status.keyProblem));
    const bool isWell = !status.keyProblem && !status.values.contains(QLatin1String("damaged"));
    return isWell ? console::exitOk : console::exitFailed;
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
