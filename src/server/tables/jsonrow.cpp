// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrow.h"

#include "clock.h"
#include "jsonvalues.h"
#include "markup.h"
#include "sharedstrings.h"

#include <QDateTime>
#include <QHash>

#include <string_view>

namespace yizhan::tables {

using namespace Qt::StringLiterals;
using simdjson::dom::element;

namespace {

/// "2025-02-19T15:34:07+08:00" → "2025-02-19", the day in China. Anything else stays as it is.
QString dayText(const QString &text)
{
    if (text.size() < 16 || text.at(10) != u'T')
        return text;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return text;
    if (time.timeSpec() == Qt::LocalTime)
        return time.date().toString(Qt::ISODate);
    return time.toOffsetFromUtc(chinaOffsetSeconds).date().toString(Qt::ISODate);
}

/// Whether "@type" says JobPosting; nothing where it says no type at all.
std::optional<bool> isPosting(const element &object)
{
    const auto type = member(object, "@type");
    if (!type)
        return std::nullopt;
    return textOf(*type).contains("JobPosting"_L1);
}

constexpr int deepestList = 5; // of objects in one another around a list of rows

} // namespace

struct JsonRow::State
{
    State(const TableColumns &known, qsizetype longestCell, UnreadColumns &others)
        : columns(known), cellChars(longestCell), unread(others)
    {
    }

    const TableColumns &columns;
    qsizetype cellChars;
    UnreadColumns &unread;
    simdjson::dom::parser parser;
    QHash<QByteArray, std::optional<HeadingMeaning>> meaningOfKey; ///< of the keys met so far

    std::optional<HeadingMeaning> meaningOf(std::string_view key)
    {
        constexpr qsizetype mostKeys = 4096;
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        const auto known = meaningOfKey.constFind(name);
        if (known != meaningOfKey.constEnd())
            return *known;
        auto meaning = columns.meaningOf(QString::fromUtf8(name));
        if (meaningOfKey.size() < mostKeys)
            meaningOfKey.insert(name, meaning);
        return meaning;
    }

    [[nodiscard]] bool hasNeeded(const element &value);
    void put(RawRow &row, std::size_t column, QString text) const;
    void take(RawRow &row, std::string_view key, const element &value);
    [[nodiscard]] ReaderStep rowOf(const element &root, qint64 number);
    [[nodiscard]] qint64 expand(const element &value, int depth, qint64 first, bool counts,
                                std::deque<ReaderStep> &steps);
    [[nodiscard]] qint64 expandList(const simdjson::dom::array &list, int depth, qint64 first, bool counts,
                                    std::deque<ReaderStep> &steps);
};

bool JsonRow::State::hasNeeded(const element &value)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return false;
    if (const auto posting = isPosting(value))
        return *posting; // the "position" of a ListItem is no title
    for (const auto field : object) {
        const auto meaning = meaningOf(field.key);
        if (meaning && meaning->column == columns.needed() && !field.value.is_object())
            return true;
    }
    return false;
}

/// Puts a text into its column; where it is filled already, beside what stands there.
void JsonRow::State::put(RawRow &row, std::size_t column, QString text) const
{
    if (columns.at(column).isDay)
        text = dayText(text);
    QString &cell = row.cells[column];
    if (cell.isEmpty())
        cell = std::move(text);
    else if (columns.at(column).several == Several::Paragraphs)
        cell += u'\n' + text;
    else if (columns.at(column).several == Several::List)
        cell += u'、' + text;
    else if (!text.isEmpty())
        row.more.emplace_back(column, std::move(text));
}

void JsonRow::State::take(RawRow &row, std::string_view key, const element &value)
{
    if (value.is_null() || key.starts_with('@') || columns.takeMember(row, key, value))
        return;
    const auto meaning = meaningOf(key);
    QString text = withoutMarkup(textOf(value));
    if (!meaning) {
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        if (columns.isIgnored(name))
            return;
        unread.add(name, text);
        row.extra.emplace_back(name, std::move(text));
        return;
    }
    for (const std::size_t also : meaning->also) {
        put(row, also, text);
        row.shared |= (quint64(1) << also) | (quint64(1) << meaning->column);
    }
    put(row, meaning->column, std::move(text));
}

