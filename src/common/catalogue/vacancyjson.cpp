// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyjson.h"

#include "bodywriter.h"

#include <algorithm>
#include <cmath>
#include <simdjson.h>

namespace yizhan::catalogue {

namespace {

// Members of the body. Coordinates travel as whole microdegrees: no floating point in what is hashed.
constexpr double microdegrees = 1e6;

void encodePlace(BodyWriter &writer, const Place &place)
{
    writer.beginElement();
    writer.text("county", place.county);
    if (place.point) {
        writer.integer("lat", std::llround(place.point->latitude * microdegrees));
        writer.integer("lon", std::llround(place.point->longitude * microdegrees));
    }
    writer.text("region", place.region);
    writer.text("street", place.street);
    writer.text("town", place.town);
    writer.end();
}

void encodePay(BodyWriter &writer, const Pay &pay)
{
    if (!pay.stated() && pay.unit == PayUnit::NotStated)
        return;
    writer.beginObject("pay");
    writer.number("max", pay.maximum);
    writer.number("min", pay.minimum);
    writer.text("unit", codeOf(payUnitCodes(), pay.unit));
    writer.end();
}

void encodePlaces(BodyWriter &writer, const std::vector<Place> &places)
{
    if (places.empty())
        return;
    writer.beginList("places");
    for (const Place &place : places)
        encodePlace(writer, place);
    writer.endList();
}

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

QString textOf(Object object, const char *name)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

qint64 numberOf(Object object, const char *name, qint64 fallback = 0)
{
    int64_t number = 0;
    return object[name].get(number) == simdjson::SUCCESS ? number : fallback;
}

int smallNumberOf(Object object, const char *name, int fallback = 0)
{
    const qint64 number = numberOf(object, name, fallback);
    return number >= -1 && number <= 1'000'000 ? static_cast<int>(number) : fallback;
}

QDate dateOf(Object object, const char *name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate);
}

template <typename Visit>
void forEachText(Object object, const char *name, Visit &&visit)
{
    simdjson::dom::array list;
    if (object[name].get(list) != simdjson::SUCCESS)
        return;
    for (Element element : list) {
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS)
            visit(text);
    }
}

QStringList listOf(Object object, const char *name)
{
    QStringList list;
    forEachText(object, name, [&](std::string_view text) {
        list.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    });
    return list;
}

template <typename E>
QFlags<E> flagsOf(Object object, const char *name, std::span<const CodeEntry<E>> entries)
{
    QFlags<E> flags;
    forEachText(object, name, [&](std::string_view text) {
        if (const auto value = valueOf(entries, text))
            flags |= *value;
    });
    return flags;
}

template <typename E>
E codedOf(Object object, const char *name, std::span<const CodeEntry<E>> entries)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return E::NotStated;
    return valueOf(entries, text).value_or(E::NotStated);
}

Place decodePlace(Object object)
{
    Place place;
    place.county = textOf(object, "county");
    place.town = textOf(object, "town");
    place.region = textOf(object, "region");
    place.street = textOf(object, "street");
    int64_t latitude = 0;
    int64_t longitude = 0;
    if (object["lat"].get(latitude) == simdjson::SUCCESS && object["lon"].get(longitude) == simdjson::SUCCESS)
        place.point = GeoPoint{double(latitude) / microdegrees, double(longitude) / microdegrees};
    return place;
}

std::vector<Place> placesOf(Object object)
{
    std::vector<Place> places;
    simdjson::dom::array list;
    if (object["places"].get(list) != simdjson::SUCCESS)
        return places;
    for (Element element : list) {
        Object place;
        if (element.get(place) == simdjson::SUCCESS)
            places.push_back(decodePlace(place));
    }
    return places;
}

Pay payOf(Object object)
{
    Object pay;
    if (object["pay"].get(pay) != simdjson::SUCCESS)
        return {};
    return {numberOf(pay, "min"), numberOf(pay, "max"), codedOf(pay, "unit", payUnitCodes())};
}

/// A code that this version's list does not hold reads as none.
void decodeOccupation(Object object, Vacancy &vacancy)
{
    vacancy.occupation = textOf(object, "occupation");
    vacancy.occupationNumber = occupationOfCode(textOf(object, "occupation_code"));
    const int confidence = smallNumberOf(object, "occupation_confidence");
    if (vacancy.occupationNumber != 0)
        vacancy.occupationConfidence = std::clamp(confidence, 1, 100);
}

