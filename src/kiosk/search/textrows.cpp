// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrows.h"

namespace yizhan::search {

Result<std::vector<BrowseIndex::Row>> rowsMatching(storage::Database &database, const BrowseIndex &rows,
                                                   const QString &expression, qint64 most)
{
    std::vector<BrowseIndex::Row> matching;
    if (expression.isEmpty())
        return matching;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT rowid FROM vacancy_text WHERE vacancy_text MATCH ? "
                                    "ORDER BY rowid DESC LIMIT ?")));
    YIZHAN_TRY(select.run(expression, most));
    YIZHAN_TRY(select.forEach([&](const storage::Statement &found) {
        if (const auto row = rows.rowOf(found.integer(0)))
            matching.push_back(*row);
    }));
    return matching;
}

} // namespace yizhan::search
