// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingdata.h"

#include "factwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Pay;
using catalogue::PayUnit;
using catalogue::Place;
using catalogue::Vacancy;

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

/// Ours that schema.org has too keep their name.
QJsonArray employmentTypes(catalogue::EmploymentKinds kinds)
{
    static constexpr std::array known = {"FULL_TIME", "PART_TIME", "PER_DIEM", "INTERN", "TEMPORARY"};
    QJsonArray types;
    for (const auto &entry : catalogue::employmentKindCodes()) {
        if (!kinds.testFlag(entry.value))
            continue;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&entry](const char *name) {
            return std::string_view(name) == entry.code;
        });
        const QString type = isKnown ? QString::fromLatin1(entry.code) : u"OTHER"_s;
        if (!types.contains(type))
            types.append(type);
    }
    return types;
}

/// Nothing for pay by the piece, of which schema.org has no unit.
QJsonObject salary(const Pay &pay)
{
    const QString unit = catalogue::codeOf(catalogue::payUnitCodes(), pay.unit);
    if (!pay.stated() || unit.isEmpty() || pay.unit == PayUnit::Piece)
        return {};
    constexpr double perYuan = 100;
    QJsonObject value{{"@type"_L1, u"QuantitativeValue"_s}, {"unitText"_L1, unit}};
    if (pay.minimum > 0)
        value.insert("minValue"_L1, static_cast<double>(pay.minimum) / perYuan);
    if (pay.maximum > 0)
        value.insert("maxValue"_L1, static_cast<double>(pay.maximum) / perYuan);
    return {{"@type"_L1, u"MonetaryAmount"_s}, {"currency"_L1, u"CNY"_s}, {"value"_L1, value}};
}

} // namespace

QJsonObject placeData(const Place &place)
{
    QJsonObject address{{"@type"_L1, u"PostalAddress"_s}, {"addressCountry"_L1, u"CN"_s}};
    put(address, "addressLocality"_L1, place.region);
    put(address, "streetAddress"_L1, place.street);
    QJsonObject object{{"@type"_L1, u"Place"_s}, {"address"_L1, address}};
    if (place.point) {
        object.insert("geo"_L1, QJsonObject{{"@type"_L1, u"GeoCoordinates"_s},
                                            {"latitude"_L1, place.point->latitude},
                                            {"longitude"_L1, place.point->longitude}});
    }
    return object;
}

QJsonObject jobPosting(const Vacancy &vacancy)
{
    QJsonObject object{{"@context"_L1, u"https://schema.org"_s}, {"@type"_L1, u"JobPosting"_s}};
    put(object, "title"_L1, vacancy.title);
    put(object, "description"_L1, vacancy.description.isEmpty() ? vacancy.title : vacancy.description);
    put(object, "datePosted"_L1, vacancy.posted.toString(Qt::ISODate));
    if (vacancy.validThrough.isValid())
        put(object, "validThrough"_L1, vacancy.validThrough.toString(Qt::ISODate) + "T23:59:59+08:00"_L1);
    if (const QJsonArray types = employmentTypes(vacancy.kinds); !types.isEmpty())
        object.insert("employmentType"_L1, types);
    if (!vacancy.employer.isEmpty())
        object.insert("hiringOrganization"_L1,
                      QJsonObject{{"@type"_L1, u"Organization"_s}, {"name"_L1, vacancy.employer}});
    QJsonArray places;
    for (const Place &place : vacancy.places)
        places.append(placeData(place));
    if (!places.isEmpty())
        object.insert("jobLocation"_L1, places);
    if (const QJsonObject pay = salary(vacancy.pay); !pay.isEmpty())
        object.insert("baseSalary"_L1, pay);
    if (vacancy.headcount > 0)
        object.insert("totalJobOpenings"_L1, vacancy.headcount);
    if (vacancy.experienceMonths >= 0)
        object.insert("experienceRequirements"_L1,
                      QJsonObject{{"@type"_L1, u"OccupationalExperienceRequirements"_s},
                                  {"monthsOfExperience"_L1, vacancy.experienceMonths}});
    put(object, "workHours"_L1, vacancy.hours);
    put(object, "jobBenefits"_L1, words::benefitWords(vacancy));
    object.insert("identifier"_L1, QJsonObject{{"@type"_L1, u"PropertyValue"_s},
                                               {"name"_L1, vacancy.source},
                                               {"value"_L1, vacancy.identifier}});
    return object;
}

namespace {

/// A day, or a time of it in China where one is stated.
QString momentOf(QDate day, int minutes)
{
    constexpr int perHour = 60;
    constexpr int perDay = 24 * perHour;
    if (minutes == catalogue::Fair::notStated)
        return day.toString(Qt::ISODate);
    const QDate of = day.addDays(minutes / perDay); // midnight at the end of a day is that of the next
    const QTime time(minutes % perDay / perHour, minutes % perHour);
    return of.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm:ss"_s) + "+08:00"_L1;
}

} // namespace

QJsonObject fairEvent(const catalogue::Fair &fair)
{
    QJsonObject object{{"@context"_L1, u"https://schema.org"_s},
                       {"@type"_L1, u"Event"_s},
                       {"eventAttendanceMode"_L1, u"https://schema.org/OfflineEventAttendanceMode"_s},
                       {"eventStatus"_L1, u"https://schema.org/EventScheduled"_s}};
    put(object, "name"_L1, fair.name);
    put(object, "description"_L1, fair.notes.isEmpty() ? fair.name : fair.notes);
    put(object, "startDate"_L1, momentOf(fair.starts, fair.opens));
    put(object, "endDate"_L1, momentOf(fair.lastDay(), fair.closes));
    QJsonObject place = placeData(fair.place);
    put(place, "name"_L1, fair.venue);
    object.insert("location"_L1, place);
    if (!fair.organiser.isEmpty())
        object.insert("organizer"_L1,
                      QJsonObject{{"@type"_L1, u"Organization"_s}, {"name"_L1, fair.organiser}});
    if (fair.fee >= 0)
        object.insert("isAccessibleForFree"_L1, fair.fee == 0);
    if (fair.quota > 0)
        object.insert("maximumAttendeeCapacity"_L1, fair.quota);
    if (!fair.audience.isEmpty())
        object.insert("audience"_L1,
                      QJsonObject{{"@type"_L1, u"Audience"_s}, {"audienceType"_L1, fair.audience}});
    return object;
}

} // namespace yizhan::pages
