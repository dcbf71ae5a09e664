// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <utility>

namespace yizhan::server {

/// "One server on this folder": an exclusive flock(2) on `serve.lock`, which the system lets go of when the
/// process ends in whatever way.
class InstanceLock
{
public:
    /// Errors: Busy (`serve.running`), Io (`serve.lock`).
    [[nodiscard]] static Result<InstanceLock> take(const QString &dataDir);

    InstanceLock(InstanceLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    InstanceLock &operator=(InstanceLock &&) = delete;
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;
    ~InstanceLock();

private:
    explicit InstanceLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace yizhan::server
