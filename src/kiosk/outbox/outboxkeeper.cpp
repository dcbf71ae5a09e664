// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxkeeper.h"

namespace yizhan::outbox {

Result<void> OutboxKeeper::open()
{
    if (m_outbox)
        return {};
    YIZHAN_TRY_LET(Outbox outbox, Outbox::open(m_dataDir, m_clock, m_random, m_waitMs));
    if (outbox.damage())
        qWarning("another outbox begins: %s", qUtf8Printable(outbox.damage()->toString()));
    m_outbox = std::make_unique<Outbox>(std::move(outbox));
    return {};
}

} // namespace yizhan::outbox
