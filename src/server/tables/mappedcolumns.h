// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablecolumns.h"

#include <QHash>

namespace yizhan::tables {

/// What somebody says that headings mean: our usual heading, or nothing where the column is not to be read.
using HeadingMap = QHash<QString, QString>; ///< by simplifiedHeading()

/// The columns of a kind, with what a bureau says of some headings. Immutable; any thread.
class MappedColumns final : public TableColumns
{
public:
    /// `base` outlives it.
    MappedColumns(const TableColumns &base, HeadingMap meanings)
        : TableColumns(&base), m_base(base), m_meanings(std::move(meanings))
    {
    }

    [[nodiscard]] std::optional<HeadingMeaning> meaningOf(QStringView heading) const override;
    [[nodiscard]] const HeadingMap &meanings() const { return m_meanings; }
    [[nodiscard]] bool isIgnored(QStringView heading) const override;
    [[nodiscard]] std::optional<std::size_t> insteadOfNeeded() const override
    {
        return m_base.insteadOfNeeded();
    }
    [[nodiscard]] std::optional<std::size_t> namedBySections() const override
    {
        return m_base.namedBySections();
    }
    [[nodiscard]] bool headsATable(const ColumnMap &map) const override { return m_base.headsATable(map); }
    [[nodiscard]] bool takeMember(RawRow &row, std::string_view key,
                                  const simdjson::dom::element &value) const override
    {
        return m_base.takeMember(row, key, value);
    }

private:
    const TableColumns &m_base;
    HeadingMap m_meanings;
};

} // namespace yizhan::tables
