// SPDX-License-Identifier: GPL-3.0-or-later
#include "classjson.h"

#include "bodyplace.h"
#include "bodyreader.h"

#include <algorithm>

namespace yizhan::catalogue {

namespace {

constexpr int mostGraceHours = 720;

} // namespace

QByteArray Kind<Class>::encode(const Class &item)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("audience", item.audience);
    writer.text("contact", item.contact);
    writer.number("contested", item.contested ? 1 : 0);
    writer.text("course", item.course);
    writer.date("ends", item.ends);
    writer.number("grace_hours", item.graceHours);
    writer.text("id", item.id);
    writer.text("name", item.name);
    writer.text("phone", item.phone);
    if (item.place != Place{})
        writePlaces(writer, {item.place});
    writer.text("schedule", item.schedule);
    writer.number("seats", item.seats);
    writer.date("sign_up_from", item.signUpFrom);
    writer.date("sign_up_until", item.signUpUntil);
    writer.date("starts", item.starts);
    writer.text("subsidy", item.subsidy);
    writer.end();
    return body;
}

Result<Class> Kind<Class>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    Class item;
    item.course = textOf(object, "course");
    if (item.course.isEmpty())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a class of no course"));
    item.id = textOf(object, "id");
    item.name = textOf(object, "name");
    item.starts = dateOf(object, "starts");
    item.ends = dateOf(object, "ends");
    item.schedule = textOf(object, "schedule");
    if (const auto places = placesOf(object); !places.empty())
        item.place = places.front();
    item.seats = std::max(smallNumberOf(object, "seats"), 0);
    item.audience = textOf(object, "audience");
    item.subsidy = textOf(object, "subsidy");
    item.signUpFrom = dateOf(object, "sign_up_from");
    item.signUpUntil = dateOf(object, "sign_up_until");
    item.contested = numberOf(object, "contested") != 0;
    item.graceHours = std::clamp(smallNumberOf(object, "grace_hours"), 0, mostGraceHours);
    item.contact = textOf(object, "contact");
    item.phone = textOf(object, "phone");
    return item;
}

} // namespace yizhan::catalogue
