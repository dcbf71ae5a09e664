// SPDX-License-Identifier: GPL-3.0-or-later
#include "statscommand.h"

#include "catalogueoptions.h"
#include "ledgercounts.h"
#include "ledgerdatabase.h"
#include "statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto counts, ledger::operationCounts(database, since.value_or(QDate())));
    if (arguments.isSet("json"_L1)) {
        QJsonArray array;
        for (const ledger::OperationCount &one : counts)
            array.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)},
                                     {u"station"_s, one.station},
                                     {u"type"_s, one.type},
                                     {u"state"_s, one.state},
                                     {u"count"_s, one.count}});
        terminal.write(QJsonDocument(QJsonObject{{u"counts"_s, array}}).toJson(QJsonDocument::Compact) +
                       '\n');
        return console::exitOk;
    }
    if (counts.empty())
        terminal.print(QCoreApplication::translate("ServerStats", "Nothing has come"));
    for (const ledger::OperationCount &one : counts)
        terminal.print(u"%1  %2  %3  %4  %5"_s
                           .arg(one.day.toString(Qt::ISODate), one.station, operationTypeWord(one.type),
                                operationStateWord(one.state))
                           .arg(one.count));
    return console::exitOk;
}

} // namespace

console::Command statsCommand(const Surroundings &around)
{
    return {.name = u"stats"_s,
            .help = QCoreApplication::translate("ServerCommand",
                                                "how many operations came, by day, station, kind and state"),
            .options = catalogueOptions({{.name = u"since"_s,
                                          .value = u"DAY"_s,
                                          .help = QCoreApplication::translate(
                                              "ServerCommand", "only what arrived on this day or later")},
                                         jsonOption()}),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
