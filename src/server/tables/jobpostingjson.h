// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postingreader.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace yizhan::tables {

/// Reads one vacancy from JSON: a schema.org JobPosting, with the liberties that people take with it (a place
/// or an employer as a plain string, lists where one is meant), or a flat object whose keys are headings that
/// ColumnMap knows. Keys that the catalogue does not know go to RawPosting::extra. Times become the day in
/// China (UTC+8).
class JobPostingJson
{
public:
    explicit JobPostingJson(const ReaderLimits &limits);
    ~JobPostingJson();
    Q_DISABLE_COPY_MOVE(JobPostingJson)

    /// `line` is one JSON text of at most ReaderLimits::rowBytes; `row` its number. A RawPosting, or a
    /// RowProblem with `row.json` (no JSON object), `cell.too_long`.
    [[nodiscard]] ReaderStep read(const QByteArray &line, qint64 row);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace yizhan::tables
