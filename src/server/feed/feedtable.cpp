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

Result<std::vector<StoredItem>> FeedTable::storedItems(storage::Statement &select)
{
    std::vector<StoredItem> items;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        StoredItem item;
        item.id = row.text(0).toUtf8();
        item.bodySeq = row.integer(1);
        item.until = static_cast<EpochDay>(row.integer(2));
        item.hash = static_cast<std::uint64_t>(row.integer(3));
        item.live = row.integer(4) != 0;
        items.push_back(std::move(item));
    }));
    return items;
}

} // namespace yizhan::feed
