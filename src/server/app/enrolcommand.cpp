// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolcommand.h"

#include "catalogueoptions.h"
#include "enrolmentcodes.h"
#include "ledgerdatabase.h"
#include "sealingkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString station = arguments.value("station"_L1);
    if (!devices::isStationName(station))
        return console::wrongUsage("station.name", u"--station"_s);
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto key, devices::currentSealingKey(database));
    if (!key) {
        return fail(ErrorCode::NotFound, "sealing.none",
                    u"there is no key with which kiosks could close what people type"_s);
    }
    YIZHAN_TRY_LET(const devices::EnrolmentCode made,
                   devices::newEnrolmentCode(database, station, around.random, around.clock.nowUtc()));
    if (arguments.isSet("json"_L1)) {
        const QJsonObject object{{u"code"_s, made.code},
                                 {u"station"_s, station},
                                 {u"expires"_s, made.expires.toString(Qt::ISODate)}};
        terminal.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return console::exitOk;
    }
    terminal.print(QCoreApplication::translate("ServerDevices", "Code for one kiosk of %1, good until %2: %3")
                       .arg(station, chinaMinute(made.expires), devices::shownEnrolmentCode(made.code)));
    return console::exitOk;
}

} // namespace

console::Command enrolCommand(const Surroundings &around)
{
    return {.name = u"enrol"_s,
            .help = QCoreApplication::translate("ServerCommand", "make a code that lets one kiosk in"),
            .options = catalogueOptions(
                {{.name = u"station"_s,
                  .value = u"STATION"_s,
                  .help = QCoreApplication::translate("ServerCommand", "where the kiosk stands, s-17"),
                  .required = true},
                 jsonOption()}),
            .notes = QCoreApplication::translate(
                "ServerCommand", "The code is good for one kiosk and 24 hours. Type it at the kiosk's setup "
                                 "screen, or give it to yizhan enrol."),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
