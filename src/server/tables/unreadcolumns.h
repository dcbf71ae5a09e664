// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yizhan::tables {

/// The columns of one file that nobody reads, with samples of what stands in them. One thread.
class UnreadColumns
{
public:
    /// A cell of a column with this heading that is not read. At most 60 columns are remembered.
    void add(const QString &heading, const QString &text);
    /// One note that names them all; nothing when there are none.
    [[nodiscard]] std::optional<Finding> finding() const;

private:
    struct Column
    {
        QString heading;
        QStringList samples; ///< at most three, shortened; none where they may be somebody's name or number
    };
    std::vector<Column> m_columns;
};

} // namespace yizhan::tables
