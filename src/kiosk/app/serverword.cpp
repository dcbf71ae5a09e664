// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverword.h"

#include "operationdesk.h"
#include "whenanswered.h"

namespace yizhan::app {

using outbox::OutboxKeeper;

ServerWord::ServerWord(ActiveObject<OutboxKeeper> &keeper, const AnchoredClock &clock, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_clock(clock)
{
}

void ServerWord::begin()
{
    const auto kept = m_keeper.ask(
        [&clock = m_clock](OutboxKeeper &keeper) { return desk::OperationDesk(keeper, clock).turnedAway(); });
    whenAnswered(kept, this, [this](const Result<bool> &away) {
        if (!away)
            qWarning("whether the server knows this kiosk: %s", qUtf8Printable(away.error().toString()));
        else if (*away && !m_heard)
            Q_EMIT turnedAway(true);
    });
}

void ServerWord::hear(bool away)
{
    m_heard = true;
    if (away) {
        m_keeper.tell([&clock = m_clock](OutboxKeeper &keeper) {
            if (const auto noted = desk::OperationDesk(keeper, clock).noteTurnedAway(); !noted)
                qWarning("that the server turned this kiosk away: %s",
                         qUtf8Printable(noted.error().toString()));
        });
    }
    Q_EMIT turnedAway(away);
}

} // namespace yizhan::app
