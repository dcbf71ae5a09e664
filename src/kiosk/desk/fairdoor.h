// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "doorguests.h"
#include "doorservice.h"
#include "identityreader.h"
#include "keyedhash.h"
#include "operation.h"
#include "outboxkeeper.h"
#include "random.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace yizhan::desk {

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
    [[nodiscard]] Result<DoorAnswer> presentNumber(const operations::ResidentNumber &number,
                                                   DoorDirection direction);
    [[nodiscard]] Result<DoorAnswer> visit(const QString &text, const QString &booth);
    [[nodiscard]] Result<DoorAnswer> walkIn();
    [[nodiscard]] Result<DoorAnswer> letInAnyway();
    [[nodiscard]] Result<DoorAnswer> undo();

private:
    /// The last code, for those that are read twice.
    struct Last
    {
        QString subject;
        QString place;   ///< a direction, or a stand
        qint64 atMs = 0; ///< on the monotonic clock
        DoorAnswer answer;
    };
    using Sealed = std::vector<operations::FieldValue>;

    [[nodiscard]] Result<const device::Identity *> enrolled();
    [[nodiscard]] Result<void> readScans(const QString &station);
    [[nodiscard]] Result<DoorState> state();
    [[nodiscard]] Result<DoorAnswer> enter(const DoorGuest &guest);
    [[nodiscard]] Result<DoorAnswer> leave(const DoorGuest &guest);
    [[nodiscard]] Result<DoorAnswer> atPoster(const QString &booth);
    [[nodiscard]] Result<DoorAnswer> admitNumber(const operations::ResidentNumber &number,
                                                 const QByteArray &hash);
    [[nodiscard]] DoorAnswer *readTwice(const QString &subject, const QString &place);
    void noteRead(const QString &subject, const QString &place, const DoorAnswer &answer, qint64 atMs);
    [[nodiscard]] Result<QString> write(checkin::ScanEvent event, const Sealed &sealed = {});
    [[nodiscard]] DoorAnswer answerOf(DoorVerdict verdict) const;
    [[nodiscard]] checkin::ScanEvent eventOf(checkin::ScanKind kind, const QString &subject) const;
    [[nodiscard]] checkin::ScanEvent newcomer();

    outbox::OutboxKeeper &m_keeper;
    const AnchoredClock &m_clock;
    Random &m_random;
    const QString m_publicUrl;
    const QString m_fair;
    device::IdentityReader m_identities;
    DoorGuests m_guests;
    checkin::DoorBook m_book;
    std::vector<QString> m_undoable; ///< events of this kiosk that opened the door, in their order
    std::optional<Last> m_last;
    DoorGuest m_refused; ///< whoever was refused last
    crypto::KeyedHash m_hash;
    QHash<QByteArray, QString> m_byNumber; ///< subjects that came in by their number, by its hash
};

} // namespace yizhan::desk
