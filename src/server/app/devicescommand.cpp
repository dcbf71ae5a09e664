// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicescommand.h"

#include "catalogueoptions.h"
#include "deviceregistry.h"
#include "factwords.h"
#include "ledgerdatabase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServerDevices", text);
}

QString wordOf(devices::DeviceState state)
{
    switch (state) {
    case devices::DeviceState::Active:
        return words(QT_TRANSLATE_NOOP("ServerDevices", "active"));
    case devices::DeviceState::Revoked:
        return words(QT_TRANSLATE_NOOP("ServerDevices", "revoked"));
    case devices::DeviceState::Frozen:
        return words(QT_TRANSLATE_NOOP("ServerDevices", "frozen: its disk was copied"));
    }
    return {};
}

QString shown(const QDateTime &time)
{
    return time.isValid() ? chinaMinute(time) : words(QT_TRANSLATE_NOOP("ServerDevices", "never"));
}

QJsonObject asJson(const devices::Device &device)
{
    QJsonObject object{{u"device"_s, device.id},
                       {u"station"_s, device.station},
                       {u"name"_s, device.name},
                       {u"state"_s, QLatin1String(nameOf(device.state))},
                       {u"state_at"_s, device.stateAt.toString(Qt::ISODate)},
                       {u"enrolled_at"_s, device.enrolledAt.toString(Qt::ISODate)}};
    if (device.seenAt.isValid())
        object.insert(u"seen_at"_s, device.seenAt.toString(Qt::ISODate));
    return object;
}

Result<int> list(storage::Database &database, bool json, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto devices, devices::allDevices(database));
    if (json) {
        QJsonArray array;
        for (const devices::Device &device : devices)
            array.append(asJson(device));
        terminal.write(QJsonDocument(QJsonObject{{u"devices"_s, array}}).toJson(QJsonDocument::Compact) +
                       '\n');
        return console::exitOk;
    }
    if (devices.empty())
        terminal.print(
            words(QT_TRANSLATE_NOOP("ServerDevices", "No kiosk yet: let one in with enrol --station S")));
    for (const devices::Device &device : devices) {
        terminal.print(
            words(QT_TRANSLATE_NOOP("ServerDevices", "%1  %2  machine %3  %4  (since %5; last sent %6)"))
                .arg(device.id, device.station, yizhan::words::machineWord(device.name), wordOf(device.state),
                     shown(device.stateAt), shown(device.seenAt)));
    }
    return console::exitOk;
}

Result<int> change(storage::Database &database, const QString &id, devices::DeviceState state,
                   console::Terminal &terminal, const Clock &clock)
{
    YIZHAN_TRY(devices::setState(database, id, state, clock.nowUtc()));
    terminal.print(id + ": "_L1 + wordOf(state));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QStringList &operands = arguments.operands();
    const QString &what = operands.constFirst();
    const bool lists = what == "list"_L1;
    if (!lists && what != "revoke"_L1 && what != "thaw"_L1)
        return console::wrongUsage("usage.choice", what);
    const qsizetype wanted = lists ? 1 : 2;
    if (operands.size() < wanted)
        return console::wrongUsage("usage.operand", u"ID"_s);
    if (operands.size() > wanted)
        return console::wrongUsage("usage.argument", operands.constLast());
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    if (lists)
        return list(database, arguments.isSet("json"_L1), terminal);
    return change(database, operands.at(1),
                  what == "revoke"_L1 ? devices::DeviceState::Revoked : devices::DeviceState::Active,
                  terminal, around.clock);
}

} // namespace

console::Command devicesCommand(const Surroundings &around)
{
    return {.name = u"devices"_s,
            .help = QCoreApplication::translate("ServerCommand", "which kiosks may ask"),
            .options = catalogueOptions({jsonOption()}),
            .operands = {u"list|revoke|thaw"_s,
                         QCoreApplication::translate("ServerCommand", "list; or revoke ID, thaw ID"), 1},
            .notes = QCoreApplication::translate(
                "ServerCommand", "A kiosk that was revoked, or frozen because its disk was copied, gets "
                                 "nothing taken from it; thaw lets it in again, with whichever copy comes "
                                 "first."),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
