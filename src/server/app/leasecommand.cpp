// SPDX-License-Identifier: GPL-3.0-or-later
#include "leasecommand.h"

#include "catalogueoptions.h"
#include "enrolmentcodes.h"
#include "ledgerdatabase.h"
#include "seatlending.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

constexpr int mostHours = 30 * 24; // a kiosk works so long without a network
constexpr int mostSeats = 1'000;
constexpr qint64 secondsPerHour = 3600;

QString shown(qint64 seconds)
{
    return chinaMinute(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

QJsonObject jsonOf(const ledger::Lease &lease)
{
    const auto time = [](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
    };
    return {{u"id"_s, lease.id},
            {u"class"_s, lease.classId},
            {u"station"_s, lease.station},
            {u"device"_s, lease.device},
            {u"seats"_s, lease.seats},
            {u"used"_s, lease.used},
            {u"until"_s, time(lease.until)},
            {u"held_until"_s, time(lease.heldUntil)}};
}

void print(const std::vector<ledger::Lease> &leases, bool json, console::Terminal &terminal)
{
    if (json) {
        QJsonArray array;
        for (const ledger::Lease &lease : leases)
            array.append(jsonOf(lease));
        terminal.write(QJsonDocument(QJsonObject{{u"leases"_s, array}}).toJson(QJsonDocument::Compact) +
                       '\n');
        return;
    }
    if (leases.empty())
        terminal.print(QCoreApplication::translate("ServerLease", "No places are lent"));
    for (const ledger::Lease &lease : leases)
        terminal.print(QCoreApplication::translate(
                           "ServerLease",
                           "%1  %2  kiosk %3: %n places, %4 given; until %5, waited for until %6", nullptr,
                           int(lease.seats))
                           .arg(lease.classId, lease.station, lease.device)
                           .arg(lease.used)
                           .arg(shown(lease.until), shown(lease.heldUntil)));
}

Result<ledger::Lending> lendingOf(const console::Arguments &arguments)
{
    YIZHAN_TRY(arguments.needed("station"_L1));
    YIZHAN_TRY_LET(const int seats, arguments.number("seats"_L1, 1, mostSeats));
    YIZHAN_TRY_LET(const int hours, arguments.number("hours"_L1, 1, mostHours));
    YIZHAN_TRY_LET(const int hold, arguments.number("hold"_L1, 0, mostHours));
    QStringList stations = arguments.values("station"_L1);
    stations.removeDuplicates();
    for (const QString &station : std::as_const(stations)) {
        if (!devices::isStationName(station))
            return console::wrongUsage("station.name", u"--station"_s);
    }
    return ledger::Lending{arguments.operands().constFirst(), stations, seats, hours * secondsPerHour,
                           hold * secondsPerHour};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    std::optional<ledger::Lending> lending; // else what is lent is listed
    if (!arguments.operands().isEmpty()) {
        YIZHAN_TRY_LET(lending, lendingOf(arguments));
    }
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    const qint64 now = around.clock.nowUtc().toSecsSinceEpoch();
    YIZHAN_TRY_LET(const auto leases, lending ? ledger::lendSeats(database, *lending, around.random,
                                                                  QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                                                                  around.clock.today())
                                              : ledger::openLeases(database));
    print(leases, arguments.isSet("json"_L1), terminal);
    return console::exitOk;
}

} // namespace

console::Command leaseCommand(const Surroundings &around)
{
    return {
        .name = u"lease"_s,
        .help = QCoreApplication::translate("ServerCommand",
                                            "lend places of a class to stations, or list what is lent"),
        .options = catalogueOptions(
            {{.name = u"station"_s,
              .value = u"STATION"_s,
              .help = QCoreApplication::translate("ServerCommand", "to which station; again for others")},
             {.name = u"seats"_s,
              .value = u"N"_s,
              .help = QCoreApplication::translate("ServerCommand", "how many to each"),
              .initial = u"1"_s},
             {.name = u"hours"_s,
              .value = u"N"_s,
              .help = QCoreApplication::translate("ServerCommand", "how long its kiosks may give them"),
              .initial = u"48"_s},
             {.name = u"hold"_s,
              .value = u"N"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "and for how many hours more the server waits to hear of it"),
              .initial = u"72"_s},
             jsonOption()}),
        .operands = {u"CLASS"_s, QCoreApplication::translate("ServerCommand", "the id of the class"), 0, 1},
        .notes = QCoreApplication::translate(
            "ServerCommand", "What is lent cannot be taken back before its time: a kiosk without a network "
                             "may have given it."),
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
