// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

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

/// Whether a cell of the row points to a text that the workbook does not have.
bool lacksText(const SheetRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) {
        return cell.problem != nullptr && std::string_view(cell.problem) == "cell.text_missing";
    });
}

Error placed(Error error, const QString &path)
{
    if (error.place.isEmpty())
        error.place = path;
    return error;
}

/// Errors about the header of one sheet: another may be read.
bool isOfOneSheet(const Error &error)
{
    return error.reason == "table.no_header"_L1 || error.reason == "table.empty"_L1 ||
           error.reason == "table.merged_header"_L1 || error.reason == "table.duplicate_heading"_L1;
}

/// Whether `error` tells more of why nothing can be read than `other`.
bool tellsMore(const Error &error, const std::optional<Error> &other)
{
    return !other || other->reason == "table.empty"_L1 ||
           (other->reason == "table.no_header"_L1 && error.reason != "table.empty"_L1 &&
            error.reason != "table.no_header"_L1);
}

} // namespace

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const TableColumns &columns,
                                                      const ReaderLimits &limits, const OtherTables &others)
{
    YIZHAN_TRY_LET(ZipArchive archive, ZipArchive::open(path, limits));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), path, columns, limits, others));
    if (auto opened = reader->openBook(); !opened)
        return fail(placed(std::move(opened).error(), path));
    return reader;
}

XlsxReader::XlsxReader(ZipArchive archive, const QString &path, const TableColumns &columns,
                       const ReaderLimits &limits, const OtherTables &others)
    : m_archive(std::move(archive)), m_path(path), m_columns(columns), m_limits(limits), m_others(others),
      m_size(QFileInfo(path).size())
{
}

Result<void> XlsxReader::openTexts(const Workbook &book)
{
    if (!book.styles.isEmpty() && m_archive.has(book.styles)) {
        YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(book.styles));
        XmlScanner xml = scannerOf(std::make_shared<ZipPart>(std::move(part)));
        YIZHAN_TRY_LET(m_styles, CellStyles::read(xml));
    }
    if (!book.sharedStrings.isEmpty()) {
        YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(book.sharedStrings));
        XmlScanner xml = scannerOf(std::make_shared<ZipPart>(std::move(part)));
        YIZHAN_TRY_LET(m_strings, SharedStrings::read(xml, m_limits.cellChars));
    }
    return {};
}

Result<void> XlsxReader::openBook()
{
    YIZHAN_TRY_LET(const Workbook book, Workbook::read(m_archive));
    m_from1904 = book.from1904;
    YIZHAN_TRY(openTexts(book));
    YIZHAN_TRY(chooseSheets(book));
    YIZHAN_TRY(nextSheet());
    return {};
}

void XlsxReader::leaveOut(const Workbook::Sheet &sheet, const char *reason)
{
    if (m_others.columns != nullptr && !m_others.theirsFirst)
        return; // who reads the others says it
    m_findings.push_back({0, {}, QString::fromLatin1(reason), Severity::Note, sheet.name, sheet.name});
}

/// Whether the sheet whose top was opened last is read by those who read the others.
bool XlsxReader::isOfOthers(bool isOurs) const
{
    return m_topIsOthers && (m_others.theirsFirst || !isOurs);
}

/// Decides which sheets are read. Errors: of the first visible one, where none has a header.
Result<void> XlsxReader::chooseSheets(const Workbook &book)
{
    std::vector<Workbook::Sheet> choices;
    std::optional<Error> first;
    for (const Workbook::Sheet &sheet : book.sheets) {
        if (sheet.hidden) {
            leaveOut(sheet, "sheet.hidden");
            continue;
        }
        auto opening = openTop(sheet);
        if (isOfOthers(opening.has_value()))
            continue;
        if (opening) {
            (opening->headsATable ? m_sheets : choices).push_back(sheet);
        } else if (!isOfOneSheet(opening.error())) {
            return fail(std::move(opening).error());
        } else {
            if (opening.error().reason == "table.no_header"_L1)
                leaveOut(sheet, "sheet.no_table");
            else if (opening.error().reason != "table.empty"_L1) // of an empty sheet nothing is lost
                m_findings.push_back(
                    {0, {}, opening.error().reason, Severity::Warning, sheet.name, sheet.name});
            if (tellsMore(opening.error(), first))
                first = std::move(opening).error();
        }
    }
    if (m_sheets.empty())
        m_sheets.swap(choices);
    for (const Workbook::Sheet &sheet : choices)
        leaveOut(sheet, "sheet.choices");
    if (m_sheets.empty() && !first)
        return fail(ErrorCode::Invalid, "table.no_header", u"all sheets are tables of another kind"_s);
    if (m_sheets.empty())
        return fail(*std::move(first));
    return {};
}

