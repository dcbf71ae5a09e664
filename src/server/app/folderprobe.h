// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonlog.h"
#include "result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace yizhan::server {

/// Whether files can be made in `folder` and found there: makes one without a name and gives it back. A
/// folder that is not there yet can be made where its parent passes. Errors: Io (`folder.use`; detail: the
/// system's words).
[[nodiscard]] Result<void> tryFolder(const QString &folder);

/// Looks after the folder of the snapshots between builds, which may be many minutes apart: that its disk is
/// full, read-only or gone is known at the next look. Says so in the log, once, and when it is over.
class FolderProbe
{
public:
    /// `log` outlives it. `back`: called when the folder can be used again.
    FolderProbe(QString folder, JsonLog &log, std::function<void()> back)
        : m_folder(std::move(folder)), m_log(log), m_back(std::move(back))
    {
    }

    /// One thread.
    void look();
    /// As of the last look. Any thread.
    [[nodiscard]] bool fails() const { return m_fails; }

private:
    const QString m_folder;
    JsonLog &m_log;
    const std::function<void()> m_back;
    std::atomic<bool> m_fails = false;
};

} // namespace yizhan::server
