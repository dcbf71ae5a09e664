// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "sharedstrings.h"
#include "tableheader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype blockBytes = 256 * 1024;
constexpr std::array delimiters{',', '\t', ';', '|'};
/// A file with more broken quotes than this is not a CSV file.
constexpr int mostBrokenQuotes = 100;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString decoded(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// The first rows of a text, cut at one delimiter.
struct Opening
{
    char delimiter = ',';
    std::vector<QStringList> rows;
    std::vector<qsizetype> ends; ///< where in the text each row ends
    bool tooManyColumns = false;
    qsizetype widest = 0;
};

Opening cutOpening(std::string_view text, char delimiter, bool whole, const ReaderLimits &limits)
{
    Opening opening{delimiter, {}, {}, false, 0};
    CsvRow row;
    std::size_t at = 0;
    while (at < text.size() && opening.rows.size() <= headerSearchRows) {
        const auto outcome =
            row.cut(text.substr(at), delimiter, whole, static_cast<std::size_t>(limits.columns));
        opening.tooManyColumns = outcome == CsvRow::Outcome::TooManyCells;
        if (outcome != CsvRow::Outcome::Complete)
            break;
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.append(decoded(row.cell(i)));
        at += row.used();
        opening.widest = std::max(opening.widest, cells.size());
        opening.rows.push_back(std::move(cells));
        opening.ends.push_back(static_cast<qsizetype>(at));
    }
    return opening;
}

struct Layout
{
    char delimiter = ',';
    TableHeader header;
    qsizetype dataStart = 0;
};

Error tooManyColumns(const ReaderLimits &limits)
{
    return Error{
        ErrorCode::TooLarge, u"table.too_many_columns"_s,
        u"a row has more than %1 columns; delete the columns that are not needed"_s.arg(limits.columns)};
}

/// Whether the first lines are a table whose cells are parted by ，, ； or 、: typed with a Chinese keyboard.
bool partedByWideSigns(std::string_view text, const TableColumns &columns)
{
    constexpr std::size_t longestOpening = 16 * 1024;
    const QStringList lines = decoded(text.substr(0, longestOpening)).split(u'\n');
    for (const QChar sign : {u'，', u'；', u'、', u'｜'}) {
        std::vector<QStringList> rows;
        for (const QString &line : lines) {
            if (rows.size() > static_cast<std::size_t>(headerSearchRows))
                break;
            rows.push_back(line.trimmed().split(sign));
        }
        if (findHeader(rows, columns))
            return true;
    }
    return false;
}

/// Takes the delimiter under which the header names the most columns.
Result<Layout> findLayout(std::string_view text, bool whole, const TableColumns &columns,
                          const ReaderLimits &limits)
{
    std::optional<Layout> best;
    std::optional<Error> error;
    qsizetype widest = -1;
    for (const char delimiter : delimiters) {
        const Opening opening = cutOpening(text, delimiter, whole, limits);
        auto header = findHeader(opening.rows, columns);
        if (header) {
            const qsizetype end =
                opening.ends.at(static_cast<std::size_t>(header->index + header->tiers - 1));
            if (!best || header->map.known() > best->header.map.known())
                best = Layout{delimiter, *std::move(header), end};
            continue;
        }
        const qsizetype width = opening.tooManyColumns ? limits.columns : opening.widest;
        if (width > widest) {
            widest = width;
            error = opening.tooManyColumns ? tooManyColumns(limits) : std::move(header).error();
        }
    }
    if (best)
        return *std::move(best);
    if (partedByWideSigns(text, columns)) {
        return fail(ErrorCode::Invalid, "csv.fullwidth_comma",
                    u"the cells are parted by full-width signs; a comma is needed"_s);
    }
    if (widest == 0 && !text.empty() && !whole) {
        return fail(
            ErrorCode::TooLarge, "row.too_large",
            u"the first row does not end within %1 bytes; not a table, or a quote in it is never closed"_s
                .arg(text.size()));
    }
    return fail(*std::move(error));
}

/// Spreadsheet programs write ="007" to keep the zeros of a number.
std::string_view withoutFormulaQuotes(std::string_view cell)
{
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"'))
        return cell.substr(2, cell.size() - 3);
    return cell;
}

} // namespace

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const TableColumns &columns,
                                                     const ReaderLimits &limits)
{
    YIZHAN_TRY_LET(const TextProfile profile, profileText(path));
    YIZHAN_TRY_LET(auto source, TextSource::open(path, profile));
    QByteArray text;
    bool whole = false;
    while (!whole && text.size() < blockBytes) {
        const qsizetype before = text.size();
        YIZHAN_TRY(source->appendTo(text, blockBytes));
        whole = text.size() == before;
    }
    auto layout = findLayout(viewOf(text), whole, columns, limits);
    if (!layout) {
        Error error = std::move(layout).error();
        error.place = path;
        return fail(std::move(error));
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source), std::move(text), layout->delimiter,
                                                    std::move(layout->header.map),
                                                    layout->header.index + layout->header.tiers, limits));
    reader->m_foreignHeader = reader->m_source->isForeign(0, layout->dataStart);
    reader->m_at = layout->dataStart;
    reader->m_whole = whole;
    reader->m_size = QFileInfo(path).size();
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<TextSource> source, QByteArray text, char delimiter, ColumnMap map,
                     qint64 headerRow, const ReaderLimits &limits)
    : m_source(std::move(source)), m_text(std::move(text)), m_delimiter(delimiter),
      m_assembler(std::move(map), limits, m_unread), m_number(headerRow), m_limits(limits)
{
}

