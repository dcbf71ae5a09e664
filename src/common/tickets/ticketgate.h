// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticket.h"
#include "ticketkeys.h"

#include <QDateTime>
#include <QString>

namespace yizhan::tickets {

/// What a gate says of a ticket by itself, without having heard of any registration.
enum class TicketVerdict {
    Good,
    NotYet,    ///< too early
    Over,      ///< too late
    OtherFair, ///< good, for another fair
    Revoked,
    KeyUnknown, ///< signed by nobody that this gate knows: news may be missing
    KeyNotYet,  ///< signed by a key that does not count yet
    KeyOver,    ///< by one that does not count any more
    KeyOfOther, ///< by one that may not issue tickets for this fair
    Forged,     ///< says that a known key has signed it, which is not so
};

/// "good", "not_yet", "over", "other_fair", "revoked", "key_unknown", "key_not_yet", "key_over",
/// "key_of_other", "forged".
[[nodiscard]] const char *nameOf(TicketVerdict verdict);

/// What lets tickets into one fair. A value; any thread.
class TicketGate
{
public:
    TicketGate(const QString &fair, TicketKeys keys, RevokedTickets revoked = {});

    /// At that moment, UTC. The signature is proved before anything that the ticket says is believed. Takes a
    /// tenth of a millisecond.
    [[nodiscard]] TicketVerdict judge(const WrittenTicket &ticket, const QDateTime &now) const;

private:
    [[nodiscard]] TicketVerdict judgeUnder(const TicketKey &key, const Ticket &ticket,
                                           const QDateTime &now) const;

    QString m_fair;
    FairReference m_reference;
    TicketKeys m_keys;
    RevokedTickets m_revoked;
};

} // namespace yizhan::tickets
