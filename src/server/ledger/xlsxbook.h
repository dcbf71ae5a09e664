// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace yizhan::ledger {

/// A private file that is made anew in the place of `path` and of its rights. Errors: Io (`file.open`).
[[nodiscard]] Result<void> makeTemporary(const QString &path);
/// Where a table is written until it is whole.
[[nodiscard]] QString temporaryOf(const QString &path);

/// What a sheet can be called, and none of `taken` (in small letters) is: it is put there.
[[nodiscard]] QString sheetNameFor(const QString &name, QSet<QString> &taken);

/// An .xlsx of sheets that are written row by row, in any order. Under its name whole or not at all.
class XlsxBook
{
public:
    /// Errors: Io.
    [[nodiscard]] static Result<std::unique_ptr<XlsxBook>> create(const QString &path);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// `name` is made such that a sheet can bear it, and no other one does; empty: as the program calls it
    /// that opens it. Errors: Io.
    [[nodiscard]] Result<std::size_t> addSheet(const QString &name);
    /// All as text: a phone number keeps its zero, and nothing is a formula. `cells` are UTF-8; one
    /// of more than 32,767 characters, which no sheet can hold, is cut and ends with "…". Errors: Io
    /// (`file.write`), TooLarge (`table.rows`: more than a sheet can hold).
    [[nodiscard]] Result<void> add(std::size_t sheet, const std::vector<QByteArray> &cells);
    /// Puts the file in its place. Errors: Io. Where it is not called nothing stays.
    [[nodiscard]] Result<void> finish();

private:
    explicit XlsxBook(const QString &path);

    struct Sheet
    {
        lxw_worksheet *sheet = nullptr;
        quint32 rows = 0;
    };
    const QString m_path;
    const QByteArray m_temporary;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    std::vector<Sheet> m_sheets;
    QSet<QString> m_names;
};

} // namespace yizhan::ledger
