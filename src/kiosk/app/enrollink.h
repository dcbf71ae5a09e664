// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setupservice.h"
#include "syncworker.h"

namespace yizhan::app {

/// Has the running synchronisation make this kiosk known. It is there before the screens, the synchronisation
/// after them. Lives on the GUI thread.
class EnrolLink final : public desk::SetupService
{
public:
    /// `worker` outlives the link, or is taken back by nullptr.
    void go(sync::SyncWorker *worker) { m_worker = worker; }

    [[nodiscard]] bool hasServer() const override { return m_worker != nullptr; }
    [[nodiscard]] QFuture<Result<QString>> enrol(const QString &code) override;

private:
    sync::SyncWorker *m_worker = nullptr;
};

} // namespace yizhan::app
