// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "vacancyindexer.h"

#include <array>

namespace yizhan::store {

/// The columns of `vacancy_facet` after `item`, in the order of facetValues().
constexpr const char *facetColumns =
    "until, posted, grp, counties, town, pay_unit, pay_min, pay_max, education, experience, kinds, benefits, "
    "shifts, tags, lat, lon";

/// What stands in those columns.
[[nodiscard]] std::array<qint64, 16> facetValues(const VacancyFacets &facets);

/// Writes `vacancy_facet`, `vacancy_name` and `vacancy_text`. Used inside a write transaction, on the thread
/// of the database.
class IndexWriter
{
public:
    /// Errors: those of sqlError().
    [[nodiscard]] static Result<IndexWriter> open(storage::Database &database);

    /// `item` is the rowid of the item. Errors of all: those of sqlError().
    [[nodiscard]] Result<void> insert(qint64 item, const VacancyIndexEntry &entry);
    /// The texts alone, for an index that is made anew.
    [[nodiscard]] Result<void> insertTexts(qint64 item, const VacancyIndexEntry &entry);
    /// `entry` as it was inserted: the text index forgets only what it is told.
    [[nodiscard]] Result<void> remove(qint64 item, const VacancyIndexEntry &entry);
    /// Moves the last day alone.
    [[nodiscard]] Result<void> renew(qint64 item, EpochDay until);

private:
    struct Statements
    {
        storage::Statement insertFacet;
        storage::Statement deleteFacet;
        storage::Statement renewFacet;
        storage::Statement insertName;
        storage::Statement deleteName;
        storage::Statement insertText;
        storage::Statement deleteText;
    };
    explicit IndexWriter(Statements statements) : m_statements(std::move(statements)) {}

    Statements m_statements;
};

} // namespace yizhan::store
