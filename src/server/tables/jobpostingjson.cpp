// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobpostingjson.h"

#include "columnmap.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <simdjson.h>

#include <cmath>
#include <initializer_list>
#include <string_view>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;
using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr int secondsOfChina = 8 * 3600;
/// A list of places or benefits longer than this is no list of one vacancy.
constexpr std::size_t mostListed = 1000;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString numberText(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

/// The member of an object; nothing when `value` is no object or lacks it.
std::optional<element> member(const element &value, std::string_view name)
{
    simdjson::dom::object object;
    element found;
    if (value.get(object) == simdjson::SUCCESS && object[name].get(found) == simdjson::SUCCESS &&
        !found.is_null())
        return found;
    return std::nullopt;
}

QString textOf(const element &value);

QString listText(const simdjson::dom::array &list)
{
    QStringList texts;
    for (const element entry : list) {
        const QString text = textOf(entry);
        if (!text.isEmpty())
            texts.append(text);
        if (static_cast<std::size_t>(texts.size()) >= mostListed)
            break;
    }
    return texts.join(u'、');
}

/// What people would read in a value: lists joined by 、, objects by their name or value.
QString textOf(const element &value)
{
    switch (value.type()) {
    case element_type::STRING:
        return toText(value.get_string().value_unsafe());
    case element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return numberText(value.get_double().value_unsafe());
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? u"TRUE"_s : u"FALSE"_s;
    case element_type::ARRAY:
        return listText(value.get_array().value_unsafe());
    case element_type::OBJECT:
        for (const std::string_view name : {"name", "value", "credentialCategory", "description", "@id"}) {
            if (const auto found = member(value, name))
                return textOf(*found);
        }
        return {};
    case element_type::NULL_VALUE:
        break;
    }
    return {};
}

QString textOf(const std::optional<element> &value)
{
    return value ? textOf(*value) : QString();
}

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

void setIfEmpty(RawPosting &posting, Column column, const QString &text)
{
    if (posting[column].isEmpty())
        posting[column] = text;
}

void readEmployer(RawPosting &posting, const element &value)
{
    posting[Column::Employer] = textOf(value);
    for (const std::string_view name : {"taxID", "vatID", "identifier"}) {
        if (const auto code = member(value, name))
            setIfEmpty(posting, Column::EmployerCode, textOf(*code));
    }
}

/// The words of an address without saying the province twice: "广东省" + "广州市从化区", but "广东省" +
/// "广东省广州市".
QString regionText(const element &address)
{
    const QString region = textOf(member(address, "addressRegion"));
    const QString locality = textOf(member(address, "addressLocality"));
    return locality.startsWith(region) ? locality : region + locality;
}

void readAddress(RawPosting &posting, const element &address)
{
    if (!address.is_object()) {
        posting[Column::Region] = textOf(address);
        return;
    }
    posting[Column::Region] = regionText(address);
    posting[Column::Street] = textOf(member(address, "streetAddress"));
    if (posting[Column::Region].isEmpty())
        posting[Column::Region] = textOf(member(address, "name"));
}

void readPlace(RawPosting &posting, const element &place)
{
    const auto address = member(place, "address");
    readAddress(posting, address ? *address : place);
    if (const auto geo = member(place, "geo")) {
        posting[Column::Longitude] = textOf(member(*geo, "longitude"));
        posting[Column::Latitude] = textOf(member(*geo, "latitude"));
        setIfEmpty(posting, Column::Datum, textOf(member(*geo, "datum")));
    }
}

/// The first place is where the vacancy is; the others are kept aside, in words.
void readPlaces(RawPosting &posting, const element &value)
{
    simdjson::dom::array places;
    if (value.get(places) != simdjson::SUCCESS) {
        readPlace(posting, value);
        return;
    }
    bool first = true;
    for (const element place : places) {
        if (first) {
            readPlace(posting, place);
        } else if (posting.extra.size() < mostListed) {
            RawPosting other;
            readPlace(other, place);
            posting.extra.emplace_back(u"jobLocation"_s,
                                       other[Column::Region] + u' ' + other[Column::Street]);
        }
        first = false;
    }
}

void readSalary(RawPosting &posting, const element &salary)
{
    const auto inner = member(salary, "value");
    const element value = inner && !inner->is_array() ? *inner : salary;
    if (!value.is_object()) {
        posting[Column::Pay] = textOf(value);
    } else {
        posting[Column::PayMinimum] = textOf(member(value, "minValue"));
        posting[Column::PayMaximum] = textOf(member(value, "maxValue"));
        if (posting[Column::PayMinimum].isEmpty() && posting[Column::PayMaximum].isEmpty())
            posting[Column::Pay] = textOf(member(value, "value"));
    }
    posting[Column::PayUnit] = textOf(member(value, "unitText"));
    setIfEmpty(posting, Column::PayUnit, textOf(member(salary, "unitText")));
}

void readExperience(RawPosting &posting, const element &value)
{
    const QString months = textOf(member(value, "monthsOfExperience"));
    if (!months.isEmpty() || !value.is_object())
        posting[months.isEmpty() ? Column::ExperienceYears : Column::ExperienceMonths] =
            months.isEmpty() ? textOf(value) : months;
    else
        posting[Column::ExperienceYears] = textOf(value);
}

void readContact(RawPosting &posting, const element &value)
{
    if (!value.is_object()) {
        posting[Column::Contact] = textOf(value);
        return;
    }
    posting[Column::Contact] = textOf(member(value, "name"));
    setIfEmpty(posting, Column::Contact, textOf(member(value, "contactType")));
    posting[Column::Phone] = textOf(member(value, "telephone"));
}

using Take = void (*)(RawPosting &, const element &);

/// The properties of JobPosting that hold more than a text.
Take structured(std::string_view key)
{
    struct Property
    {
        std::string_view key;
        Take take;
    };
    static constexpr std::array properties{
        Property{"hiringOrganization", readEmployer}, Property{"jobLocation", readPlaces},
        Property{"baseSalary", readSalary},           Property{"experienceRequirements", readExperience},
        Property{"applicationContact", readContact},
    };
    for (const Property &property : properties) {
        if (property.key == key)
            return property.take;
    }
    return nullptr;
}

} // namespace

