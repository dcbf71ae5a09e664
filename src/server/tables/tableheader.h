// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnmap.h"
#include "result.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace yizhan::tables {

/// The header must stand within this many rows; above it people put titles and notes.
constexpr qsizetype headerSearchRows = 20;

struct TableHeader
{
    qsizetype index = 0; ///< of the header among the rows searched
    qsizetype tiers = 1; ///< rows that it takes
    ColumnMap map;
};

/// A header of two tiers read together, with merged cells or without: 薪资待遇 over 最低 and 最高. Nothing
/// where `below` is no second tier of `top`, or where the two make no header.
[[nodiscard]] std::optional<ColumnMap> headerOfTiers(const QStringList &top, const QStringList &below,
                                                     const TableColumns &columns);

/// Finds the first row that names the needed column and at least as many in all as the kind asks for.
///
/// `rows` are the first rows of a table, from its top, as text. One row more than headerSearchRows lets the
/// search see what stands under a header in the last of them. Errors, all Invalid: `table.empty`;
/// `table.no_header`; `table.merged_header` when headings are merged into one cell;
/// `table.duplicate_heading`.
[[nodiscard]] Result<TableHeader> findHeader(std::span<const QStringList> rows, const TableColumns &columns);

} // namespace yizhan::tables
