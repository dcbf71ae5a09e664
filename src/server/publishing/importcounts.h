// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yizhan::publishing {

/// What became of the rows. rows = added + updated + unchanged + merged + rejected.
struct ImportCounts
{
    qint64 rows = 0;
    qint64 added = 0;     ///< a new item, or one that the feed no longer held
    qint64 updated = 0;   ///< the source changed the posting
    qint64 unchanged = 0; ///< as at the last import; its last day may have moved
    qint64 merged = 0;    ///< stands for an item that another posting already stands for
    qint64 rejected = 0;  ///< did not go in; the findings say why
    qint64 withdrawn =
        0; ///< items taken away: no longer in the source's files, or named by a row that is now blocked
    qint64 expired = 0; ///< items whose last day had passed when the import began

    ImportCounts &operator+=(const ImportCounts &other)
    {
        rows += other.rows;
        added += other.added;
        updated += other.updated;
        unchanged += other.unchanged;
        merged += other.merged;
        rejected += other.rejected;
        withdrawn += other.withdrawn;
        expired += other.expired;
        return *this;
    }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

} // namespace yizhan::publishing
