// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "perthread.h"

namespace yizhan::database {

/// A bare connection for each thread.
class ThreadConnections : public PerThread<storage::Database>
{
public:
    /// As of PerThread.
    ThreadConnections(Location location, const std::function<Result<storage::Database>()> &open);
};

} // namespace yizhan::database
