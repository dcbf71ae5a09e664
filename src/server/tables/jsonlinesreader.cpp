// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlinesreader.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype blockBytes = 256 * 1024;
/// That many bad lines without a good one before them are not JSON Lines.
constexpr qint64 mostBadAtStart = 20;
/// A list or a value over several lines is held in memory.
constexpr qsizetype longestDocument = 64 * 1024 * 1024;

/// Objects that stand one below another, each over several lines, as one list.
QByteArray asList(const QByteArray &text)
{
    QByteArray list("[");
    int depth = 0;
    bool quoted = false;
    bool escaped = false;
    bool before = false; // an object has ended
    for (const char c : text) {
        if (depth == 0 && c == '{' && std::exchange(before, false))
            list += ',';
        list += c;
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        quoted = c == '"';
        depth += c == '{' || c == '[' ? 1 : (c == '}' || c == ']' ? -1 : 0);
        before = before || (depth == 0 && c == '}');
    }
    return list += ']';
}

} // namespace

Result<std::unique_ptr<TableReader>> JsonLinesReader::open(const QString &path, const TableColumns &columns,
                                                           const ReaderLimits &limits)
{
    std::unique_ptr<JsonLinesReader> reader(new JsonLinesReader(path, columns, limits));
    // Bytes of no encoding spoil the lines in which they stand, not the file.
    const TextProfile profile = profileText(path).value_or(TextProfile());
    YIZHAN_TRY_LET(reader->m_source, TextSource::open(path, profile));
    reader->m_size = QFileInfo(path).size();
    YIZHAN_TRY(reader->fill());
    if (reader->m_text.startsWith("\xef\xbb\xbf"))
        reader->m_at = 3;
    YIZHAN_TRY_LET(const bool document, reader->openDocument());
    const bool list = QByteArrayView(reader->m_text).sliced(reader->m_at).trimmed().startsWith('[');
    if (list && !document) {
        return fail(ErrorCode::Invalid, "json.not_lines",
                    u"a JSON list in which no row can be found; write one object a line"_s, path);
    }
    return reader;
}

JsonLinesReader::JsonLinesReader(const QString &path, const TableColumns &columns, const ReaderLimits &limits)
    : m_path(path), m_limits(limits), m_columns(columns), m_json(columns, limits, m_unread)
{
}

/// Reads the file as one value, where its first line is none of its own. Whether it was one that holds rows.
Result<bool> JsonLinesReader::openDocument()
{
    YIZHAN_TRY(findLineEnd());
    QByteArray line = m_text.mid(m_at).trimmed();
    const qsizetype end = line.indexOf('\n');
    line = (end < 0 ? line : line.first(end)).trimmed();
    if (!line.isEmpty() && !line.startsWith('[') && m_json.isWhole(line))
        return false;
    while (!m_whole && m_text.size() <= longestDocument)
        YIZHAN_TRY(fill());
    if (!m_whole || (!m_json.readDocument(m_text.mid(m_at), m_steps) &&
                     !(line.startsWith('{') && m_json.readDocument(asList(m_text.mid(m_at)), m_steps))))
        return false;
    if (m_source->isForeign(0, m_passed + m_text.size()))
        m_steps.push_front(Finding{0, {}, u"row.encoding"_s, Severity::Warning, {}});
    m_at = m_text.size();
    return true;
}

QString JsonLinesReader::heading(std::size_t column) const
{
    return m_columns.usualHeading(column);
}

/// Drops what is behind us and reads on. False at the end of the file.
Result<bool> JsonLinesReader::fill()
{
    m_text.remove(0, m_at);
    m_passed += std::exchange(m_at, 0);
    const qsizetype before = m_text.size();
    YIZHAN_TRY(m_source->appendTo(m_text, std::max(blockBytes, before)));
    m_whole = m_text.size() == before;
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
        if (!m_steps.empty()) {
            ReaderStep step = std::move(m_steps.front());
            m_steps.pop_front();
            return step;
        }
        if (m_whole && m_at >= m_text.size())
            return atEnd();
        YIZHAN_TRY_LET(const qsizetype end, findLineEnd());
        if (m_whole && m_at >= m_text.size())
            continue;
        if (++m_number > m_limits.rows) {
            return fail(ErrorCode::TooLarge, "table.too_many_rows",
                        u"the file has more than %1 lines; split it"_s.arg(m_limits.rows), m_path);
        }
        if (end < 0)
            return skipLongLine();
        const qint64 begin = m_passed + m_at;
        const QByteArray line = QByteArray::fromRawData(m_text.constData() + m_at, end - m_at).trimmed();
        m_at = std::min(end + 1, m_text.size());
        const std::size_t before = m_steps.size();
        if (!line.isEmpty())
            YIZHAN_TRY(understood(line));
        if (m_source->isForeign(begin, m_passed + m_at))
            noteEncoding(before);
    }
}

Result<void> JsonLinesReader::understood(const QByteArray &line)
{
    ++(m_json.read(line, m_number, m_steps) ? m_good : m_bad);
    if (m_good == 0 && m_bad >= mostBadAtStart) {
        return fail(
            ErrorCode::Invalid, "json.not_lines",
            u"none of the first %1 lines is a JSON object; write one object a line"_s.arg(mostBadAtStart),
            m_path);
    }
    return {};
}

/// The rows behind `before` stand in a line of another encoding than most.
void JsonLinesReader::noteEncoding(std::size_t before)
{
    for (std::size_t i = before; i < m_steps.size(); ++i) {
        if (auto *row = std::get_if<RawRow>(&m_steps[i]))
            row->notes.push_back({row->row, {}, u"row.encoding"_s, Severity::Warning, {}});
    }
}

ReaderStep JsonLinesReader::atEnd()
{
    if (const auto unread = m_unread.finding(); unread && !std::exchange(m_unreadTold, true))
        return *unread;
    return EndOfFile();
}

} // namespace yizhan::tables
