// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets, the keys whose tickets count, and the tickets that do not count any more.
#include "ticketgate.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::tickets;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto ticket = WrittenTicket::read(QString::fromUtf8(bytes))) {
        const auto again = WrittenTicket::read(ticket->text());
        if (!again || again->ticket() != ticket->ticket() || again->text() != ticket->text())
            qFatal("a ticket does not come back as it was");
    }
    if (const auto keys = TicketKeys::read(bytes)) {
        const auto again = TicketKeys::read(keys->toJson());
        if (!again || again->all().size() != keys->all().size())
            qFatal("keys do not come back as they were");
        for (const TicketKey &key : keys->all()) {
            if (keys->named(KeyReference::of(key.key)).empty())
                qFatal("a key is not found");
        }
    }
    if (const auto revoked = RevokedTickets::read(bytes))
        (void)revoked->holds(TicketId());
    return 0;
}
