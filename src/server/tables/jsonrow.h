// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace yizhan::tables {

/// Reads one row from JSON: a flat object whose keys are headings, or members that the kind takes itself
/// (TableColumns::takeMember). Keys that the kind does not know go to RawRow::extra. In columns of days a
/// time becomes its day in China (UTC+8).
class JsonRow
{
public:
    /// `columns` outlives it.
    JsonRow(const TableColumns &columns, const ReaderLimits &limits);
    ~JsonRow();
    Q_DISABLE_COPY_MOVE(JsonRow)

    /// `line` is one JSON text of at most ReaderLimits::rowBytes; `row` its number. A RawRow, or a
    /// RowProblem with `row.json` (no JSON object), `cell.too_long`.
    [[nodiscard]] ReaderStep read(const QByteArray &line, qint64 row);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace yizhan::tables