void decodeTerms(Object object, Vacancy &vacancy)
{
    vacancy.headcount = smallNumberOf(object, "headcount");
    vacancy.kinds = flagsOf(object, "kinds", employmentKindCodes());
    vacancy.pay = payOf(object);
    vacancy.places = placesOf(object);
    vacancy.education = codedOf(object, "education", educationCodes());
    vacancy.experienceMonths = smallNumberOf(object, "experience_months", -1);
    vacancy.ageMin = smallNumberOf(object, "age_min");
    vacancy.ageMax = smallNumberOf(object, "age_max");
    vacancy.benefits = flagsOf(object, "benefits", benefitCodes());
    vacancy.otherBenefits = listOf(object, "other_benefits");
    vacancy.shifts = flagsOf(object, "shifts", shiftCodes());
    vacancy.hours = textOf(object, "hours");
    vacancy.certificates = listOf(object, "certificates");
    vacancy.tags = flagsOf(object, "tags", vacancyTagCodes());
}

} // namespace

QByteArray encodeVacancy(const Vacancy &vacancy)
{
    constexpr qsizetype usualSize = 1024;
    QByteArray body;
    body.reserve(usualSize + 3 * vacancy.description.size());
    BodyWriter writer(body);
    writer.begin();
    writer.number("age_max", vacancy.ageMax);
    writer.number("age_min", vacancy.ageMin);
    writer.flags("benefits", vacancy.benefits, benefitCodes());
    writer.list("certificates", vacancy.certificates);
    writer.text("contact", vacancy.contact);
    writer.text("description", vacancy.description);
    writer.text("education", codeOf(educationCodes(), vacancy.education));
    writer.text("employer", vacancy.employer);
    writer.text("employer_code", vacancy.employerCode);
    if (vacancy.experienceMonths >= 0)
        writer.integer("experience_months", vacancy.experienceMonths);
    writer.text("group", vacancy.group);
    writer.number("headcount", vacancy.headcount);
    writer.text("hours", vacancy.hours);
    writer.text("id", vacancy.id);
    writer.text("identifier", vacancy.identifier);
    writer.flags("kinds", vacancy.kinds, employmentKindCodes());
    writer.text("occupation", vacancy.occupation);
    writer.text("occupation_code", occupationCode(vacancy.occupationNumber));
    writer.number("occupation_confidence", vacancy.occupationConfidence);
    writer.list("other_benefits", vacancy.otherBenefits);
    writer.list("other_identifiers", vacancy.otherIdentifiers);
    encodePay(writer, vacancy.pay);
    writer.text("phone", vacancy.phone);
    encodePlaces(writer, vacancy.places);
    writer.date("posted", vacancy.posted);
    writer.flags("shifts", vacancy.shifts, shiftCodes());
    writer.text("source", vacancy.source);
    writer.flags("tags", vacancy.tags, vacancyTagCodes());
    writer.text("title", vacancy.title);
    writer.text("title_raw", vacancy.titleRaw);
    writer.date("valid_through", vacancy.validThrough);
    writer.end();
    body.squeeze();
    return body;
}

struct VacancyDecoder::State
{
    simdjson::dom::parser parser;
};

VacancyDecoder::VacancyDecoder() : m_state(std::make_unique<State>()) {}
VacancyDecoder::~VacancyDecoder() = default;

Result<Vacancy> VacancyDecoder::decode(QByteArrayView body)
{
    Object object;
    const auto error =
        m_state->parser.parse(body.data(), static_cast<std::size_t>(body.size()), true).get(object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "vacancy.json", QString::fromLatin1(simdjson::error_message(error)));
    Vacancy vacancy;
    vacancy.id = textOf(object, "id");
    vacancy.source = textOf(object, "source");
    vacancy.identifier = textOf(object, "identifier");
    vacancy.otherIdentifiers = listOf(object, "other_identifiers");
    vacancy.title = textOf(object, "title");
    if (vacancy.title.isEmpty())
        return fail(ErrorCode::Protocol, "vacancy.title", QStringLiteral("a vacancy without a title"));
    vacancy.titleRaw = textOf(object, "title_raw");
    vacancy.group = textOf(object, "group");
    decodeOccupation(object, vacancy);
    vacancy.employer = textOf(object, "employer");
    vacancy.employerCode = textOf(object, "employer_code");
    decodeTerms(object, vacancy);
    vacancy.posted = dateOf(object, "posted");
    vacancy.validThrough = dateOf(object, "valid_through");
    vacancy.description = textOf(object, "description");
    vacancy.contact = textOf(object, "contact");
    vacancy.phone = textOf(object, "phone");
    return vacancy;
}

} // namespace yizhan::catalogue
