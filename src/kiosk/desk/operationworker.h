// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "operationdesk.h"

namespace yizhan::desk {

/// The OperationDesk on the thread of the outbox, which is nobody else's but the uploader's.
class OperationWorker final : public OperationService
{
public:
    /// Both outlive the worker.
    OperationWorker(ActiveObject<outbox::OutboxKeeper> &keeper, const AnchoredClock &clock)
        : m_keeper(keeper), m_clock(clock)
    {
    }

    [[nodiscard]] QFuture<Result<bool>> canSend() override;
    [[nodiscard]] QFuture<Result<QString>> mark() override;
    [[nodiscard]] QFuture<Result<Receipt>> submit(OperationDraft draft) override;
    [[nodiscard]] QFuture<Result<KnownHere>> receipt(const QString &code) override;
    [[nodiscard]] QFuture<Result<QString>> ticket(const QString &code, bool placed) override;
    [[nodiscard]] QFuture<Result<Undelivered>> undelivered() override;

private:
    ActiveObject<outbox::OutboxKeeper> &m_keeper;
    const AnchoredClock &m_clock;
};

} // namespace yizhan::desk
