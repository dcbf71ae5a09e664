// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "seatrules.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The tables of places (docs/formats/server-database.md), a statement each. Whoever calls holds a write
/// transaction. Errors of all: those of sqlError().
namespace yizhan::ledger {

/// Where a sign-up stands, as `seat.state` has it.
namespace standing {
inline constexpr QLatin1String pending("pending");
/// Waits until the class is known here, or the fair published (again): it has its time, and no place yet.
inline constexpr QLatin1String unpublished("unpublished");
inline constexpr QLatin1String confirmed("confirmed");
inline constexpr QLatin1String waitlisted("waitlisted");
inline constexpr QLatin1String cancelled("cancelled");
inline constexpr QLatin1String duplicate("duplicate_of");
inline constexpr QLatin1String rejected("rejected");
} // namespace standing

/// Notes what the catalogue says of a class, and locks its row until the transaction ends. Take the classes
/// of a transaction in the order of their ids, so that two transactions never wait for one another.
[[nodiscard]] Result<void> noteClass(storage::Database &database, const QString &id, const ClassTerms &terms,
                                     const QString &category);
/// As the ledger knows them, of those among `ids` that have a row; nothing of those that noteUnknownClass()
/// has noted. Locks nothing.
[[nodiscard]] Result<QHash<QString, std::optional<ClassTerms>>> knownTerms(storage::Database &database,
                                                                           const QStringList &ids);
/// What the ledger knows of a class, locked.
struct LockedClass
{
    ClassRoll roll;
    bool known = false;       ///< the catalogue has said something of it
    bool waits = false;       ///< somebody stands on the waiting list
    bool pending = false;     ///< somebody waits for the end of the sign-up
    bool unpublished = false; ///< somebody waits until it is published
    bool leasesDue = false;   ///< at the time that was asked for
};
/// Of those among `ids` that have a row, locked in the order of their ids.
[[nodiscard]] Result<QHash<QString, LockedClass>> lockClasses(storage::Database &database,
                                                              const QStringList &ids, qint64 now);
/// How the counters of a locked class move.
struct CounterMove
{
    QString classId;
    int taken = 0;
    int lent = 0;
    bool ranksMoved = false; ///< ranks that people were told may be others now
};
/// Each class once. Errors: also Database (`seats.guard`: more places of one would be taken or lent than
/// there are; the transaction must be given up).
[[nodiscard]] Result<void> moveCounters(storage::Database &database, const std::vector<CounterMove> &moves);
/// All have been told their rank.
[[nodiscard]] Result<void> setRanksTold(storage::Database &database, const QString &id);

/// What is given of a class; nothing of one that nobody has signed up for.
struct SeatCount
{
    int taken = 0;
    int lent = 0;    ///< and not taken yet
    int waiting = 0; ///< for a place, for the end of the sign-up, or for being placed
};
/// Of those among `ids` that the ledger knows. Locks nothing, and needs no transaction.
[[nodiscard]] Result<QHash<QString, SeatCount>> seatCounts(storage::Database &database,
                                                           const QStringList &ids);

struct SeatRow
{
    QString classId; ///< or the key of a fair, seatkey.h; so everywhere in this file
    SignUpOrder order;
    QString station;
    QString state;
    int rank = 0; ///< as it was told
    QString lease;
};
/// Adds sign-ups; their operations are in the ledger already.
[[nodiscard]] Result<void> insertSeats(storage::Database &database, const std::vector<SeatRow> &rows);

/// A sign-up that somebody waits for.
struct SeatTurn
{
    qint64 number = 0; ///< of its operation
    SignUpOrder order;
    int rank = 0;          ///< as it was told
    bool seen = false;     ///< staff have noted something of it, which stands in the place of the rank
    bool attended = false; ///< of that: whether they came to the class
};
/// Those of a class in one standing, in their order, at most `most`.
[[nodiscard]] Result<std::vector<SeatTurn>> seatsIn(storage::Database &database, const QString &classId,
                                                    QLatin1String state, int most);
[[nodiscard]] Result<void> setSeatState(storage::Database &database, qint64 number, QLatin1String state,
                                        int rank);
/// How many on the waiting list stand before it.
[[nodiscard]] Result<int> waitingBefore(storage::Database &database, const QString &classId,
                                        const SignUpOrder &order);
/// A place in the order of one class.
struct SeatPlace
{
    QString classId;
    SignUpOrder order;
};
/// The same of many at once, by their `op`.
[[nodiscard]] Result<QHash<QString, int>> waitingBeforeEach(storage::Database &database,
                                                            const std::vector<SeatPlace> &places);

/// The class and the standing of an operation that is a sign-up.
struct SeatOf
{
    QString classId;
    QString state;
    QString said; ///< `operation.state`: what staff noted of it stands only there
};
[[nodiscard]] Result<std::optional<SeatOf>> seatOf(storage::Database &database, qint64 number);
/// What a sign-up is a double of, or why it does not count.
[[nodiscard]] Result<void> setSeatReason(storage::Database &database, qint64 number, const QString &twin,
                                         const QString &code);

/// Whether such an `operation.state` says who came to the class.
[[nodiscard]] bool isAttendance(const QString &state);

/// The seatKey()s of the sign-ups that have one of these receipts.
[[nodiscard]] Result<QStringList> classesOfReceipts(storage::Database &database, const QStringList &receipts);

} // namespace yizhan::ledger
