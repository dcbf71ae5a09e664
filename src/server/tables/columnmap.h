// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postingreader.h"
#include "result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace yizhan::tables {

/// What a heading of a 岗位信息表 means.
struct HeadingMeaning
{
    Column column = Column::Title;
    int rank =
        0; ///< 0 = our usual heading, the higher the less usual; decides between two columns of one meaning
    QString payUnit; ///< the unit that the heading itself states, "元/月" for 月薪 or 最低薪资(元/月); mostly
                     ///< empty
};

/// Knows the usual headings and their synonyms, whatever their width, brackets, spaces, stars and case.
/// The property names of schema.org JobPosting and of flat JSON exports are synonyms too. Nothing when
/// unknown. Thread-safe.
[[nodiscard]] std::optional<HeadingMeaning> meaningOf(QStringView heading);

/// Our usual heading of a column: 岗位名称 for Column::Title.
[[nodiscard]] QString usualHeading(Column column);

/// Which column of one file holds what.
class ColumnMap
{
public:
    /// Errors: Invalid `table.duplicate_heading` when one heading that we know stands twice.
    /// Two different headings of one meaning (手机 beside 联系电话) are no error: the more usual one wins,
    /// the other is kept aside.
    [[nodiscard]] static Result<ColumnMap> fromHeadings(const QStringList &headings);

    /// How many columns of the catalogue the headings name.
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] bool has(Column column) const { return position(column) >= 0; }
    [[nodiscard]] qsizetype width() const { return m_headings.size(); }
    /// What stands in the column at `index` (from 0); nothing when the catalogue does not know it.
    [[nodiscard]] std::optional<Column> columnAt(qsizetype index) const;
    /// The heading at `index` as the file has it; "#7" for a seventh column without one.
    [[nodiscard]] QString headingAt(qsizetype index) const;
    /// The heading of `column` as the file has it; our usual one when the file has none.
    [[nodiscard]] QString heading(Column column) const;
    /// The unit that the headings of the pay columns state; a reader puts it into Column::PayUnit of rows
    /// that name a pay when the file has no column for the unit. Empty when the headings say nothing.
    [[nodiscard]] const QString &payUnit() const { return m_payUnit; }

private:
    [[nodiscard]] qsizetype position(Column column) const;

    QStringList m_headings;
    std::vector<qint8> m_columns;                  ///< by position in the file; -1 = kept aside
    std::array<qint32, columnCount> m_positions{}; ///< by column; 0 = none, else position + 1
    QString m_payUnit;
    int m_known = 0;
};

} // namespace yizhan::tables
