// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingwords.h"
#include "result.h"
#include "rowscheme.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace yizhan::publishing {

/// A workbook of the rows that have faults: the faulty cells coloured, what is wrong beside them. Somebody
/// corrects it and sends it in again. One sheet a file, all cells as text. At most 20,000 rows; what comes
/// later stands in the report alone.
class FaultyBook
{
public:
    using WordsOf = std::function<tables::FindingWords(const tables::Finding &)>;

    /// Errors: Io (`report.open`).
    [[nodiscard]] static Result<std::unique_ptr<FaultyBook>> open(const QString &path, WordsOf words);
    ~FaultyBook();
    Q_DISABLE_COPY_MOVE(FaultyBook)

    /// The rows that follow are those of this file.
    void beginFile(const QString &name);
    void add(const PreparedRow &row);
    /// Errors: Io (`report.write`).
    [[nodiscard]] Result<void> finish();

private:
    FaultyBook(QString path, WordsOf words) : m_path(std::move(path)), m_words(std::move(words)) {}
    [[nodiscard]] quint16 columnOf(const QString &heading);
    [[nodiscard]] bool makeSheet();

    const QString m_path;
    WordsOf m_words;
    QString m_file;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr; ///< of the file under way; made with its first row
    lxw_format *m_bold = nullptr;
    lxw_format *m_wrong = nullptr;
    lxw_format *m_doubtful = nullptr;
    QHash<QString, quint16> m_columns; ///< by heading
    quint32 m_row = 0;
    qint64 m_rows = 0;
};

} // namespace yizhan::publishing
