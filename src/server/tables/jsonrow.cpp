// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrow.h"

#include "jsonvalues.h"

#include <QDateTime>
#include <QHash>

#include <string_view>

namespace yizhan::tables {

using namespace Qt::StringLiterals;
using simdjson::dom::element;

namespace {

constexpr int secondsOfChina = 8 * 3600;

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
    return time.toOffsetFromUtc(secondsOfChina).date().toString(Qt::ISODate);
}

} // namespace

struct JsonRow::State
{
    State(const TableColumns &known, qsizetype longestCell) : columns(known), cellChars(longestCell) {}

    const TableColumns &columns;
    qsizetype cellChars;
    simdjson::dom::parser parser;
    QHash<QByteArray, std::optional<std::size_t>> columnOfKey; ///< of the keys met so far

    std::optional<std::size_t> columnOf(std::string_view key)
    {
        constexpr qsizetype mostKeys = 4096;
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        const auto known = columnOfKey.constFind(name);
        if (known != columnOfKey.constEnd())
            return *known;
        const auto meaning = columns.meaningOf(QString::fromUtf8(name));
        const std::optional<std::size_t> column = meaning ? std::optional(meaning->column) : std::nullopt;
        if (columnOfKey.size() < mostKeys)
            columnOfKey.insert(name, column);
        return column;
    }

    void take(RawRow &row, std::string_view key, const element &value);
};

void JsonRow::State::take(RawRow &row, std::string_view key, const element &value)
{
    if (value.is_null() || key.starts_with('@') || columns.takeMember(row, key, value))
        return;
    const auto column = columnOf(key);
    QString text = textOf(value);
    if (!column) {
        row.extra.emplace_back(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                               std::move(text));
    } else if (QString &cell = row.cells[*column]; cell.isEmpty()) {
        cell = columns.at(*column).isDay ? dayText(text) : std::move(text);
    }
}

JsonRow::JsonRow(const TableColumns &columns, const ReaderLimits &limits)
    : m_state(std::make_unique<State>(columns, limits.cellChars))
{
}

JsonRow::~JsonRow() = default;

ReaderStep JsonRow::read(const QByteArray &line, qint64 number)
{
    element root;
    const auto error =
        m_state->parser.parse(line.constData(), static_cast<std::size_t>(line.size())).get(root);
    if (error != simdjson::SUCCESS)
        return RowProblem{number, {}, u"row.json"_s, QString::fromLatin1(simdjson::error_message(error))};
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return RowProblem{number, {}, u"row.json"_s, u"not an object"_s};
    RawRow row(m_state->columns.count());
    row.row = number;
    for (const auto field : object)
        m_state->take(row, field.key, field.value);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].size() > m_state->cellChars)
            return RowProblem{number, m_state->columns.usualHeading(column), u"cell.too_long"_s,
                              QString::number(row.cells[column].size())};
    }
    for (const auto &[heading, text] : row.extra) {
        if (text.size() > m_state->cellChars)
            return RowProblem{number, heading.left(64), u"cell.too_long"_s, QString::number(text.size())};
    }
    return row;
}

} // namespace yizhan::tables
