// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadconnections.h"

#include <atomic>

namespace yizhan::database {

quint64 newOwner()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

ThreadConnections::ThreadConnections(Location location,
                                     const std::function<Result<storage::Database>()> &open)
    : PerThread(std::move(location), [open]() -> Result<std::unique_ptr<storage::Database>> {
          YIZHAN_TRY_LET(storage::Database opened, open());
          return std::make_unique<storage::Database>(std::move(opened));
      })
{
}

} // namespace yizhan::database
