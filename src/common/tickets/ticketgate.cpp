// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketgate.h"

#include <optional>
#include <utility>

namespace yizhan::tickets {

const char *nameOf(TicketVerdict verdict)
{
    switch (verdict) {
    case TicketVerdict::Good:
        return "good";
    case TicketVerdict::NotYet:
        return "not_yet";
    case TicketVerdict::Over:
        return "over";
    case TicketVerdict::OtherFair:
        return "other_fair";
    case TicketVerdict::Revoked:
        return "revoked";
    case TicketVerdict::KeyUnknown:
        return "key_unknown";
    case TicketVerdict::KeyNotYet:
        return "key_not_yet";
    case TicketVerdict::KeyOver:
        return "key_over";
    case TicketVerdict::KeyOfOther:
        return "key_of_other";
    case TicketVerdict::Forged:
        return "forged";
    }
    return "forged";
}

TicketGate::TicketGate(const QString &fair, TicketKeys keys, RevokedTickets revoked)
    : m_fair(fair), m_reference(FairReference::of(fair)), m_keys(std::move(keys)),
      m_revoked(std::move(revoked))
{
}

TicketVerdict TicketGate::judgeUnder(const TicketKey &key, const Ticket &ticket, const QDateTime &now) const
{
    if (now < key.from)
        return TicketVerdict::KeyNotYet;
    if (now >= key.until)
        return TicketVerdict::KeyOver;
    if (ticket.fair != m_reference)
        return TicketVerdict::OtherFair;
    if (!key.fair.isEmpty() && key.fair != m_fair)
        return TicketVerdict::KeyOfOther;
    if (m_revoked.holds(ticket.id))
        return TicketVerdict::Revoked;
    if (now < ticket.from)
        return TicketVerdict::NotYet;
    return now < ticket.until ? TicketVerdict::Good : TicketVerdict::Over;
}

TicketVerdict TicketGate::judge(const WrittenTicket &ticket, const QDateTime &now) const
{
    const auto named = m_keys.named(ticket.key());
    std::optional<TicketVerdict> verdict;
    for (const TicketKey *key : named) {
        if (!ticket.isSignedBy(key->key))
            continue;
        // A key may be published several times, for other fairs or for a second window.
        const TicketVerdict under = judgeUnder(*key, ticket.ticket(), now);
        if (under == TicketVerdict::Good)
            return under;
        verdict = verdict.value_or(under);
    }
    return verdict.value_or(named.empty() ? TicketVerdict::KeyUnknown : TicketVerdict::Forged);
}

} // namespace yizhan::tickets