/// Opens `sheet` and reads its first rows, in which the header stands.
Result<XlsxReader::Opening> XlsxReader::openTop(const Workbook::Sheet &sheet)
{
    YIZHAN_TRY_LET(ZipPart part, m_archive.openPart(sheet.part));
    m_part = std::make_shared<ZipPart>(std::move(part));
    m_rows = std::make_unique<SheetRows>(scannerOf(m_part), m_strings, m_styles, m_from1904, m_limits);
    m_ahead.clear();
    std::vector<QStringList> texts;
    bool tooWide = false;
    bool textMissing = false;
    while (m_ahead.size() <= headerSearchRows) {
        SheetRow row;
        YIZHAN_TRY_LET(const bool more, m_rows->next(row));
        if (!more)
            break;
        tooWide = tooWide || row.problem != nullptr;
        textMissing = textMissing || lacksText(row);
        texts.push_back(textsOf(row));
        m_ahead.push_back(std::move(row));
    }
    auto header = findHeader(texts, m_columns);
    m_topIsOthers = m_others.columns != nullptr && findHeader(texts, *m_others.columns).has_value();
    const bool headerTooWide = header && m_ahead[static_cast<std::size_t>(header->index)].problem != nullptr;
    if (headerTooWide || (!header && tooWide)) {
        return fail(ErrorCode::TooLarge, "table.too_many_columns",
                    u"a row has more than %1 columns; delete the columns that are not needed"_s.arg(
                        m_limits.columns));
    }
    if (!header && textMissing)
        return fail(ErrorCode::Corrupt, "xlsx.part_missing", u"the workbook lacks its table of texts"_s);
    if (!header)
        return fail(std::move(header).error());
    const bool table = m_columns.headsATable(header->map);
    return Opening{*std::move(header), table};
}

/// Makes `sheet` the one that is read.
Result<void> XlsxReader::openSheet(const Workbook::Sheet &sheet)
{
    YIZHAN_TRY_LET(Opening opening, openTop(sheet));
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + opening.header.index + opening.header.tiers);
    m_assembler =
        std::make_unique<RowAssembler>(std::move(opening.header.map), m_limits, m_unread, sheet.name);
    m_held.clear();
    YIZHAN_TRY_LET(ZipPart again, m_archive.openPart(sheet.part));
    YIZHAN_TRY_LET(m_merges, SheetMerges::find(again));
    return {};
}

/// Goes to the next sheet; false behind the last.
Result<bool> XlsxReader::nextSheet()
{
    if (m_next >= m_sheets.size())
        return false;
    YIZHAN_TRY(openSheet(m_sheets[m_next]));
    ++m_next;
    return true;
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
        if (!m_findings.empty()) {
            ReaderStep step(std::move(m_findings.front()));
            m_findings.pop_front();
            return step;
        }
        auto more = fetch(m_row);
        if (!more)
            return fail(placed(std::move(more).error(), m_path));
        if (*more) {
            if (auto step = assemble(m_row))
                return *std::move(step);
            continue;
        }
        auto another = nextSheet();
        if (!another)
            return fail(placed(std::move(another).error(), m_path));
        if (*another)
            continue;
        if (const auto unread = m_unread.finding(); unread && !std::exchange(m_unreadTold, true))
            return ReaderStep(*unread);
        return ReaderStep(EndOfFile());
    }
}

std::optional<ReaderStep> XlsxReader::assemble(SheetRow &row)
{
    if (row.problem != nullptr)
        return ReaderStep(
            RowProblem{row.number, {}, QString::fromLatin1(row.problem), {}, m_sheets[m_next - 1].name});
    m_assembler->start(row.number, row.hidden);
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
