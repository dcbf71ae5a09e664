// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yizhan::ledger {

/// Tables that belong together, by the name of the file: sheets of one .xlsx, or as CSV each a file of its
/// own beside the first: "out.csv", "out-post.csv". Otherwise as a TableFile.
class TableBook
{
public:
    /// Errors: Usage (`table.format`: neither ending), Io.
    [[nodiscard]] static Result<std::unique_ptr<TableBook>> create(const QString &path);
    virtual ~TableBook() = default;
    Q_DISABLE_COPY_MOVE(TableBook)

    /// The number of a new table. `name` names its file, empty: the first, with a number behind it where
    /// another table is called so; `sheet` what it is called among sheets. Errors: Io.
    [[nodiscard]] virtual Result<std::size_t> addTable(const QString &name, const QString &sheet,
                                                       const QStringList &headings) = 0;
    /// `cells` are UTF-8. Errors: Io (`file.write`), TooLarge (`table.rows`).
    [[nodiscard]] virtual Result<void> add(std::size_t table, const std::vector<QByteArray> &cells) = 0;
    /// Puts the files in their places. Errors: Io. Where it is not called nothing stays.
    [[nodiscard]] virtual Result<void> finish() = 0;
    [[nodiscard]] virtual QStringList paths() const = 0;

protected:
    TableBook() = default;
};

/// "out.csv" with "post" before its ending; what no name of a file bears is a dash. An empty name changes
/// nothing.
[[nodiscard]] QString besidePath(const QString &path, const QString &name);

} // namespace yizhan::ledger
