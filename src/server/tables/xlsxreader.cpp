// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include "tableheader.h"

#include <QFileInfo>

#include <algorithm>
#include <string_view>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        while (texts.size() <= cell.column)
            texts.append(QString());
        texts[cell.column] = cell.text;
    }
    return texts;
}

Error placed(Error error, const QString &path)
{
    if (error.place.isEmpty())
        error.place = path;
    return error;
}

/// Errors that say that a sheet is not the one wanted, so that the next may be.
bool sheetIsOther(const Error &error)
{
    return error.reason == "table.no_header"_L1 || error.reason == "table.empty"_L1;
}

} // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const TableColumns &columns,
                                                      const ReaderLimits &limits)
{
    YIZHAN_TRY_LET(ZipArchive archive, ZipArchive::open(path, limits));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), path, columns, limits));
    if (auto opened = reader->openBook(); !opened)
        return fail(placed(std::move(opened).error(), path));
    return reader;
}

XlsxReader::XlsxReader(ZipArchive archive, const QString &path, const TableColumns &columns,
                       const ReaderLimits &limits)
    : m_archive(std::move(archive)), m_path(path), m_columns(columns), m_limits(limits),
      m_size(QFileInfo(path).size())
{
}

Result<void> XlsxReader::openBook()
{
    YIZHAN_TRY_LET(const Workbook book, Workbook::read(m_archive));
    m_from1904 = book.from1904;
    if (!book.styles.isEmpty() && m_archive.has(book.styles)) {
        YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(book.styles));
        XmlScanner xml = scannerOf(std::make_shared<ZipPart>(std::move(part)));
        YIZHAN_TRY_LET(m_styles, CellStyles::read(xml));
    }
    if (!book.sharedStrings.isEmpty() && m_archive.has(book.sharedStrings)) {
        YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(book.sharedStrings));
        XmlScanner xml = scannerOf(std::make_shared<ZipPart>(std::move(part)));
        YIZHAN_TRY_LET(m_strings, SharedStrings::read(xml, m_limits.cellChars));
    }
    std::optional<Error> first;
    for (const QByteArray &sheet : book.sheets) {
        auto opened = openSheet(sheet);
        if (opened)
            return {};
        if (!sheetIsOther(opened.error()))
            return opened;
        if (!first)
            first = std::move(opened).error();
    }
    return fail(*std::move(first));
}

/// Makes `sheet` the one that is read, if it has a header.
Result<void> XlsxReader::openSheet(const QByteArray &sheet)
{
    YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(sheet));
    m_part = std::make_shared<ZipPart>(std::move(part));
    m_rows = std::make_unique<SheetRows>(scannerOf(m_part), m_strings, m_styles, m_from1904, m_limits);
    m_ahead.clear();
    std::vector<QStringList> texts;
    bool tooWide = false;
    while (m_ahead.size() <= headerSearchRows) {
        SheetRow row;
        YIZHAN_TRY_LET(const bool more, m_rows->next(row));
        if (!more)
            break;
        tooWide = tooWide || row.problem != nullptr;
        texts.push_back(textsOf(row));
        m_ahead.push_back(std::move(row));
    }
    auto header = findHeader(texts, m_columns);
    const bool headerTooWide = header && m_ahead[static_cast<std::size_t>(header->index)].problem != nullptr;
    if (headerTooWide || (!header && tooWide)) {
        return fail(ErrorCode::TooLarge, "table.too_many_columns",
                    u"a row has more than %1 columns; delete the columns that are not needed"_s.arg(
                        m_limits.columns));
    }
    if (!header)
        return fail(std::move(header).error());
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + header->index + 1);
    m_assembler = std::make_unique<RowAssembler>(std::move(header->map), m_limits);
    YIZHAN_TRY_LET(ZipPart again, m_archive.openPart(sheet));
    YIZHAN_TRY_LET(m_merges, SheetMerges::find(again));
    return {};
}

qint64 XlsxReader::position() const
{
    const qint64 inflated = std::max<qint64>(m_part->inflatedSize(), 1);
    return static_cast<qint64>(static_cast<double>(m_size) * static_cast<double>(m_part->consumed()) /
                               static_cast<double>(inflated));
}

Result<bool> XlsxReader::fetch(SheetRow &row)
{
    if (m_ahead.empty())
        return m_rows->next(row);
    row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

Result<ReaderStep> XlsxReader::next()
{
    for (;;) {
        auto more = fetch(m_row);
        if (!more)
            return fail(placed(std::move(more).error(), m_path));
        if (!*more)
            return ReaderStep(EndOfFile());
        if (auto step = assemble(m_row))
            return *std::move(step);
    }
}

std::optional<ReaderStep> XlsxReader::assemble(SheetRow &row)
{
    if (row.problem != nullptr)
        return ReaderStep(RowProblem{row.number, {}, QString::fromLatin1(row.problem), {}});
    m_assembler->start(row.number);
    if (!m_merges.empty()) {
        putHeld(row);
        holdMerged(row);
    }
    for (SheetCell &cell : row.cells) {
        // A note beside the table may hold a broken formula without harm to the row.
        const bool known = m_assembler->map().columnAt(cell.column).has_value();
        if (cell.problem != nullptr && known)
            m_assembler->spoil(cell.column, cell.problem, std::move(cell.text));
        else if (!cell.text.isEmpty())
            m_assembler->put(cell.column, std::move(cell.text));
    }
    return m_assembler->finish();
}

/// Remembers the texts of merged cells that begin in this row.
void XlsxReader::holdMerged(const SheetRow &row)
{
    for (const SheetMerges::Range &range : m_merges.beginningIn(row.number)) {
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [&](const SheetCell &c) { return c.column == range.column; });
        const auto column = m_assembler->map().columnAt(range.column);
        if (cell == row.cells.end() || (column && !m_columns.at(*column).multiplies))
            continue;
        if (m_held.size() <= static_cast<std::size_t>(range.column))
            m_held.resize(static_cast<std::size_t>(range.column) + 1);
        m_held[static_cast<std::size_t>(range.column)] = Held{range.lastRow, cell->text};
    }
}

/// Gives the row the texts of the merged cells that reach down to it. A row without a text of its own stays
/// blank.
void XlsxReader::putHeld(const SheetRow &row)
{
    if (row.cells.empty())
        return;
    for (std::size_t i = 0; i < m_held.size(); ++i) {
        if (m_held[i].lastRow >= row.number)
            m_assembler->put(static_cast<qsizetype>(i), m_held[i].text);
    }
}

} // namespace yizhan::tables
