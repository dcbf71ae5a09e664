// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobposting.h"

#include "jsonvalues.h"
#include "vacancycolumns.h"

#include <array>
#include <initializer_list>

namespace yizhan::intake {

using simdjson::dom::element;
using tables::member;
using tables::mostListed;
using tables::RawRow;
using tables::textOf;

namespace {

using namespace Qt::StringLiterals;

void setIfEmpty(RawRow &row, Column column, const QString &text)
{
    if (row[column].isEmpty())
        row[column] = text;
}

void readEmployer(RawRow &row, const element &value)
{
    row[Column::Employer] = textOf(value);
    for (const std::string_view name : {"taxID", "vatID", "identifier"}) {
        if (const auto code = member(value, name))
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

void readAddress(RawRow &row, const element &address)
{
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

/// The first place is where the vacancy is; the others are kept aside, in words.
void readPlaces(RawRow &row, const element &value)
{
    simdjson::dom::array places;
    if (value.get(places) != simdjson::SUCCESS) {
        readPlace(row, value);
        return;
    }
    bool first = true;
    for (const element place : places) {
        if (first) {
            readPlace(row, place);
        } else if (row.extra.size() < mostListed) {
            RawRow other(row.cells.size());
            readPlace(other, place);
            row.extra.emplace_back(u"jobLocation"_s, other[Column::Region] + u' ' + other[Column::Street]);
        }
        first = false;
    }
}

void readSalary(RawRow &row, const element &salary)
{
    const auto inner = member(salary, "value");
    const element value = inner && !inner->is_array() ? *inner : salary;
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

void readContact(RawRow &row, const element &value)
{
    if (!value.is_object()) {
        row[Column::Contact] = textOf(value);
        return;
    }
    row[Column::Contact] = textOf(member(value, "name"));
    setIfEmpty(row, Column::Contact, textOf(member(value, "contactType")));
    row[Column::Phone] = textOf(member(value, "telephone"));
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

bool takeJobPostingMember(RawRow &row, std::string_view key, const element &value)
{
    const Take property = structured(key);
    if (property)
        property(row, value);
    return property != nullptr;
}

} // namespace yizhan::intake
