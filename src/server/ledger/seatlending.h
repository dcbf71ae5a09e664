// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "random.h"
#include "result.h"
#include "seatlease.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::ledger {

/// What stations are to have for the time in which they may hear nothing.
struct Lending
{
    QString classId;
    QStringList stations;
    int seats = 0;          ///< of each station
    qint64 seconds = 0;     ///< so long its kiosks may give them
    qint64 holdSeconds = 0; ///< and so long afterwards the server waits to hear of it
};

/// Lends places of a class to the active kiosks of each station, in equal parts and the first ones one more,
/// and tells the station. In a transaction of its own for all stations: when one of them can have none,
/// nothing is lent, so that whoever asks again does not lend twice. They cannot be taken back before their
/// time: the kiosk may not hear of it. `now`: the server's time; `today`: the day in China. Errors: NotFound
/// (`lease.class`: no such class; `lease.station`: no active kiosk there), Invalid (`lease.waits`: places of
/// this class are given at the end, or by the bureau; `lease.seats`: fewer are free, or somebody waits),
/// those of sqlError().
[[nodiscard]] Result<std::vector<Lease>> lendSeats(storage::Database &database, const Lending &lending,
                                                   Random &random, const QDateTime &now, QDate today);

/// All that are not over, by class, station and time. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<Lease>> openLeases(storage::Database &database);

} // namespace yizhan::ledger
