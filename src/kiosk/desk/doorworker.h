// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "fairdoor.h"

#include <memory>

namespace yizhan::desk {

/// The FairDoor on the thread of the outbox, in which its scans lie.
class DoorWorker final : public DoorService
{
public:
    /// All outlive the worker; `random` is asked on the outbox's thread. `publicUrl`: as of ScannedCode.
    DoorWorker(ActiveObject<outbox::OutboxKeeper> &keeper, const AnchoredClock &clock, Random &random,
               QString publicUrl);
    ~DoorWorker() override;
    Q_DISABLE_COPY_MOVE(DoorWorker)

    [[nodiscard]] QFuture<Result<DoorState>> open(const QString &fair) override;
    [[nodiscard]] QFuture<Result<DoorState>> refresh() override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> present(const QString &text, DoorDirection direction) override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> presentNumber(operations::ResidentNumber number,
                                                            DoorDirection direction) override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> visit(const QString &text, const QString &booth) override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> walkIn() override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> letInAnyway() override;
    [[nodiscard]] QFuture<Result<DoorAnswer>> undo() override;

private:
    /// Of the outbox's thread; shared, since what waits there may outlive this.
    using Place = std::shared_ptr<std::unique_ptr<FairDoor>>;
    template <typename Answer>
    [[nodiscard]] QFuture<Result<Answer>> ask(Result<Answer> (FairDoor::*question)());

    ActiveObject<outbox::OutboxKeeper> &m_keeper;
    const AnchoredClock &m_clock;
    Random &m_random;
    const QString m_publicUrl;
    Place m_door;
};

} // namespace yizhan::desk
