// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowassembler.h"

#include "markup.h"
#include "tableheader.h"

#include <algorithm>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

enum class Answer { Yes, No, Words };

/// What a cell under a heading such as 是否包吃住 says.
Answer answerIn(QStringView cell)
{
    const QStringView text = cell.trimmed();
    for (const QStringView yes :
         {QStringView(u"是"),   QStringView(u"有"),   QStringView(u"√"),    QStringView(u"✓"),
          QStringView(u"✔"),    QStringView(u"1"),    QStringView(u"Y"),    QStringView(u"y"),
          QStringView(u"yes"),  QStringView(u"Yes"),  QStringView(u"TRUE"), QStringView(u"true"),
          QStringView(u"提供"), QStringView(u"包"),   QStringView(u"含"),   QStringView(u"可"),
          QStringView(u"购买"), QStringView(u"缴纳"), QStringView(u"买"),   QStringView(u"免费"),
          QStringView(u"已购"), QStringView(u"享有")}) {
        if (text == yes)
            return Answer::Yes;
    }
    for (const QStringView no :
         {QStringView(u"否"),    QStringView(u"无"),     QStringView(u"没有"),   QStringView(u"不"),
          QStringView(u"×"),     QStringView(u"✗"),      QStringView(u"0"),      QStringView(u"N"),
          QStringView(u"n"),     QStringView(u"no"),     QStringView(u"No"),     QStringView(u"FALSE"),
          QStringView(u"false"), QStringView(u"不包"),   QStringView(u"不提供"), QStringView(u"自理"),
          QStringView(u"不含"),  QStringView(u"不购买"), QStringView(u"/"),      QStringView(u"-"),
          QStringView(u"暂无"),  QStringView(u"面议")}) {
        if (text == no)
            return Answer::No;
    }
    return Answer::Words;
}

QString textOf(const ColumnMap::Use &use, const QString &cell)
{
    if (!use.ifYes.isEmpty()) {
        const Answer answer = answerIn(cell);
        if (answer != Answer::Words)
            return answer == Answer::Yes ? use.ifYes : QString();
    }
    constexpr qsizetype longestToPrefix = 200; // a longer one is a text
    return use.prefix.isEmpty() || cell.size() > longestToPrefix ? cell : use.prefix + cell;
}

} // namespace

RowAssembler::RowAssembler(ColumnMap map, const ReaderLimits &limits, UnreadColumns &unread, QString sheet)
    : m_map(std::move(map)), m_cellChars(limits.cellChars), m_unread(unread), m_sheet(std::move(sheet))
{
    takeMap(m_map);
}

/// The columns stand as this header says from here on. Rows that are understood later know what it called
/// them.
void RowAssembler::takeMap(ColumnMap map)
{
    m_map = std::move(map);
    std::vector<QString> headings(m_map.columns().count());
    for (std::size_t column = 0; column < headings.size(); ++column)
        headings[column] = m_map.heading(column);
    m_headings = std::make_shared<const std::vector<QString>>(std::move(headings));
}

void RowAssembler::start(qint64 row, bool hidden)
{
    m_row = row;
    m_hidden = hidden;
    m_cells.clear();
    m_problem.reset();
}

void RowAssembler::put(qsizetype index, QString text)
{
    if (text.size() > m_cellChars) {
        spoil(index, "cell.too_long", QString::number(text.size()));
        return;
    }
    if (isBlank(text))
        return;
    text = withoutQuotes(withoutMarkup(text));
    // Cells mostly come in their order; a merged one may be put before its row's own.
    const auto at =
        std::find_if(m_cells.rbegin(), m_cells.rend(), [&](const FilledCell &c) { return c.index <= index; });
    if (at != m_cells.rend() && at->index == index)
        at->text = std::move(text);
    else
        m_cells.insert(at.base(), FilledCell{index, std::move(text)});
}

void RowAssembler::spoil(qsizetype index, const char *reason, QString detail)
{
    if (!m_problem)
        m_problem = RowProblem{m_row, m_map.headingAt(index), QString::fromLatin1(reason), std::move(detail),
                               m_sheet};
}

