// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

#include <map>
#include <vector>

/// Sign-ups for what the catalogue does not hold: after a restore they come before the class does. Beside
/// seatrows.h, under the same rules. docs/decisions/0038-a-seat-waits-for-its-class.md
namespace yizhan::ledger {

/// The row of a class or fair of which nobody has ever heard here, for its lock; nothing where it has one.
[[nodiscard]] Result<void> noteUnknownClass(storage::Database &database, const QString &key);

/// A sign-up that waits until its class or fair is published.
struct UnpublishedSeat
{
    qint64 number = 0;   ///< of its operation
    qint64 captured = 0; ///< Unix seconds, as the kiosk said it
    bool sure = false;
    qint64 received = 0;
    bool seen = false;     ///< staff have noted something of it
    bool attended = false; ///< of that: whether they came to the class
    QString lease;         ///< out of which a kiosk has given the place; empty: none
};
/// Those of one, in the order in which they arrived.
[[nodiscard]] Result<std::vector<UnpublishedSeat>> unpublishedSeats(storage::Database &database,
                                                                    const QString &key);
/// Gives it its place in the order, and its standing; its rank was told to nobody.
[[nodiscard]] Result<void> placeSeat(storage::Database &database, qint64 number, qint64 effective,
                                     QLatin1String state);

/// Those for which somebody waits so, and whether the catalogue has ever said something of them. Needs no
/// transaction.
[[nodiscard]] Result<std::map<QString, bool>> classesWithUnpublished(storage::Database &database);

} // namespace yizhan::ledger
