// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"

#include "bodyplace.h"
#include "bodyreader.h"

#include <algorithm>

namespace yizhan::catalogue {

QByteArray encodeCourse(const Course &course)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("audience", course.audience);
    writer.list("awards", course.awards);
    writer.text("category", codeOf(courseCategoryCodes(), course.category));
    writer.text("contact", course.contact);
    writer.text("description", course.description);
    if (course.fee >= 0)
        writer.integer("fee", course.fee);
    writer.number("hours", course.hours);
    writer.text("id", course.id);
    writer.text("name", course.name);
    writer.text("occupation_code", occupationCode(course.occupationNumber));
    writer.text("phone", course.phone);
    if (course.place != Place{})
        writePlaces(writer, {course.place});
    writer.text("programme", course.programme);
    writer.text("provider", course.provider);
    writer.text("schedule", course.schedule);
    writer.number("seats", course.seats);
    writer.date("sign_up_until", course.signUpUntil);
    writer.date("starts", course.starts);
    writer.text("subsidy", course.subsidy);
    writer.end();
    return body;
}

Result<Course> decodeCourse(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "course.json", QString::fromLatin1(simdjson::error_message(error)));
    Course course;
    course.name = textOf(object, "name");
    if (course.name.isEmpty())
        return fail(ErrorCode::Protocol, "course.name", QStringLiteral("a course without a name"));
    course.id = textOf(object, "id");
    course.provider = textOf(object, "provider");
    course.programme = textOf(object, "programme");
    course.awards = listOf(object, "awards");
    course.category = codedOf(object, "category", courseCategoryCodes());
    course.occupationNumber = occupationOfCode(textOf(object, "occupation_code"));
    course.hours = smallNumberOf(object, "hours");
    course.starts = dateOf(object, "starts");
    course.signUpUntil = dateOf(object, "sign_up_until");
    course.schedule = textOf(object, "schedule");
    course.fee = std::max<qint64>(numberOf(object, "fee", -1), -1);
    course.subsidy = textOf(object, "subsidy");
    course.seats = smallNumberOf(object, "seats");
    course.audience = textOf(object, "audience");
    if (const auto places = placesOf(object); !places.empty())
        course.place = places.front();
    course.description = textOf(object, "description");
    course.contact = textOf(object, "contact");
    course.phone = textOf(object, "phone");
    return course;
}

} // namespace yizhan::catalogue
