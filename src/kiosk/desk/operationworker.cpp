// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationworker.h"

#include "fairticket.h"

#include <memory>

namespace yizhan::desk {

using outbox::OutboxKeeper;

QFuture<Result<bool>> OperationWorker::canSend()
{
    return m_keeper.ask(
        [&clock = m_clock](OutboxKeeper &keeper) { return OperationDesk(keeper, clock).canSend(); });
}

QFuture<Result<QString>> OperationWorker::mark()
{
    return m_keeper.ask(
        [&clock = m_clock](OutboxKeeper &keeper) { return OperationDesk(keeper, clock).mark(); });
}

QFuture<Result<Receipt>> OperationWorker::submit(OperationDraft draft)
{
    // What is posted is copied by Qt, and what was typed is not to be.
    auto shared = std::make_shared<const OperationDraft>(std::move(draft));
    return m_keeper.ask([&clock = m_clock, shared = std::move(shared)](OutboxKeeper &keeper) {
        return OperationDesk(keeper, clock).submit(*shared);
    });
}

QFuture<Result<KnownHere>> OperationWorker::receipt(const QString &code)
{
    return m_keeper.ask([&clock = m_clock, code](OutboxKeeper &keeper) {
        return OperationDesk(keeper, clock).receipt(code);
    });
}

QFuture<Result<QString>> OperationWorker::ticket(const QString &code, bool placed)
{
    return m_keeper.ask([code, placed](OutboxKeeper &keeper) { return fairTicket(keeper, code, placed); });
}

QFuture<Result<Undelivered>> OperationWorker::undelivered()
{
    return m_keeper.ask(
        [&clock = m_clock](OutboxKeeper &keeper) { return OperationDesk(keeper, clock).undelivered(); });
}

} // namespace yizhan::desk