const QString *RowAssembler::cellAt(qsizetype index) const
{
    const auto at =
        std::lower_bound(m_cells.begin(), m_cells.end(), index,
                         [](const FilledCell &cell, qsizetype wanted) { return cell.index < wanted; });
    return at != m_cells.end() && at->index == index ? &at->text : nullptr;
}

Finding RowAssembler::note(const char *reason, QString detail) const
{
    return {m_row, {}, QString::fromLatin1(reason), Severity::Note, std::move(detail), m_sheet};
}

std::optional<ReaderStep> RowAssembler::finish()
{
    QStringList headings;
    if (beginsHeader(headings))
        return takeHeader(headings);
    if (m_problem) {
        m_header.clear();
        return ReaderStep(*std::exchange(m_problem, std::nullopt));
    }
    if (m_cells.empty())
        return std::nullopt;
    if (!m_header.isEmpty() && takeSecondTier())
        return ReaderStep(note("row.header"));
    m_header.clear();
    if (takeHouse())
        return ReaderStep(note(reasonOf(RowSort::Section)));
    if (const RowSort sort = sortOfRow(m_cells, m_map); sort != RowSort::Item) {
        if (sort == RowSort::Section)
            m_house.clear();
        return ReaderStep(note(reasonOf(sort)));
    }
    RawRow row(m_map.columns().count());
    row.row = m_row;
    row.sheet = m_sheet;
    row.headings = m_headings;
    if (m_hidden)
        row.notes.push_back(note("row.hidden"));
    resolveDitto(row);
    fill(row);
    m_above.swap(m_cells);
    return ReaderStep(std::move(row));
}

/// Whether the row names the columns once more: a heading stands under the title, and half of the cells are
/// headings.
bool RowAssembler::beginsHeader(QStringList &headings) const
{
    const TableColumns &columns = m_map.columns();
    const QString *title = cellAt(m_map.position(columns.needed()));
    if (m_cells.size() < 2 || (title != nullptr && !columns.meaningOf(*title)))
        return false;
    std::size_t named = 0;
    bool needed = false;
    for (const FilledCell &cell : m_cells) {
        const auto meaning = columns.meaningOf(cell.text);
        named += meaning ? 1 : 0;
        needed = needed || (meaning && (meaning->column == columns.needed() ||
                                        meaning->column == columns.insteadOfNeeded()));
    }
    if (!needed || named < 2 || named * 2 < m_cells.size())
        return false;
    for (const FilledCell &cell : m_cells) {
        while (headings.size() <= cell.index)
            headings.append(QString());
        headings[cell.index] = cell.text;
    }
    return true;
}

std::optional<ReaderStep> RowAssembler::takeHeader(const QStringList &headings)
{
    auto map = ColumnMap::fromHeadings(headings, m_map.columns());
    if (!map)
        return ReaderStep(RowProblem{m_row, {}, map.error().reason, {}, m_sheet});
    m_header = headings;
    m_above.clear();
    takeMap(*std::move(map));
    return ReaderStep(note("row.header"));
}

/// Whether the row is the second tier of the header above it.
bool RowAssembler::takeSecondTier()
{
    QStringList below;
    for (const FilledCell &cell : m_cells) {
        while (below.size() <= cell.index)
            below.append(QString());
        below[cell.index] = cell.text;
    }
    auto composed = headerOfTiers(m_header, below, m_map.columns());
    if (!composed || composed->known() < m_map.known())
        return false;
    takeMap(*std::move(composed));
    m_header.clear();
    return true;
}

/// Whether the row only names whose rows follow.
bool RowAssembler::takeHouse()
{
    constexpr int fewestColumns = 3; // of a table of two columns a row of one may be an item
    if (m_cells.size() != 1 || m_map.known() < fewestColumns || !m_map.columns().namedBySections())
        return false;
    const QString house = houseOfSection(m_cells.front().text);
    if (house.isEmpty())
        return false;
    m_house = house;
    return true;
}

