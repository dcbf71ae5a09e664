// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"

namespace yizhan::feed {

using storage::Statement;

Result<std::optional<FoundItem>> findItem(storage::Database &database, const QString &kind, const QString &id)
{
    // The index begins with the scope, of which there are few.
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral(
            "SELECT gone_at IS NULL, until, body FROM feed WHERE scope IN (SELECT scope FROM scope_state) "
            "AND kind=? AND id=? ORDER BY gone_at IS NULL DESC, until DESC LIMIT 1")));
    YIZHAN_TRY(select.run(kind, id));
    return select.one([](const Statement &row) {
        return FoundItem{row.integer(0) != 0, static_cast<EpochDay>(row.integer(1)), row.bytes(2)};
    });
}

} // namespace yizhan::feed
