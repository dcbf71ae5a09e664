// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerconnections.h"

namespace yizhan::feed {

ReaderConnections::ReaderConnections(const ServerDatabaseLocation &location)
    : PerThread(location, [location]() -> Result<std::unique_ptr<ReaderConnection>> {
          YIZHAN_TRY_LET(storage::Database opened, openServerReader(location, database::Patience::Serve));
          return std::make_unique<ReaderConnection>(std::move(opened));
      })
{
}

} // namespace yizhan::feed
