// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "operationservice.h"
#include "outboxkeeper.h"

namespace yizhan::desk {

/// What residents send, from this kiosk: seals it, keeps it, and tells what became of it. Belongs to the
/// thread of the keeper. Errors: as of OperationService.
class OperationDesk
{
public:
    /// Both outlive the desk. `clock` says when it is.
    OperationDesk(outbox::OutboxKeeper &keeper, const AnchoredClock &clock) : m_keeper(keeper), m_clock(clock)
    {
    }

    [[nodiscard]] Result<bool> canSend() const;
    [[nodiscard]] Result<QString> mark() const;
    [[nodiscard]] Result<Receipt> submit(const OperationDraft &draft) const;
    [[nodiscard]] Result<KnownHere> receipt(const QString &code) const;
    [[nodiscard]] Result<Undelivered> undelivered() const;
    /// Whether the server has turned this kiosk away, by the last that the outbox was told.
    [[nodiscard]] Result<bool> turnedAway() const;
    /// It has: kept until it answers again, or the kiosk is enrolled anew.
    [[nodiscard]] Result<void> noteTurnedAway() const;

private:
    outbox::OutboxKeeper &m_keeper;
    const AnchoredClock &m_clock;
};

/// What a row of the outbox is for the screens.
[[nodiscard]] Receipt receiptOf(const outbox::Entry &entry);

} // namespace yizhan::desk