ReaderStep JsonRow::State::rowOf(const element &root, qint64 number)
{
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return RowProblem{number, {}, u"row.json"_s, {}};
    RawRow row(columns.count());
    row.row = number;
    for (const auto field : object)
        take(row, field.key, field.value);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].size() > cellChars)
            return RowProblem{number, columns.usualHeading(column), u"cell.too_long"_s,
                              QString::number(row.cells[column].size())};
        row.cells[column] = withoutQuotes(withoutMarkup(unescaped(row.cells[column])));
    }
    for (const auto &[heading, text] : row.extra) {
        if (text.size() > cellChars)
            return RowProblem{number, heading.left(64), u"cell.too_long"_s, QString::number(text.size())};
    }
    return row;
}

/// The rows of a list; none where no element has the needed column. Returns how many there were.
qint64 JsonRow::State::expandList(const simdjson::dom::array &list, int depth, qint64 first, bool counts,
                                  std::deque<ReaderStep> &steps)
{
    bool ofRows = false;
    for (const element entry : list)
        ofRows = ofRows || hasNeeded(entry);
    qint64 found = 0;
    for (const element entry : list) {
        const qint64 number = counts ? first + found : first;
        const qint64 inside = hasNeeded(entry) ? 0 : expand(entry, depth + 1, number, counts, steps);
        found += inside;
        if (inside == 0 && ofRows && isPosting(entry).value_or(true)) {
            steps.push_back(rowOf(entry, number));
            ++found;
        }
    }
    return found;
}

/// The rows that a value without the needed column holds, `first` being the number of the first; `counts`:
/// each has its own.
qint64 JsonRow::State::expand(const element &value, int depth, qint64 first, bool counts,
                              std::deque<ReaderStep> &steps)
{
    simdjson::dom::array list;
    if (depth > deepestList)
        return 0;
    if (value.get(list) == simdjson::SUCCESS)
        return expandList(list, depth, first, counts, steps);
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return 0;
    qint64 found = 0;
    for (const auto field : object) {
        const qint64 number = counts ? first + found : first;
        if (field.key == "item" && hasNeeded(field.value)) { // ListItem of schema.org
            steps.push_back(rowOf(field.value, number));
            ++found;
        } else if (field.value.is_object() || field.value.is_array()) {
            found += expand(field.value, depth + 1, number, counts, steps);
        }
    }
    return found;
}

JsonRow::JsonRow(const TableColumns &columns, const ReaderLimits &limits, UnreadColumns &unread)
    : m_state(std::make_unique<State>(columns, limits.cellChars, unread))
{
}

JsonRow::~JsonRow() = default;

bool JsonRow::isWhole(const QByteArray &text)
{
    element root;
    return m_state->parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(root) ==
           simdjson::SUCCESS;
}

bool JsonRow::read(const QByteArray &line, qint64 number, std::deque<ReaderStep> &steps)
{
    element root;
    const auto error =
        m_state->parser.parse(line.constData(), static_cast<std::size_t>(line.size())).get(root);
    if (error != simdjson::SUCCESS) {
        steps.emplace_back(RowProblem{number, {}, u"row.json"_s, {}});
        return false;
    }
    if (!m_state->hasNeeded(root) && m_state->expand(root, 0, number, false, steps) > 0)
        return true;
    steps.push_back(m_state->rowOf(root, number));
    return std::holds_alternative<RawRow>(steps.back());
}

bool JsonRow::readDocument(const QByteArray &text, std::deque<ReaderStep> &steps)
{
    element root;
    if (m_state->parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(root) !=
        simdjson::SUCCESS)
        return false;
    if (m_state->hasNeeded(root))
        steps.push_back(m_state->rowOf(root, 1));
    else if (m_state->expand(root, 0, 1, true, steps) == 0)
        return false;
    return true;
}

} // namespace yizhan::tables
