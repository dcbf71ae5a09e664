// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlinesreader.h"

#include <algorithm>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype blockBytes = 256 * 1024;
/// That many bad lines without a good one before them are not JSON Lines.
constexpr qint64 mostBadAtStart = 20;

} // namespace

Result<std::unique_ptr<TableReader>> JsonLinesReader::open(const QString &path, const TableColumns &columns,
                                                           const ReaderLimits &limits)
{
    std::unique_ptr<JsonLinesReader> reader(new JsonLinesReader(path, columns, limits));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, "file.open", reader->m_file.errorString(), path);
    YIZHAN_TRY(reader->fill());
    if (reader->m_text.startsWith("\xef\xbb\xbf"))
        reader->m_at = 3;
    return reader;
}

JsonLinesReader::JsonLinesReader(const QString &path, const TableColumns &columns, const ReaderLimits &limits)
    : m_file(path), m_limits(limits), m_columns(columns), m_json(columns, limits)
{
}

QString JsonLinesReader::heading(std::size_t column) const
{
    return m_columns.usualHeading(column);
}

/// Drops what is behind us and reads on. False at the end of the file.
Result<bool> JsonLinesReader::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_text.size();
    const qsizetype wanted = std::max(blockBytes, before);
    m_text.resize(before + wanted);
    const qint64 got = m_file.read(m_text.data() + before, wanted);
    m_text.resize(before + std::max<qint64>(got, 0));
    if (got < 0)
        return fail(ErrorCode::Io, "file.read", m_file.errorString(), m_file.fileName());
    m_whole = got == 0;
    return !m_whole;
}

/// Where the line at m_at ends; -1 when it is longer than a row may be.
Result<qsizetype> JsonLinesReader::findLineEnd()
{
    qsizetype searched = 0;
    for (;;) {
        const qsizetype end = m_text.indexOf('\n', m_at + searched);
        if (end >= 0)
            return end - m_at > m_limits.rowBytes ? -1 : end;
        searched = m_text.size() - m_at;
        if (searched > m_limits.rowBytes)
            return -1;
        YIZHAN_TRY_LET(const bool more, fill());
        if (!more)
            return m_text.size();
    }
}

Result<ReaderStep> JsonLinesReader::skipLongLine()
{
    ++m_bad;
    for (;;) {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        if (end >= 0 || m_whole)
            return ReaderStep(
                RowProblem{m_number, {}, u"row.too_large"_s, QString::number(m_limits.rowBytes)});
        YIZHAN_TRY(fill());
    }
}

Result<ReaderStep> JsonLinesReader::next()
{
    for (;;) {
        if (m_whole && m_at >= m_text.size())
            return ReaderStep(EndOfFile());
        YIZHAN_TRY_LET(const qsizetype end, findLineEnd());
        if (m_whole && m_at >= m_text.size())
            continue;
        if (++m_number > m_limits.rows) {
            return fail(ErrorCode::TooLarge, "table.too_many_rows",
                        u"the file has more than %1 lines; split it"_s.arg(m_limits.rows), m_file.fileName());
        }
        if (end < 0)
            return skipLongLine();
        const QByteArray line = QByteArray::fromRawData(m_text.constData() + m_at, end - m_at).trimmed();
        m_at = std::min(end + 1, m_text.size());
        if (!line.isEmpty())
            return understood(line);
    }
}

Result<ReaderStep> JsonLinesReader::understood(const QByteArray &line)
{
    ReaderStep step = m_json.read(line, m_number);
    ++(std::holds_alternative<RawRow>(step) ? m_good : m_bad);
    if (m_good == 0 && m_bad >= mostBadAtStart) {
        return fail(
            ErrorCode::Invalid, "json.not_lines",
            u"none of the first %1 lines is a JSON object; write one object a line"_s.arg(mostBadAtStart),
            m_file.fileName());
    }
    return step;
}

} // namespace yizhan::tables
