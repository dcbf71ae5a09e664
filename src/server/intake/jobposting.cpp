// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobposting.h"

#include "jsonvalues.h"
#include "paytext.h"
#include "vacancycolumns.h"

#include <array>
#include <initializer_list>
#include <utility>

namespace yizhan::intake {

using simdjson::dom::element;
using tables::member;
using tables::mostListed;
using tables::RawRow;
using tables::textOf;

namespace {

using namespace Qt::StringLiterals;

/// The first of a list; what is no list as it is.
element firstOf(const element &value)
{
    simdjson::dom::array list;
    if (value.get(list) == simdjson::SUCCESS) {
        for (const element entry : list)
            return entry;
    }
    return value;
}

void setIfEmpty(RawRow &row, Column column, const QString &text)
{
    if (row[column].isEmpty())
        row[column] = text;
}

/// "@id" points to another object, it is no name.
void readEmployer(RawRow &row, const element &value)
{
    const element house = firstOf(value);
    if (!house.is_object())
        row[Column::Employer] = textOf(house);
    for (const std::string_view name : {"name", "legalName", "alternateName"})
        setIfEmpty(row, Column::Employer, textOf(member(house, name)));
    for (const std::string_view name : {"taxID", "vatID", "identifier"}) {
        if (const auto code = member(house, name))
            setIfEmpty(row, Column::EmployerCode, textOf(*code));
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

void readAddress(RawRow &row, const element &given)
{
    const element address = firstOf(given);
    if (!address.is_object()) {
        row[Column::Region] = textOf(address);
        return;
    }
    row[Column::Region] = regionText(address);
    row[Column::Street] = textOf(member(address, "streetAddress"));
    if (row[Column::Region].isEmpty())
        row[Column::Region] = textOf(member(address, "name"));
}

void readPlace(RawRow &row, const element &place)
{
    const auto address = member(place, "address");
    readAddress(row, address ? *address : place);
    if (const auto geo = member(place, "geo")) {
        row[Column::Longitude] = textOf(member(*geo, "longitude"));
        row[Column::Latitude] = textOf(member(*geo, "latitude"));
        setIfEmpty(row, Column::Datum, textOf(member(*geo, "datum")));
    }
}

/// The first place is where the vacancy is; the others are further ones, region and street in turn.
void readPlaces(RawRow &row, const element &value)
{
    simdjson::dom::array places;
    const auto addresses = member(value, "address");
    if (value.get(places) != simdjson::SUCCESS &&
        (!addresses || addresses->get(places) != simdjson::SUCCESS)) {
        readPlace(row, value);
        return;
    }
    bool first = true;
    for (const element place : places) {
        if (first) {
            readPlace(row, place);
        } else if (row.more.size() < mostListed) {
            RawRow other(row.cells.size());
            readPlace(other, place);
            row.more.emplace_back(static_cast<std::size_t>(Column::Region), other[Column::Region]);
            row.more.emplace_back(static_cast<std::size_t>(Column::Street), other[Column::Street]);
        }
        first = false;
    }
}

/// One sum, or the ends of a range.
void readOneSalary(RawRow &row, const element &salary)
{
    const auto inner = member(salary, "value");
    const element value = inner ? firstOf(*inner) : salary;
    if (!value.is_object()) {
        row[Column::Pay] = textOf(value);
    } else {
        row[Column::PayMinimum] = textOf(member(value, "minValue"));
        row[Column::PayMaximum] = textOf(member(value, "maxValue"));
        if (row[Column::PayMinimum].isEmpty() && row[Column::PayMaximum].isEmpty())
            row[Column::Pay] = textOf(member(value, "value"));
    }
    row[Column::PayUnit] = textOf(member(value, "unitText"));
    setIfEmpty(row, Column::PayUnit, textOf(member(salary, "unitText")));
    const QString currency = textOf(member(salary, "currency")).trimmed().toUpper();
    const bool ours = currency.isEmpty() || currency == "CNY"_L1 || currency == "RMB"_L1 ||
                      currency == u"人民币"_s || currency == u"元"_s || currency == "¥"_L1;
    if (!ours) // told with the unit, where whoever reads it refuses it
        row[Column::PayUnit] += u' ' + (namesOtherCurrency(currency) ? currency : u"USD"_s);
}

/// Of two amounts the smaller, or the larger; where one is no plain number the first.
QString endOf(const QString &one, const QString &other, bool larger)
{
    bool isNumber = false;
    bool isOther = false;
    const double first = one.toDouble(&isNumber);
    const double second = other.toDouble(&isOther);
    return isNumber && isOther && (second > first) == larger && second != first ? other : one;
}

/// Several amounts of one unit go from the least to the most, as grades and shifts do; what has another unit
/// stands beside the first, and is told.
void readSalary(RawRow &row, const element &given)
{
    simdjson::dom::array list;
    if (given.get(list) != simdjson::SUCCESS) {
        readOneSalary(row, given);
        return;
    }
    bool first = true;
    for (const element salary : list) {
        if (std::exchange(first, false)) {
            readOneSalary(row, salary);
            continue;
        }
        RawRow other(row.cells.size());
        readOneSalary(other, salary);
        const bool comparable = other[Column::PayUnit] == row[Column::PayUnit] &&
                                !other[Column::PayMinimum].isEmpty() &&
                                !other[Column::PayMaximum].isEmpty() && !row[Column::PayMinimum].isEmpty() &&
                                !row[Column::PayMaximum].isEmpty();
        if (comparable) {
            row[Column::PayMinimum] = endOf(row[Column::PayMinimum], other[Column::PayMinimum], false);
            row[Column::PayMaximum] = endOf(row[Column::PayMaximum], other[Column::PayMaximum], true);
        } else if (row.more.size() < mostListed) {
            row.more.emplace_back(static_cast<std::size_t>(Column::Pay),
                                  QStringList{other[Column::PayMinimum], other[Column::PayMaximum],
                                              other[Column::Pay], other[Column::PayUnit]}
                                      .join(u' ')
                                      .simplified());
        }
    }
}

/// The number is its value; its name says whose it is.
void readIdentifier(RawRow &row, const element &given)
{
    const element identifier = firstOf(given);
    if (!identifier.is_object()) {
        row[Column::Identifier] = textOf(identifier);
        return;
    }
    row[Column::Identifier] = textOf(member(identifier, "value"));
    row.numberedBy = textOf(member(identifier, "name"));
    if (row[Column::Identifier].isEmpty())
        row[Column::Identifier] = textOf(member(identifier, "@id"));
    if (row[Column::Identifier].isEmpty())
        row[Column::Identifier] = std::exchange(row.numberedBy, {});
}

void readExperience(RawRow &row, const element &value)
{
    const QString months = textOf(member(value, "monthsOfExperience"));
    if (!months.isEmpty() || !value.is_object())
        row[months.isEmpty() ? Column::ExperienceYears : Column::ExperienceMonths] =
            months.isEmpty() ? textOf(value) : months;
    else
        row[Column::ExperienceYears] = textOf(value);
}

void readContact(RawRow &row, const element &given)
{
    const element value = firstOf(given);
    if (!value.is_object()) {
        row[Column::Contact] = textOf(value);
        return;
    }
    row[Column::Contact] = textOf(member(value, "name"));
    setIfEmpty(row, Column::Contact, textOf(member(value, "contactType")));
    row[Column::Phone] = textOf(member(value, "telephone"));
}

/// Certificates in a word or two; else a text, which belongs to the description.
void readQualifications(RawRow &row, const element &value)
{
    constexpr qsizetype longestList = 40;
    const QString text = textOf(value);
    const bool list = text.size() <= longestList && !text.contains(u'。') && !text.contains(u'；') &&
                      !text.contains(u'<') && !text.contains(u'\n');
    QString &cell = row[list ? Column::Certificates : Column::Description];
    cell = cell.isEmpty() ? text : QString(cell + u'\n' + text);
}

using Take = void (*)(RawRow &, const element &);

/// The properties of JobPosting that hold more than a text.
Take structured(std::string_view key)
{
    struct Property
    {
        std::string_view key;
        Take take;
    };
    static constexpr std::array properties{
        Property{"hiringOrganization", readEmployer},
        Property{"jobLocation", readPlaces},
        Property{"baseSalary", readSalary},
        Property{"experienceRequirements", readExperience},
        Property{"applicationContact", readContact},
        Property{"identifier", readIdentifier},
        Property{"qualifications", readQualifications},
    };
    for (const Property &property : properties) {
        if (property.key == key)
            return property.take;
    }
    return nullptr;
}

} // namespace

bool takeJobPostingMember(RawRow &row, std::string_view key, const element &value)
{
    const Take property = structured(key);
    if (property)
        property(row, value);
    return property != nullptr;
}

} // namespace yizhan::intake
