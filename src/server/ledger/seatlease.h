// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

#include <optional>

/// Places that are lent to the kiosk of a station, which may give them without asking. Whoever calls holds a
/// write transaction and has the class locked. Errors of all: those of sqlError().
namespace yizhan::ledger {

struct Lease
{
    QString id; ///< 16 hexadecimal digits
    QString classId;
    QString station;
    QString device; ///< which of the station's kiosks gives them
    int seats = 0;
    int used = 0;
    qint64 until = 0;     ///< Unix seconds: a sign-up captured before it has its place
    qint64 heldUntil = 0; ///< so long the server waits for what was given
    bool returned = false;
};

[[nodiscard]] Result<std::optional<Lease>> findLease(storage::Database &database, const QString &id);
/// Whether a sign-up that was captured then names a lease which nobody knows, and which was made in a history
/// that a restore has ended. Its kiosk is believed for as long as it may not have heard of the restore. False
/// of no lease.
[[nodiscard]] Result<bool> leaseWasLost(storage::Database &database, const QString &id, qint64 captured);
[[nodiscard]] Result<void> insertLease(storage::Database &database, const Lease &lease);
/// One of its places was given.
[[nodiscard]] Result<void> useLease(storage::Database &database, const QString &id);
/// Ends the leases of a class that are held no longer; how many places return to the class.
[[nodiscard]] Result<int> takeLeasesBack(storage::Database &database, const QString &classId, qint64 now);

} // namespace yizhan::ledger
