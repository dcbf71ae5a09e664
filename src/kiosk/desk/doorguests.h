// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "booth.h"
#include "doorservice.h"
#include "identity.h"
#include "operationservice.h"
#include "outboxkeeper.h"
#include "scannedcode.h"
#include "ticketgate.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>

namespace yizhan::desk {

/// What was shown at the door, as far as it names somebody who may be let in.
struct DoorGuest
{
    QString subject; ///< empty: nobody
    DoorVerdict verdict = DoorVerdict::Admitted;
    bool walkIn = false; ///< without a ticket
};

/// Whether somebody of the staff may decide against it.
[[nodiscard]] bool isForPeopleToDecide(DoorVerdict verdict);

/// Says of a code whose it is, and whether they may come in, by what the city has told and by what was handed
/// in at the station. Knows nothing of who is inside. On the keeper's thread. Errors: Database; those of
/// readDoorNews().
class DoorGuests
{
public:
    /// Both outlive it.
    DoorGuests(outbox::OutboxKeeper &keeper, const AnchoredClock &clock, QString fair)
        : m_keeper(keeper), m_clock(clock), m_fair(std::move(fair))
    {
    }

    /// What the city says now. `self`: of this kiosk, whose own tickets count before anybody was told. To be
    /// called first.
    [[nodiscard]] Result<void> readNews(const device::Identity &self);
    /// Until when that was; invalid: unknown.
    [[nodiscard]] const QDateTime &knowing() const { return m_knowing; }
    /// Nobody needs a place: whoever comes may come in.
    [[nodiscard]] bool isForEverybody() const { return m_quota == 0; }

    /// A ticket or a pickup code; anything else is said to be none.
    [[nodiscard]] Result<DoorGuest> guestOf(const scan::ScannedCode &code, DoorDirection direction);
    /// The stand whose poster that is; nothing where it is of another fair, or of none.
    [[nodiscard]] Result<std::optional<catalogue::Booth>> boothOf(const QString &id) const;
    /// Too early, too late, or nothing.
    [[nodiscard]] std::optional<DoorVerdict> verdictOfTime() const;

private:
    [[nodiscard]] DoorVerdict judge(const tickets::WrittenTicket &ticket) const;
    [[nodiscard]] Result<DoorGuest> guestOfReceipt(const QString &code);
    [[nodiscard]] DoorVerdict verdictOf(const Receipt &signUp) const;

    outbox::OutboxKeeper &m_keeper;
    const AnchoredClock &m_clock;
    const QString m_fair;
    std::optional<tickets::TicketGate> m_gate;
    tickets::RevokedTickets m_revoked;
    int m_quota = 0;
    QDateTime m_from;
    QDateTime m_until;
    QDateTime m_knowing;
    QString m_content; ///< of the catalogue, as it was read
};

} // namespace yizhan::desk
