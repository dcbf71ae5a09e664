// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <simdjson.h>

namespace yizhan::catalogue {

namespace {

// Members of the body. Coordinates travel as whole microdegrees: no floating point in what is hashed.
constexpr double microdegrees = 1e6;

void putText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void putNumber(QJsonObject &object, const char *name, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(name), number);
}

void putList(QJsonObject &object, const char *name, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(list));
}

void putDate(QJsonObject &object, const char *name, QDate date)
{
    if (date.isValid())
        object.insert(QLatin1String(name), date.toString(Qt::ISODate));
}

template <typename E>
void putFlags(QJsonObject &object, const char *name, QFlags<E> flags, std::span<const CodeEntry<E>> entries)
{
    QJsonArray list;
    for (const auto &entry : entries) {
        if (flags.testFlag(entry.value))
            list.append(QLatin1String(entry.code));
    }
    if (!list.isEmpty())
        object.insert(QLatin1String(name), list);
}

QJsonObject encodePlace(const Place &place)
{
    QJsonObject object;
    putText(object, "county", place.county);
    putText(object, "town", place.town);
    putText(object, "region", place.region);
    putText(object, "street", place.street);
    if (place.point) {
        object.insert(QLatin1String("lat"), std::llround(place.point->latitude * microdegrees));
        object.insert(QLatin1String("lon"), std::llround(place.point->longitude * microdegrees));
    }
    return object;
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
    QJsonObject object; // keeps its keys sorted
    putText(object, "id", vacancy.id);
    putText(object, "source", vacancy.source);
    putText(object, "identifier", vacancy.identifier);
    putText(object, "title", vacancy.title);
    putText(object, "title_raw", vacancy.titleRaw);
    putText(object, "group", vacancy.group);
    putText(object, "occupation", vacancy.occupation);
    putText(object, "employer", vacancy.employer);
    putText(object, "employer_code", vacancy.employerCode);
    putNumber(object, "headcount", vacancy.headcount);
    putFlags(object, "kinds", vacancy.kinds, employmentKindCodes());
    if (vacancy.pay.stated() || vacancy.pay.unit != PayUnit::NotStated) {
        QJsonObject pay;
        putNumber(pay, "min", vacancy.pay.minimum);
        putNumber(pay, "max", vacancy.pay.maximum);
        putText(pay, "unit", codeOf(payUnitCodes(), vacancy.pay.unit));
        object.insert(QLatin1String("pay"), pay);
    }
    QJsonArray places;
    for (const Place &place : vacancy.places)
        places.append(encodePlace(place));
    if (!places.isEmpty())
        object.insert(QLatin1String("places"), places);
    putText(object, "education", codeOf(educationCodes(), vacancy.education));
    if (vacancy.experienceMonths >= 0)
        object.insert(QLatin1String("experience_months"), vacancy.experienceMonths);
    putNumber(object, "age_min", vacancy.ageMin);
    putNumber(object, "age_max", vacancy.ageMax);
    putFlags(object, "benefits", vacancy.benefits, benefitCodes());
    putList(object, "other_benefits", vacancy.otherBenefits);
    putFlags(object, "shifts", vacancy.shifts, shiftCodes());
    putText(object, "hours", vacancy.hours);
    putList(object, "certificates", vacancy.certificates);
    putFlags(object, "tags", vacancy.tags, vacancyTagCodes());
    putDate(object, "posted", vacancy.posted);
    putDate(object, "valid_through", vacancy.validThrough);
    putText(object, "description", vacancy.description);
    putText(object, "contact", vacancy.contact);
    putText(object, "phone", vacancy.phone);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    vacancy.title = textOf(object, "title");
    if (vacancy.title.isEmpty())
        return fail(ErrorCode::Protocol, "vacancy.title", QStringLiteral("a vacancy without a title"));
    vacancy.titleRaw = textOf(object, "title_raw");
    vacancy.group = textOf(object, "group");
    vacancy.occupation = textOf(object, "occupation");
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
