// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyjson.h"

#include "bodypay.h"
#include "bodyplace.h"
#include "bodyreader.h"

#include <algorithm>

namespace yizhan::catalogue {

namespace {

void encodeReadFrom(BodyWriter &writer, const QMap<QString, QString> &readFrom)
{
    if (readFrom.isEmpty())
        return;
    writer.beginObject("read_from");
    for (auto fact = readFrom.constBegin(); fact != readFrom.constEnd(); ++fact)
        writer.text(fact.key().toLatin1().constData(), fact.value());
    writer.end();
}

/// Facts have short names of Latin letters; whatever else stands there is none of ours.
QMap<QString, QString> readFromOf(BodyObject object)
{
    constexpr qsizetype mostFacts = 80;
    constexpr std::size_t longestName = 40;
    QMap<QString, QString> readFrom;
    BodyObject facts;
    if (object["read_from"].get(facts) != simdjson::SUCCESS)
        return readFrom;
    for (const auto &[name, heading] : facts) {
        std::string_view text;
        const bool plain = name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) {
                               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
                           });
        if (plain && readFrom.size() < mostFacts && heading.get(text) == simdjson::SUCCESS && !text.empty())
            readFrom.insert(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return readFrom;
}

/// A code that this version's list does not hold reads as none.
void decodeOccupation(BodyObject object, Vacancy &vacancy)
{
    vacancy.occupation = textOf(object, "occupation");
    vacancy.occupationNumber = occupationOfCode(textOf(object, "occupation_code"));
    const int confidence = smallNumberOf(object, "occupation_confidence");
    if (vacancy.occupationNumber != 0)
        vacancy.occupationConfidence = std::clamp(confidence, 1, 100);
}

void decodeTerms(BodyObject object, Vacancy &vacancy)
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
    if (vacancy.pay.stated() || vacancy.pay.unit != PayUnit::NotStated)
        writePay(writer, vacancy.pay);
    writer.text("phone", vacancy.phone);
    writePlaces(writer, vacancy.places);
    writer.date("posted", vacancy.posted);
    encodeReadFrom(writer, vacancy.readFrom);
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
    BodyObject object;
    const auto error = readBody(m_state->parser, body, object);
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
    vacancy.readFrom = readFromOf(object);
    return vacancy;
}

} // namespace yizhan::catalogue
