// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundtask.h"
#include "database.h"
#include "jsonlog.h"
#include "location.h"
#include "result.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace yizhan::server {

/// "One house to a database": who keeps house over PostgreSQL holds a lock in the database beside the one in
/// its folder. A folder that was copied brings its name along, and its own lock is free; this one is not.
/// The lock is a session's, on a thread of its own, and ends with the process in whatever way; of a machine
/// that is cut off PostgreSQL hears within ten seconds.
class HouseClaim
{
public:
    /// How long a lock that another session holds is waited for: that of a server that was killed goes by
    /// itself.
    static constexpr std::chrono::milliseconds usualPatience{12'000};

    /// `log` outlives the claim.
    HouseClaim(database::Location location, JsonLog &log, std::chrono::milliseconds patience = usualPatience);

    /// Takes the lock and keeps it from then on; after an error it may be called again. One thread at a time.
    /// Errors: Busy (`serve.copied_folder`), those of the database.
    [[nodiscard]] Result<void> take();
    /// False when the lock was lost, as by a restart of PostgreSQL, and is not back. Any thread.
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// It was lost, and another server has it. Any thread.
    [[nodiscard]] bool isElsewhere() const { return m_elsewhere; }

private:
    void look();
    [[nodiscard]] Result<void> holdOrTake();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<bool> tryLock();

    const database::Location m_location;
    JsonLog &m_log;
    const std::chrono::milliseconds m_patience;
    std::optional<storage::Database> m_database; ///< of the task's thread
    std::atomic<bool> m_held = false;
    std::atomic<bool> m_elsewhere = false;
    std::mutex m_mutex;
    std::condition_variable m_known;
    std::optional<Result<void>> m_first;
    std::unique_ptr<BackgroundTask> m_task; // last: its thread uses the others
};

} // namespace yizhan::server
