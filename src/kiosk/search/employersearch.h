// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browseindex.h"
#include "database.h"
#include "result.h"

#include <QStringView>

#include <vector>

namespace yizhan::search {

/// Whether a name of an employer begins with what was typed, its places in front and its brackets left off:
/// 甲田食品 names 肇庆市甲田（四会）食品有限公司. `typed` is folded and has two characters or more. Pure.
[[nodiscard]] bool namesEmployer(QStringView typed, QStringView employer);

/// The posts of an employer whose name was typed, out of an open catalogue.
class EmployerSearch
{
public:
    /// Both outlive the search, which belongs to the thread of `database`.
    EmployerSearch(storage::Database &database, const BrowseIndex &rows) : m_database(database), m_rows(rows)
    {
    }

    /// The newest item first; none where the word is no employer's name. Errors: those of sqlError().
    [[nodiscard]] Result<std::vector<BrowseIndex::Row>> postsOf(const QString &typed);

private:
    [[nodiscard]] Result<std::vector<BrowseIndex::Row>> matching(const QString &typed,
                                                                 const QString &expression);

    storage::Database &m_database;
    const BrowseIndex &m_rows;
};

} // namespace yizhan::search
