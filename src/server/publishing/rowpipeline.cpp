// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpipeline.h"

#include <algorithm>
#include <utility>

namespace yizhan::publishing {

namespace {

// Together they bound what lies between the threads: two batches of the database, at most 16 MB. With less
// than one batch the reader would stand still while the database writes.
constexpr std::size_t chunkRows = 500;
constexpr qsizetype chunkBytes = qsizetype(1024) * 1024;
constexpr std::size_t queueChunks = 16;

PreparedRow prepared(const tables::RowProblem &problem)
{
    PreparedRow row;
    row.row = problem.row;
    row.cut = problem.reason == QLatin1String("row.json") ||
              problem.reason == QLatin1String("csv.unterminated_quote");
    row.rejection = problem.reason;
    row.findings.push_back({problem.row, problem.column, problem.reason, tables::Severity::Rejected,
                            problem.detail, problem.sheet});
    return row;
}

PreparedRow prepared(const tables::Finding &finding)
{
    PreparedRow row;
    row.row = finding.row;
    row.isRow = false;
    row.findings.push_back(finding);
    return row;
}

bool isFaulty(const PreparedRow &row)
{
    return std::any_of(row.findings.begin(), row.findings.end(), [](const tables::Finding &finding) {
        return finding.severity == tables::Severity::Warning ||
               finding.severity == tables::Severity::Rejected;
    });
}

void keepCells(const tables::RawRow &raw, const HeadingOf &heading, PreparedRow &row)
{
    for (std::size_t column = 0; column < raw.cells.size(); ++column) {
        if (!raw.cells[column].isEmpty())
            row.cells.emplace_back(heading(column), raw.cells[column]);
    }
    for (const auto &other : raw.extra)
        row.cells.push_back(other);
}

} // namespace

RowPipeline::RowPipeline(std::unique_ptr<tables::TableReader> reader, const RowScheme &scheme,
                         bool keepFaulty)
    : m_reader(std::make_unique<CountedRows>(std::move(reader), scheme)), m_scheme(scheme),
      m_keepFaulty(keepFaulty), m_size(m_reader->size()),
      m_identifierHeading(m_reader->heading(scheme.identifierColumn())), m_thread([this] { work(); })
{
}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

RowChunk RowPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_queue.empty(); });
    RowChunk chunk = std::move(m_queue.front());
    m_queue.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return chunk;
}

bool RowPipeline::hand(RowChunk chunk)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_queue.size() < queueChunks; });
    if (m_stopped)
        return false;
    m_queue.push_back(std::move(chunk));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RowPipeline::take(RowChunk &chunk, tables::ReaderStep &step)
{
    const auto *raw = std::get_if<tables::RawRow>(&step);
    const HeadingOf heading = [this, raw](std::size_t column) {
        return raw != nullptr && raw->headings ? (*raw->headings)[column] : m_reader->heading(column);
    };
    if (raw != nullptr) {
        chunk.rows.push_back(m_scheme.understand(*raw, heading));
        if (m_keepFaulty && isFaulty(chunk.rows.back()))
            keepCells(*raw, heading, chunk.rows.back());
    } else if (const auto *problem = std::get_if<tables::RowProblem>(&step)) {
        chunk.rows.push_back(prepared(*problem));
    } else if (const auto *finding = std::get_if<tables::Finding>(&step)) {
        chunk.rows.push_back(prepared(*finding));
    }
}

void RowPipeline::work()
{
    RowChunk chunk;
    qsizetype bytes = 0;
    for (bool more = true; more;) {
        auto step = m_reader->next();
        if (!step) {
            chunk.error = step.error();
            more = false;
        } else if (std::holds_alternative<tables::EndOfFile>(*step)) {
            more = false;
        } else {
            take(chunk, *step);
            bytes += chunk.rows.back().body.size();
        }
        if (more && chunk.rows.size() < chunkRows && bytes < chunkBytes)
            continue;
        chunk.position = m_reader->position();
        chunk.last = !more;
        if (!hand(std::exchange(chunk, RowChunk{})))
            return;
        bytes = 0;
    }
}

} // namespace yizhan::publishing
