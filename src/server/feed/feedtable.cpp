// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtable.h"

#include "postgresfeedtable.h"
#include "sqlitefeedtable.h"

namespace yizhan::feed {

std::unique_ptr<FeedTable> FeedTable::of(storage::Database &database)
{
    if (database.engine() == storage::Engine::Sqlite)
        return std::make_unique<SqliteFeedTable>(database);
    return std::make_unique<PostgresFeedTable>(database);
}

} // namespace yizhan::feed
