// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"
#include "unreadcolumns.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <memory>

namespace yizhan::tables {

/// Reads rows from JSON: flat objects whose keys are headings, or members that the kind takes itself
/// (TableColumns::takeMember). Keys that the kind does not know go to RawRow::extra. In columns of days a
/// time becomes its day in China (UTC+8). An object without the needed column may hold a list of rows:
/// `@graph`, `itemListElement`, whatever an interface calls it.
class JsonRow
{
public:
    /// `columns` and `unread` outlive it.
    JsonRow(const TableColumns &columns, const ReaderLimits &limits, UnreadColumns &unread);
    ~JsonRow();
    Q_DISABLE_COPY_MOVE(JsonRow)

    /// `line` is one JSON text of at most ReaderLimits::rowBytes; `row` its number. Appends what it holds:
    /// RawRows, or a RowProblem with `row.json` (no JSON object), `cell.too_long`. Whether it holds a row.
    bool read(const QByteArray &line, qint64 row, std::deque<ReaderStep> &steps);
    /// The same for a text that is a whole file: its rows are numbered from 1. False where it is no JSON, and
    /// then nothing is appended.
    bool readDocument(const QByteArray &text, std::deque<ReaderStep> &steps);
    /// Whether a text is one whole JSON value.
    [[nodiscard]] bool isWhole(const QByteArray &text);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace yizhan::tables
