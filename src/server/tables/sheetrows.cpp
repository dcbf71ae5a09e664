// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetrows.h"

#include <algorithm>
#include <charconv>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlScanner::Token;

/// Farther right or down no reference is taken at its word.
constexpr qsizetype farthestColumn = 100'000'000;

template <typename T>
bool toNumber(std::string_view text, T &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

QString fromUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

bool parseReference(std::string_view reference, qsizetype &column, qint64 &row)
{
    qsizetype letters = 0;
    std::size_t at = 0;
    for (; at < reference.size() && letters < farthestColumn; ++at) {
        const char c = reference[at];
        if (c >= 'A' && c <= 'Z')
            letters = letters * 26 + (c - 'A' + 1);
        else if (c >= 'a' && c <= 'z')
            letters = letters * 26 + (c - 'a' + 1);
        else
            break;
    }
    row = 0;
    if (letters == 0 || (at < reference.size() && !toNumber(reference.substr(at), row)))
        return false;
    column = letters - 1;
    return true;
}

SheetRows::SheetRows(XmlScanner xml, SharedStrings &strings, const CellStyles &styles, bool from1904,
                     const ReaderLimits &limits)
    : m_xml(std::move(xml)), m_strings(strings), m_styles(styles), m_from1904(from1904), m_limits(limits)
{
}

Result<bool> SheetRows::next(SheetRow &row)
{
    for (;;) {
        YIZHAN_TRY_LET(const Token token, m_xml.next());
        if (token == Token::Finish)
            return false;
        if (token == Token::Text)
            continue;
        if (m_xml.name() == "sheetData") {
            m_inData = token == Token::Start;
        } else if (token == Token::Start && m_inData && m_xml.name() == "row") {
            YIZHAN_TRY(readRow(row));
            if (!row.cells.empty() || row.problem != nullptr)
                return true;
        }
    }
}

Result<void> SheetRows::readRow(SheetRow &row)
{
    qint64 number = 0;
    if (const auto stated = m_xml.attribute("r"); stated && toNumber(*stated, number) && number > m_number)
        m_number = number;
    else
        ++m_number;
    if (m_number > m_limits.rows) {
        return fail(ErrorCode::TooLarge, "table.too_many_rows",
                    u"the sheet has more than %1 rows; split the table"_s.arg(m_limits.rows));
    }
    row.number = m_number;
    const std::string_view hidden = m_xml.attribute("hidden").value_or(std::string_view());
    row.hidden = hidden == "1" || hidden == "true";
    row.cells.clear();
    row.problem = nullptr;
    m_column = -1;
    m_rowChars = 0;
    const int depth = m_xml.depth();
    for (;;) {
        YIZHAN_TRY_LET(const Token token, m_xml.next());
        if (token == Token::Start && m_xml.name() == "c")
            YIZHAN_TRY(readCell(row));
        else if (token == Token::Finish || (token == Token::End && m_xml.depth() < depth))
            return {};
    }
}

/// Column of the cell whose start tag was just read; the one after the last when it does not say.
qsizetype SheetRows::columnOfCell()
{
    qsizetype column = 0;
    qint64 row = 0;
    const auto reference = m_xml.attribute("r");
    if (reference && parseReference(*reference, column, row))
        return column;
    return m_column + 1;
}

Result<void> SheetRows::readCell(SheetRow &row)
{
    m_column = columnOfCell();
    m_raw.type = m_xml.attribute("t").value_or(std::string_view());
    m_raw.style = 0;
    if (const auto style = m_xml.attribute("s"))
        toNumber(*style, m_raw.style);
    m_raw.formula = false;
    m_raw.hasValue = false;
    m_raw.value.resize(0);
    YIZHAN_TRY(readValue(m_raw));
    if (m_raw.value.isEmpty() && !m_raw.formula)
        return {};
    if (row.problem != nullptr)
        return {};
    YIZHAN_TRY_LET(SheetCell cell, understood(m_raw));
    if (cell.problem == nullptr && QStringView(cell.text).trimmed().isEmpty())
        return {}; // a blank far to the right is nobody's column
    if (m_column >= m_limits.columns) {
        row.problem = "table.too_many_columns";
        return {};
    }
    m_rowChars += cell.text.size();
    if (m_rowChars > m_limits.rowBytes) {
        row.problem = "row.too_large";
        return {};
    }
    cell.column = m_column;
    row.cells.push_back(std::move(cell));
    return {};
}

/// Reads what stands inside a <c> up to its end.
Result<void> SheetRows::readValue(RawCell &raw)
{
    // Whatever is cut at this length is longer than a cell may be.
    const qsizetype mostBytes = m_limits.cellChars * 4 + 4;
    const int depth = m_xml.depth();
    bool inValue = false;
    for (;;) {
        YIZHAN_TRY_LET(const Token token, m_xml.next());
        switch (token) {
        case Token::Start:
            if (m_xml.name() == "v") {
                inValue = true;
                raw.hasValue = true;
            } else if (m_xml.name() == "is") {
                YIZHAN_TRY_LET(raw.value, readRichText(m_xml, mostBytes));
            } else if (m_xml.name() == "f") {
                raw.formula = true;
            }
            break;
        case Token::Text:
            if (inValue) {
                const auto size = static_cast<qsizetype>(m_xml.text().size());
                raw.value.append(m_xml.text().data(), std::min(size, mostBytes - raw.value.size()));
            }
            break;
        case Token::End:
            if (m_xml.depth() < depth)
                return {};
            inValue = false;
            break;
        case Token::Finish:
            return {};
        }
    }
}

/// Turns the value of a cell into its text.
Result<SheetCell> SheetRows::understood(const RawCell &raw)
{
    const bool emptyText = raw.type == "str" && raw.hasValue;
    if (raw.value.isEmpty() && raw.formula && !emptyText)
        return SheetCell{0, {}, "cell.formula_without_value"};
    if (raw.type == "s")
        return sharedText(raw);
    if (raw.type == "e")
        return SheetCell{0, fromUtf8(raw.value.left(16)), "cell.error_value"};
    if (raw.type == "b")
        return SheetCell{0, raw.value == "1" || raw.value == "true" ? u"TRUE"_s : u"FALSE"_s};
    if (raw.type == "inlineStr" || raw.type == "str" || raw.type == "d")
        return SheetCell{0, unescaped(fromUtf8(raw.value))};
    const std::string_view number(raw.value.constData(), static_cast<std::size_t>(raw.value.size()));
    const NumberKind kind = m_styles.kindOf(raw.style);
    const QString text = numberText(number, kind, m_from1904);
    return SheetCell{0, kind == NumberKind::Number ? zeroPadded(text, m_styles.zerosOf(raw.style)) : text};
}

Result<SheetCell> SheetRows::sharedText(const RawCell &raw)
{
    qint64 index = -1;
    const std::string_view number(raw.value.constData(), static_cast<std::size_t>(raw.value.size()));
    if (!toNumber(number, index) || index < 0 || index >= m_strings.count())
        return SheetCell{0, fromUtf8(raw.value.left(16)), "cell.text_missing"};
    YIZHAN_TRY_LET(QString text, m_strings.at(index));
    return SheetCell{0, unescaped(std::move(text))};
}

} // namespace yizhan::tables
