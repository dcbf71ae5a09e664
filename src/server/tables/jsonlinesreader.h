// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonrow.h"
#include "tablereader.h"
#include "textdecoding.h"

#include <deque>
#include <memory>

namespace yizhan::tables {

/// Reads JSON Lines: one object a line, see JsonRow. A bad line is a problem of its row. A file that is one
/// JSON value, laid out over several lines or a list, is read whole, up to 64 MiB. In UTF-8, GB18030 or
/// UTF-16, as CSV.
class JsonLinesReader final : public TableReader
{
public:
    /// Errors: Io (`file.open`), Invalid `json.not_lines`: neither lines nor one value with rows in it.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(const QString &path, const TableColumns &columns, const ReaderLimits &limits);

    [[nodiscard]] Result<ReaderStep> next() override;
    [[nodiscard]] QString heading(std::size_t column) const override;
    [[nodiscard]] qint64 position() const override { return m_source->position(); }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    JsonLinesReader(const QString &path, const TableColumns &columns, const ReaderLimits &limits);

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<qsizetype> findLineEnd();
    [[nodiscard]] Result<ReaderStep> skipLongLine();
    [[nodiscard]] Result<bool> openDocument();
    [[nodiscard]] Result<void> understood(const QByteArray &line);
    void noteEncoding(std::size_t before);
    [[nodiscard]] ReaderStep atEnd();

    QString m_path;
    std::unique_ptr<TextSource> m_source;
    qint64 m_size = 0;
    ReaderLimits m_limits;
    const TableColumns &m_columns;
    UnreadColumns m_unread;
    bool m_unreadTold = false;
    JsonRow m_json;
    std::deque<ReaderStep> m_steps; ///< read, and not yet given
    QByteArray m_text;              ///< the next line starts at m_at
    qsizetype m_at = 0;
    qint64 m_passed = 0;  ///< bytes of the text before m_text
    bool m_whole = false; ///< nothing follows m_text
    qint64 m_number = 0;
    qint64 m_good = 0;
    qint64 m_bad = 0;
};

} // namespace yizhan::tables
