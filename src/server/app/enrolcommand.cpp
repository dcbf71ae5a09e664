// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolcommand.h"

#include "atomicfile.h"
#include "catalogueoptions.h"
#include "enrolmentcodes.h"
#include "ledgerdatabase.h"
#include "qrblocks.h"
#include "qrdrawing.h"
#include "sealingkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

/// Nothing: no drawing was asked for. Errors: Usage (`qr.format`).
Result<QString> drawingOf(const console::Arguments &arguments)
{
    const QString file = arguments.value("qr"_L1);
    if (!file.isEmpty() && !file.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return console::wrongUsage("qr.format", file);
    return file;
}

Result<devices::EnrolmentCode> newCode(const feed::ServerDatabaseLocation &location, const QString &station,
                                       const Surroundings &around)
{
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto key, devices::currentSealingKey(database));
    if (!key) {
        return fail(ErrorCode::NotFound, "sealing.none",
                    u"there is no key with which kiosks could close what people type"_s);
    }
    return devices::newEnrolmentCode(database, station, around.random, around.clock.nowUtc());
}

void tellJson(const devices::EnrolmentCode &made, const QString &station, console::Terminal &terminal)
{
    const QJsonObject object{
        {u"code"_s, made.code}, {u"station"_s, station}, {u"expires"_s, made.expires.toString(Qt::ISODate)}};
    terminal.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

/// As words: code, station and time, which stand beside a drawing too.
QString wordsOf(const devices::EnrolmentCode &made, const QString &station)
{
    return QCoreApplication::translate("ServerDevices", "Code for one kiosk of %1, good until %2: %3")
        .arg(station, chinaMinute(made.expires), devices::shownEnrolmentCode(made.code));
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString station = arguments.value("station"_L1);
    if (!devices::isStationName(station))
        return console::wrongUsage("station.name", u"--station"_s);
    YIZHAN_TRY_LET(const QString drawing, drawingOf(arguments));
    YIZHAN_TRY_LET(const devices::EnrolmentCode made, newCode(location, station, around));
    YIZHAN_TRY_LET(const qrcode::QrMatrix matrix, qrcode::encodeQr(made.code));
    if (arguments.isSet("json"_L1)) {
        tellJson(made, station, terminal);
    } else {
        terminal.print(wordsOf(made, station));
        terminal.draw(qrBlocks(matrix));
    }
    // Last: where the file cannot be written the code has been shown.
    if (!drawing.isEmpty())
        YIZHAN_TRY(storage::writeFile(drawing, pages::qrDrawing(matrix, wordsOf(made, station)),
                                      storage::FileAccess::OwnerOnly));
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
                 {.name = u"qr"_s,
                  .value = u"FILE"_s,
                  .help = QCoreApplication::translate("ServerCommand",
                                                      "draw the code for the kiosk's camera, .svg")},
                 jsonOption()}),
            .notes = QCoreApplication::translate(
                "ServerCommand", "The code is good for one kiosk and 24 hours. Type it at the kiosk's setup "
                                 "screen, hold its drawing before the kiosk's camera, or give it to yizhan "
                                 "enrol. A terminal shows the drawing by itself."),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
