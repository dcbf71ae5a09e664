// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskenrolcommand.h"

#include "enrolling.h"
#include "networktransport.h"
#include "receiptcode.h"
#include "synclock.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int codeLength = 10;

Result<device::Enrolment> enrol(const QString &dataDir, const sync::EnrolSettings &settings,
                                const Surroundings &around)
{
    AnchoredClock clock(around.clock);
    YIZHAN_TRY_LET(const auto lock, sync::lockCatalogue(dataDir));
    YIZHAN_TRY_LET(auto device,
                   device::Device::open(dataDir, around.random,
                                        settings.key ? device::Device::KeyElsewhere::InTheSettings
                                                     : device::Device::KeyElsewhere::No));
    sync::NetworkTransport transport(settings.server);
    sync::Enrolling enrolling(device, settings, transport, clock, around.random,
                              std::make_unique<sync::EventLoopTimer>());
    std::optional<Result<device::Enrolment>> outcome;
    QEventLoop loop;
    enrolling.start([&](Result<device::Enrolment> done) {
        outcome = std::move(done);
        loop.quit();
    });
    loop.exec();
    if (!outcome)
        return fail(ErrorCode::Cancelled, "net.cancelled", u"stopped"_s);
    return *std::move(outcome);
}

QByteArray asJson(const device::Enrolment &enrolment)
{
    const QJsonObject object{{u"device"_s, enrolment.device},
                             {u"station"_s, enrolment.station},
                             {u"server"_s, enrolment.server.toString()},
                             {u"scopes"_s, QJsonArray::fromStringList(enrolment.scopes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    sync::EnrolSettings settings;
    YIZHAN_TRY_LET(settings.server, arguments.webAddress("server"_L1));
    YIZHAN_TRY_LET(settings.key, keyOf(arguments));
    settings.code = operations::readCode(arguments.value("code"_L1), codeLength);
    if (settings.code.isEmpty())
        return console::wrongUsage("usage.code", u"--code"_s);
    YIZHAN_TRY_LET(const device::Enrolment enrolment, enrol(dataDirOf(arguments), settings, around));
    if (arguments.isSet("json"_L1))
        terminal.write(asJson(enrolment));
    else
        terminal.print(QCoreApplication::translate("Tool", "Enrolled as %1 at the station %2.")
                           .arg(enrolment.device, enrolment.station));
    return console::exitOk;
}

} // namespace

console::Command kioskEnrolCommand(const Surroundings &around)
{
    return {
        .name = u"enrol"_s,
        .help = QCoreApplication::translate("Tool", "Make a kiosk known to its server, so that it can send."),
        .options = {dataOption(),
                    {.name = u"server"_s,
                     .value = u"URL"_s,
                     .help = QCoreApplication::translate("Tool", "Address of the server, http://host:8420"),
                     .required = true},
                    {.name = u"code"_s,
                     .value = u"CODE"_s,
                     .help = QCoreApplication::translate("Tool", "The code that yizhan-server enrol prints"),
                     .required = true},
                    keyOption(),
                    jsonOption(QCoreApplication::translate("Tool", "Write the enrolment as JSON"))},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::tool