struct JobPostingJson::State
{
    simdjson::dom::parser parser;
    qsizetype cellChars = 0;
    QHash<QByteArray, std::optional<Column>> columns; ///< of the keys met so far

    std::optional<Column> columnOf(std::string_view key)
    {
        constexpr qsizetype mostKeys = 4096;
        const QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
        const auto known = columns.constFind(name);
        if (known != columns.constEnd())
            return *known;
        const auto meaning = meaningOf(QString::fromUtf8(name));
        const std::optional<Column> column = meaning ? std::optional(meaning->column) : std::nullopt;
        if (columns.size() < mostKeys)
            columns.insert(name, column);
        return column;
    }

    void take(RawPosting &posting, std::string_view key, const element &value);
};

void JobPostingJson::State::take(RawPosting &posting, std::string_view key, const element &value)
{
    if (value.is_null() || key.starts_with('@'))
        return;
    if (const Take property = structured(key)) {
        property(posting, value);
        return;
    }
    const auto column = columnOf(key);
    const QString text = textOf(value);
    if (!column)
        posting.extra.emplace_back(toText(key), text);
    else if (column == Column::Posted || column == Column::ValidThrough)
        setIfEmpty(posting, *column, dayText(text));
    else
        setIfEmpty(posting, *column, text);
}

JobPostingJson::JobPostingJson(const ReaderLimits &limits) : m_state(std::make_unique<State>())
{
    m_state->cellChars = limits.cellChars;
}

JobPostingJson::~JobPostingJson() = default;

ReaderStep JobPostingJson::read(const QByteArray &line, qint64 row)
{
    element root;
    const auto error =
        m_state->parser.parse(line.constData(), static_cast<std::size_t>(line.size())).get(root);
    if (error != simdjson::SUCCESS)
        return RowProblem{row, {}, u"row.json"_s, QString::fromLatin1(simdjson::error_message(error))};
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return RowProblem{row, {}, u"row.json"_s, u"not an object"_s};
    RawPosting posting;
    posting.row = row;
    for (const auto field : object)
        m_state->take(posting, field.key, field.value);
    for (std::size_t i = 0; i < columnCount; ++i) {
        if (posting.cells.at(i).size() > m_state->cellChars)
            return RowProblem{row, usualHeading(static_cast<Column>(i)), u"cell.too_long"_s,
                              QString::number(posting.cells.at(i).size())};
    }
    for (const auto &[heading, text] : posting.extra) {
        if (text.size() > m_state->cellChars)
            return RowProblem{row, heading.left(64), u"cell.too_long"_s, QString::number(text.size())};
    }
    return posting;
}

} // namespace yizhan::tables