std::string_view CsvReader::rest() const
{
    return viewOf(m_text).substr(static_cast<std::size_t>(m_at));
}

Result<void> CsvReader::fill()
{
    m_text.remove(0, m_at);
    m_passed += std::exchange(m_at, 0);
    const qsizetype before = m_text.size();
    YIZHAN_TRY(m_source->appendTo(m_text, std::max(blockBytes, before)));
    m_whole = m_text.size() == before;
    return {};
}

/// Moves behind the next line end, without keeping the line.
Result<void> CsvReader::skipLine()
{
    for (;;) {
        const std::string_view text = rest();
        const auto end = text.find_first_of("\r\n");
        if (end != std::string_view::npos && (end + 1 < text.size() || m_whole)) {
            const bool pair = text.substr(end).starts_with("\r\n");
            m_at += static_cast<qsizetype>(end) + (pair ? 2 : 1);
            return {};
        }
        m_at = end == std::string_view::npos ? m_text.size() : m_at + static_cast<qsizetype>(end);
        if (m_whole)
            return {};
        YIZHAN_TRY(fill());
    }
}

Result<ReaderStep> CsvReader::dropLine(const char *reason, QString detail)
{
    YIZHAN_TRY(skipLine());
    return ReaderStep(RowProblem{++m_number, {}, QString::fromLatin1(reason), std::move(detail)});
}

Result<ReaderStep> CsvReader::dropQuote(const char *reason)
{
    if (++m_brokenQuotes > mostBrokenQuotes) {
        return fail(ErrorCode::Invalid, "csv.unterminated_quote",
                    u"more than %1 quotes are not closed; export the table again"_s.arg(mostBrokenQuotes),
                    u"row %1"_s.arg(m_number + 1));
    }
    return dropLine(reason);
}

std::optional<ReaderStep> CsvReader::assemble()
{
    m_assembler.start(m_number);
    const auto width = static_cast<std::size_t>(m_assembler.map().width());
    for (std::size_t i = 0; i < m_row.size(); ++i) {
        const std::string_view cell = m_row.cell(i);
        if (cell.empty())
            continue;
        const auto index = static_cast<qsizetype>(i);
        // A cell beyond the header means that a delimiter in a text was not quoted: the cells stand in wrong
        // columns.
        if (i >= width)
            m_assembler.spoil(index, "csv.too_many_cells", QString::number(m_row.size()));
        // It is put all the same: the row may be the header of a wider table below.
        m_assembler.put(index, unescaped(decoded(withoutFormulaQuotes(cell))));
    }
    return m_assembler.finish();
}

/// Moves behind the row, and says in it that it is in another encoding than most.
ReaderStep CsvReader::passRow(ReaderStep step)
{
    const qint64 begin = m_passed + m_at;
    m_at += static_cast<qsizetype>(m_row.used());
    auto *row = std::get_if<RawRow>(&step);
    if (m_source->isForeign(begin, m_passed + m_at) && row != nullptr)
        row->notes.push_back({m_number, {}, u"row.encoding"_s, Severity::Warning, {}});
    return step;
}

ReaderStep CsvReader::atEnd()
{
    if (const auto unread = m_unread.finding(); unread && !std::exchange(m_unreadTold, true))
        return *unread;
    return EndOfFile();
}

Result<ReaderStep> CsvReader::next()
{
    if (std::exchange(m_foreignHeader, false))
        return ReaderStep(Finding{m_number, {}, u"row.encoding"_s, Severity::Warning, {}});
    for (;;) {
        if (m_whole && m_at == m_text.size())
            return atEnd();
        if (m_number >= m_limits.rows) {
            return fail(ErrorCode::TooLarge, "table.too_many_rows",
                        u"the table has more than %1 rows; split the file"_s.arg(m_limits.rows));
        }
        switch (m_row.cut(rest(), m_delimiter, m_whole, static_cast<std::size_t>(m_limits.columns))) {
        case CsvRow::Outcome::Complete:
            ++m_number;
            if (auto step = assemble())
                return passRow(*std::move(step));
            m_at += static_cast<qsizetype>(m_row.used());
            break;
        case CsvRow::Outcome::NeedMore:
            if (static_cast<qsizetype>(rest().size()) <= m_limits.rowBytes) {
                YIZHAN_TRY(fill());
                break;
            }
            if (!m_row.insideQuotes())
                return dropLine("row.too_large", QString::number(m_limits.rowBytes));
            return fail(ErrorCode::Invalid, "csv.unterminated_quote",
                        u"a quoted cell that begins in row %1 does not end within %2 bytes; close its quote"_s
                            .arg(m_number + 1)
                            .arg(m_limits.rowBytes),
                        u"row %1"_s.arg(m_number + 1));
        case CsvRow::Outcome::OpenQuote:
            return dropQuote("csv.unterminated_quote");
        case CsvRow::Outcome::StrayQuote:
            return dropQuote("csv.stray_quote");
        case CsvRow::Outcome::TooManyCells:
            return dropLine("csv.too_many_cells", QString::number(m_limits.columns));
        }
    }
}

} // namespace yizhan::tables
