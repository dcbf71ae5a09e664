// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "vacancyindexer.h"

namespace yizhan::store {

/// Writes `vacancy_facet` and `vacancy_title`. Used inside a write transaction, on the thread of the
/// database.
class IndexWriter
{
public:
    /// Errors: Database (`sql.prepare`).
    [[nodiscard]] static Result<IndexWriter> open(storage::Database &database);

    /// `item` is the rowid of the item. Errors of all: Database, Busy.
    [[nodiscard]] Result<void> insert(qint64 item, const VacancyIndexEntry &entry);
    /// `entry` as it was inserted: the title index forgets only what it is told.
    [[nodiscard]] Result<void> remove(qint64 item, const VacancyIndexEntry &entry);
    /// Moves the last day alone.
    [[nodiscard]] Result<void> renew(qint64 item, EpochDay until);

private:
    IndexWriter(storage::Statement insertFacet, storage::Statement deleteFacet, storage::Statement renewFacet,
                storage::Statement insertTitle, storage::Statement deleteTitle);

    storage::Statement m_insertFacet;
    storage::Statement m_deleteFacet;
    storage::Statement m_renewFacet;
    storage::Statement m_insertTitle;
    storage::Statement m_deleteTitle;
};

} // namespace yizhan::store
