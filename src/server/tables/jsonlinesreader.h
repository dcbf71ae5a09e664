// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonrow.h"
#include "tablereader.h"

#include <QFile>

#include <memory>

namespace yizhan::tables {

/// Reads JSON Lines: one object a line, see JsonRow. A bad line is a problem of its row. A file whose
/// first lines are all bad is given up (`json.not_lines`): it is JSON, but laid out over several lines.
class JsonLinesReader final : public TableReader
{
public:
    /// Errors: Io (`file.open`).
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(const QString &path, const TableColumns &columns, const ReaderLimits &limits);

    [[nodiscard]] Result<ReaderStep> next() override;
    [[nodiscard]] QString heading(std::size_t column) const override;
    [[nodiscard]] qint64 position() const override { return m_file.pos(); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    JsonLinesReader(const QString &path, const TableColumns &columns, const ReaderLimits &limits);

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<qsizetype> findLineEnd();
    [[nodiscard]] Result<ReaderStep> skipLongLine();
    [[nodiscard]] Result<ReaderStep> understood(const QByteArray &line);

    QFile m_file;
    ReaderLimits m_limits;
    const TableColumns &m_columns;
    JsonRow m_json;
    QByteArray m_text; ///< the next line starts at m_at
    qsizetype m_at = 0;
    bool m_whole = false; ///< nothing follows m_text
    qint64 m_number = 0;
    qint64 m_good = 0;
    qint64 m_bad = 0;
};

} // namespace yizhan::tables