/// Puts what stands above in the place of ditto marks, and says so.
void RowAssembler::resolveDitto(RawRow &row)
{
    QStringList columns;
    for (FilledCell &cell : m_cells) {
        if (!isDitto(cell.text))
            continue;
        const auto above = std::find_if(m_above.begin(), m_above.end(),
                                        [&](const FilledCell &other) { return other.index == cell.index; });
        cell.text = above == m_above.end() ? QString() : above->text;
        columns.append(m_map.headingAt(cell.index));
    }
    if (columns.isEmpty())
        return;
    row.notes.push_back(note("cell.ditto", columns.join(u'、')));
    std::erase_if(m_cells, [](const FilledCell &cell) { return cell.text.isEmpty(); });
}

void RowAssembler::fill(RawRow &row)
{
    for (const FilledCell &cell : m_cells) {
        if (m_map.columnAt(cell.index))
            continue;
        if (!m_map.isUnread(cell.index))
            continue; // 序号: a row that moves is not another
        const QString heading = m_map.headingAt(cell.index);
        m_unread.add(heading, cell.text);
        row.extra.emplace_back(heading, cell.text);
    }
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        fillColumn(row, column);
    if (const auto named = m_map.columns().namedBySections(); named && !m_map.has(*named))
        row.cells[*named] = m_house;
    const auto &stated = m_map.columns().stated();
    if (stated && !m_map.stated().isEmpty() && row.cells[stated->column].isEmpty() &&
        std::any_of(stated->by.begin(), stated->by.end(),
                    [&](std::size_t c) { return !row.cells[c].isEmpty(); }))
        row.cells[stated->column] = m_map.stated();
}

void RowAssembler::fillColumn(RawRow &row, std::size_t column)
{
    QString &cell = row.cells[column];
    const Several several = m_map.columns().at(column).several;
    if (several == Several::Parts) {
        fillParts(row, column);
        return;
    }
    const auto uses = m_map.uses(column);
    for (const ColumnMap::Use &use : uses) {
        const QString *found = cellAt(use.index);
        if (found == nullptr)
            continue;
        QString text = textOf(use, *found);
        if (text.isEmpty())
            continue;
        if (use.shared)
            row.shared |= quint64(1) << column;
        if (several == Several::Paragraphs && uses.size() > 1)
            row.parts.push_back({column, cell.isEmpty() ? 0 : cell.size() + 1, m_map.headingAt(use.index)});
        if (cell.isEmpty())
            cell = std::move(text);
        else if (cell.size() + text.size() >= m_cellChars ||
                 (several == Several::First && use.prefix.isEmpty()))
            row.more.emplace_back(column, std::move(text));
        else if (several == Several::Paragraphs)
            cell += u'\n' + text;
        else if (several == Several::List || several == Several::First)
            cell += u'、' + text; // 男2 and 女3 of two columns are one headcount
    }
}

/// 县区 before 镇街. Of two places of one level the more usual heading speaks; under one heading they are two
/// places.
void RowAssembler::fillParts(RawRow &row, std::size_t column)
{
    QString &cell = row.cells[column];
    int lastOrder = -1;
    QString lastHeading;
    for (const ColumnMap::Use &use : m_map.uses(column)) {
        const QString *found = cellAt(use.index);
        if (found == nullptr || cell.size() + found->size() >= m_cellChars)
            continue;
        const QString heading = withoutCount(m_map.headingAt(use.index)).toString();
        const QString text = textOf(use, *found);
        if (use.shared)
            row.shared |= quint64(1) << column;
        if (cell.isEmpty())
            cell = text;
        else if (use.order != lastOrder && !cell.contains(text))
            cell = text.contains(cell) ? text : QString(cell + text);
        else if (use.order == lastOrder && heading == lastHeading && text != cell)
            cell += u'、' + text;
        else if (use.order == lastOrder && text != cell) {
            row.rivals.emplace_back(column, text);
            row.extra.emplace_back(heading, text);
        }
        lastOrder = use.order;
        lastHeading = heading;
    }
}

} // namespace yizhan::tables
