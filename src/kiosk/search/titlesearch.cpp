// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlesearch.h"

#include "titletokens.h"

namespace yizhan::search {

Result<RowSet> searchTitles(storage::Database &database, const BrowseIndex &index, QStringView typed)
{
    RowSet rows(index.size());
    const QString match = store::titleMatch(typed.left(maxTypedLength));
    if (match.isEmpty())
        return rows;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT rowid FROM vacancy_title WHERE vacancy_title MATCH ?")));
    YIZHAN_TRY(select.run(match));
    while (select.next()) {
        // An item that came after the index was made is not in it yet.
        if (const auto row = index.rowOf(select.integer(0)))
            rows[*row] = true;
    }
    return rows;
}

} // namespace yizhan::search
