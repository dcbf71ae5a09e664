// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "fair.h"

#include <QString>

#include <tuple>

namespace yizhan::ledger {

/// How the places of a class are given; seconds are Unix seconds. Whoever gets one follows from this, from
/// when people signed up and from the ids of what they sent, and not from the order in which it arrives:
/// docs/decisions/0025-who-gets-a-place.md.
struct ClassTerms
{
    int seats = 0;     ///< 0: the bureau says by itself who has a place
    qint64 opens = 0;  ///< the first second of the sign-up; 0: it was always open
    qint64 closes = 0; ///< the first second after it; 0: it does not end
    bool contested = false;
    qint64 graceSeconds = 0; ///< contested: how long after the end places are given

    friend bool operator==(const ClassTerms &, const ClassTerms &) = default;
};
[[nodiscard]] ClassTerms termsOf(const catalogue::Class &item);
/// As people come; where no number is stated, there is a place for everybody.
[[nodiscard]] ClassTerms termsOf(const catalogue::Fair &item);

/// When somebody signed up, as the ranking takes it. A kiosk that was sure of the time (`sure` of the head)
/// is believed, but nobody was there before the sign-up began; of one that was not, any time outside the
/// sign-up is taken for its nearer end. The time of arrival is no part of it.
[[nodiscard]] qint64 effectiveTime(const ClassTerms &terms, qint64 captured, bool sure);

/// Whoever was told by a kiosk that they have a place, out of a lease that the server has lost, stands before
/// all who were told nothing, and among themselves by their times: so many seconds, which are three thousand
/// years, are taken from the effective time of such a sign-up.
inline constexpr qint64 promisedBefore = 100'000'000'000;
[[nodiscard]] constexpr qint64 asPromised(qint64 effective)
{
    return effective - promisedBefore;
}
/// No other effective time lies before 1970: a sign-up begins later, or at no time.
[[nodiscard]] constexpr bool isPromised(qint64 effective)
{
    return effective < 0;
}
/// Why such a sign-up is on the waiting list.
inline constexpr QLatin1String leaseLost("lease_lost");

/// Whether a sign-up for a class came after its end.
[[nodiscard]] bool isOver(const ClassTerms &terms, qint64 effective);

/// Whether a sign-up for a fair came after its end. A kiosk that was not sure of the time is believed that it
/// was in time, and where it says that it was late it was so at the latest on arrival: a clock that is ahead
/// harms nobody while the sign-up lasts. Classes do not ask this: who of theirs stays must not follow from
/// the order of arrival.
[[nodiscard]] bool cameTooLate(const ClassTerms &terms, qint64 captured, bool sure, qint64 now);

/// A place in the order: who signed up first, of two at the same second the lesser id.
struct SignUpOrder
{
    qint64 effective = 0;
    QString op;

    friend bool operator<(const SignUpOrder &a, const SignUpOrder &b)
    {
        return std::tie(a.effective, a.op) < std::tie(b.effective, b.op);
    }
    friend bool operator==(const SignUpOrder &, const SignUpOrder &) = default;
};

/// Whether nobody is given a place yet.
[[nodiscard]] bool waitsForTheEnd(const ClassTerms &terms, qint64 now);

enum class Placing {
    Pending, ///< is ranked when the sign-up and its grace are over, or the bureau says how many places
    Confirmed,
    Waitlisted,  ///< those before it in the order are placed first
    Over,        ///< was captured after the sign-up
    Unpublished, ///< nobody knows its class here yet, or its fair is not published
};
/// The places of one class, as a transaction counts them. Knows no database; the waiting list itself is the
/// caller's, in the order of SignUpOrder.
class ClassRoll
{
public:
    ClassRoll() = default;
    /// `taken`: confirmed; `lent`: lent to stations and not taken yet; `queue`: somebody waits.
    ClassRoll(const ClassTerms &terms, int taken, int lent, bool queue)
        : m_terms(terms), m_taken(taken), m_lent(lent), m_queue(queue)
    {
    }

    [[nodiscard]] const ClassTerms &terms() const { return m_terms; }
    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] int lent() const { return m_lent; }
    [[nodiscard]] int freeSeats() const { return m_terms.seats - m_taken - m_lent; }

    /// What somebody gets who arrives at `now`, when what was due at `now` has been done, and counts it.
    /// `lease`: one of the places that were lent to the station is for them.
    [[nodiscard]] Placing arrive(qint64 effective, qint64 now, bool lease);
    /// Somebody joined the waiting list otherwise: those who were pending, when the end has come.
    void joinQueue() { m_queue = true; }
    /// How many of the waiting list get a place at `now`, the first in the order.
    [[nodiscard]] int due(qint64 now) const;
    /// So many got one; fewer than were due when the list has no more.
    void promoted(int count, int due);
    /// Somebody who had a place has it no longer.
    void leave() { --m_taken; }
    void lend(int seats) { m_lent += seats; }
    /// Whether there are so many places that can be given without asking: nobody waits for them, now or
    /// later.
    [[nodiscard]] bool canLend(int seats) const { return !m_queue && freeSeats() >= seats; }
    /// Leases are over.
    void takeBack(int seats) { m_lent -= seats; }

private:
    [[nodiscard]] Placing placing(qint64 effective, qint64 now, bool lease) const;

    ClassTerms m_terms;
    int m_taken = 0;
    int m_lent = 0;
    bool m_queue = false;
};

} // namespace yizhan::ledger
