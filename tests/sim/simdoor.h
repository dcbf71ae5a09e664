// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "database.h"
#include "fairdoor.h"
#include "outboxkeeper.h"
#include "random.h"
#include "simoracle.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::sim {

/// The job fair at whose doors the stations scan; it goes on for all days of the simulation.
inline const QString simDoorFair = QStringLiteral("s/door");
[[nodiscard]] QByteArray simDoorFairBody(QDate first, int days);

/// What people have in their hands, wherever they got it: texts of tickets, and pickup codes.
using SimTickets = std::vector<QString>;

/// What a scan came to.
struct SimScan
{
    bool isKept = false;    ///< the door has written it down, and said so
    bool failed = false;    ///< it could not: nobody knows whether it did
    QString receipt = {};   ///< of what was written
    QByteArray number = {}; ///< the identity number that lies in it, sealed
};

/// The door of the fair at one station, from one switching on to the next end.
class SimDoor
{
public:
    /// All outlive it.
    SimDoor(outbox::OutboxKeeper &keeper, const AnchoredClock &clock, Random &random)
        : m_keeper(keeper), m_clock(clock), m_random(random)
    {
    }

    /// Somebody comes, goes, stands at a stand; staff let somebody in or take the last scan back. Nothing
    /// where the door cannot be opened: the fair has not come yet, or the kiosk is not enrolled. `number`: of
    /// whoever comes with nothing but that.
    [[nodiscard]] std::optional<SimScan> somethingHappens(const SimTickets &tickets,
                                                          const QByteArray &number);
    /// The ticket of a sign-up that this station took; empty: it gives none.
    [[nodiscard]] QString ticketOf(const QString &receipt);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] Result<desk::DoorAnswer> act(const SimTickets &tickets, const QByteArray &number,
                                               bool &byNumber);
    [[nodiscard]] std::pair<qint64, QString> lastScan();

    outbox::OutboxKeeper &m_keeper;
    const AnchoredClock &m_clock;
    Random &m_random;
    std::unique_ptr<desk::FairDoor> m_door;
};

/// At rest: every scan of this station is in the ledger, as it was made.
void checkScans(storage::Database &outbox, storage::Database &ledger, const QString &station, Oracle &oracle);
/// At rest: what the ledger makes of its scans is the same in whatever order they are read.
void checkFairState(storage::Database &ledger, Random &random, Oracle &oracle);

} // namespace yizhan::sim
