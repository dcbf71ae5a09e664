// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "doorservice.h"
#include "identityreader.h"
#include "outboxkeeper.h"
#include "random.h"
#include "scannedcode.h"
#include "ticketgate.h"

#include <optional>
#include <utility>
#include <vector>

namespace yizhan::desk {

/// What was shown at the door, as far as it names somebody who may be let in.
struct DoorGuest
{
    QString subject; ///< empty: nobody
    DoorVerdict verdict = DoorVerdict::Admitted;
};

/// The door of one job fair at one kiosk: judges tickets without a network, writes each scan into the outbox,
/// and is in the state that follows from all of them. Nothing that it keeps is personal. Belongs to the
/// thread of the keeper. Answers and errors: as of DoorService.
class FairDoor
{
public:
    /// All outlive the door. `publicUrl`: as of ScannedCode.
    FairDoor(outbox::OutboxKeeper &keeper, const AnchoredClock &clock, Random &random, QString publicUrl,
             QString fair);

    /// Reads tickets' keys and the scans so far. To be called first.
    [[nodiscard]] Result<DoorState> open();
    [[nodiscard]] Result<DoorState> refresh();
    [[nodiscard]] Result<DoorAnswer> present(const QString &text, DoorDirection direction);
    [[nodiscard]] Result<DoorAnswer> walkIn();
    [[nodiscard]] Result<DoorAnswer> letInAnyway();
    [[nodiscard]] Result<DoorAnswer> undo();

private:
    /// The last code, for those that are read twice.
    struct Last
    {
        QString subject;
        DoorDirection direction = DoorDirection::In;
        qint64 atMs = 0; ///< on the monotonic clock
        DoorAnswer answer;
    };

    [[nodiscard]] Result<void> readNews();
    [[nodiscard]] Result<void> readScans();
    [[nodiscard]] Result<DoorState> state();
    [[nodiscard]] Result<DoorGuest> guestOf(const scan::ScannedCode &code, DoorDirection direction);
    [[nodiscard]] DoorGuest guestOf(const tickets::WrittenTicket &ticket, DoorDirection direction) const;
    [[nodiscard]] Result<DoorGuest> guestOfReceipt(const QString &code, DoorDirection direction);
    [[nodiscard]] DoorVerdict verdictOfSignUp(const outbox::Entry &entry) const;
    [[nodiscard]] std::optional<DoorVerdict> verdictOfTime() const;
    [[nodiscard]] Result<DoorAnswer> enter(const DoorGuest &guest);
    [[nodiscard]] Result<DoorAnswer> leave(const DoorGuest &guest);
    [[nodiscard]] Result<void> write(checkin::ScanEvent event);
    [[nodiscard]] DoorAnswer answerOf(DoorVerdict verdict) const;
    [[nodiscard]] checkin::ScanEvent eventOf(checkin::ScanKind kind, const QString &subject) const;

    outbox::OutboxKeeper &m_keeper;
    const AnchoredClock &m_clock;
    Random &m_random;
    const QString m_publicUrl;
    const QString m_fair;
    device::IdentityReader m_identities;
    std::optional<tickets::TicketGate> m_gate;
    tickets::RevokedTickets m_revoked;
    int m_quota = 0;
    QDateTime m_from;
    QDateTime m_until;
    QDateTime m_knowing;
    QString m_content; ///< of the catalogue, as it was read
    checkin::DoorBook m_book;
    std::vector<QString> m_undoable; ///< events of this kiosk that opened the door, in their order
    std::optional<Last> m_last;
    DoorGuest m_refused; ///< whoever was refused last
};

} // namespace yizhan::desk
