// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doorbook.h"
#include "residentnumber.h"
#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

namespace yizhan::desk {

enum class DoorDirection { In, Out };

/// What a door says; docs/formats/checkin.md.
enum class DoorVerdict {
    Admitted,
    CameBack,      ///< admitted again, after they had left
    AlreadyInside, ///< since when: DoorAnswer::since
    WalkedIn,      ///< admitted without a ticket
    Registered,    ///< the same by their identity number, which lies sealed for the bureau
    Left,
    LeftUnseen,    ///< the same of one whom no door that is known here has seen to enter
    Visited,       ///< counted at a stand
    VisitedBefore, ///< the same, once more
    AtBooth,       ///< the poster of a stand: tickets are scanned there from now on
    Undone,        ///< the last scan was taken back
    OtherFair,
    Revoked, ///< the sign-up was taken back
    NotYet,  ///< the fair is on a later day
    Over,
    NoPlace,      ///< on the list, or nobody has confirmed it yet
    NewsMissing,  ///< signed by a key that this kiosk has not heard of: no proof of a forgery
    NotValid,     ///< forged, or by a key that may not issue it
    NotATicket,   ///< another code
    UnknownCode,  ///< a pickup code of which the station knows nothing
    PersonalCard, ///< holds an identity number; nothing of it is kept
};
/// Whether they were let in or out, or counted at a stand.
[[nodiscard]] bool opensDoor(DoorVerdict verdict);

/// A stand at which tickets are scanned.
struct DoorBooth
{
    QString id; ///< of the item; empty: at the door itself
    QString number;
    QString employer;

    friend bool operator==(const DoorBooth &, const DoorBooth &) = default;
};

struct DoorAnswer
{
    DoorVerdict verdict = DoorVerdict::NotATicket;
    QDateTime since = {};        ///< UTC: of AlreadyInside
    bool canLetInAnyway = false; ///< whose ticket it is is known, and somebody may decide against the rule
    bool again = false;          ///< the same code within three seconds: nothing was written down anew
    checkin::DoorTally tally = {};
    bool canUndo = false;
    DoorBooth booth = {}; ///< of AtBooth
    int visits = 0;       ///< of AtBooth, and of a visit: how many this kiosk has counted at that stand
};

/// How a door stands that was opened.
struct DoorState
{
    checkin::DoorTally tally;
    bool canUndo = false;
    qint64 unsent = 0;           ///< operations of this kiosk that have not gone up
    QDateTime knowing;           ///< UTC: until when the city's news are here; invalid: unknown
    bool isForEverybody = false; ///< nobody needs a place: whoever comes may come in
};

/// Who scans at the door of one job fair: a worker thread over outbox and catalogue, or a test. A scan is on
/// the disk when its answer comes, never later. Call from one thread; the futures may finish on another, take
/// the results with `then(context, …)`.
class DoorService
{
public:
    DoorService() = default;
    virtual ~DoorService() = default;
    Q_DISABLE_COPY_MOVE(DoorService)

    /// Everything that follows is about this fair; its scans so far are read. Errors: NotFound
    /// (`item.missing`), Invalid (`device.not_enrolled`), Database.
    [[nodiscard]] virtual QFuture<Result<DoorState>> open(const QString &fair) = 0;
    /// Reads anew which tickets count, and how it stands. Errors: as open(); Invalid (`door.closed`: none was
    /// opened), as have those that follow.
    [[nodiscard]] virtual QFuture<Result<DoorState>> refresh() = 0;
    /// A text that was scanned or typed: a ticket, or a pickup code of this station. Errors: those of
    /// OperationService::submit(): nothing was written down, nobody may be told anything.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> present(const QString &text,
                                                              DoorDirection direction) = 0;
    /// Somebody who has no ticket with them, by their identity number. It is sealed for the bureau; the door
    /// knows whom it has let in by it as long as it is open, and nobody after that. Who goes out by a number
    /// that it does not know is not written down. Errors: the same.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> presentNumber(operations::ResidentNumber number,
                                                                    DoorDirection direction) = 0;
    /// A text that was scanned at a stand: whoever it is of is interested. Errors: the same.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> visit(const QString &text, const QString &booth) = 0;
    /// Somebody without a ticket. Errors: the same.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> walkIn() = 0;
    /// Whoever was refused last, against the rule; where that cannot be, the answer is NotATicket. Errors:
    /// the same.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> letInAnyway() = 0;
    /// Takes back the last scan of this kiosk that opened the door; where there is none, NotATicket. Errors:
    /// the same.
    [[nodiscard]] virtual QFuture<Result<DoorAnswer>> undo() = 0;
};

} // namespace yizhan::desk
