// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairjson.h"

#include "bodyplace.h"
#include "bodyreader.h"

#include <algorithm>

namespace yizhan::catalogue {

namespace {

constexpr int minutesPerDay = 24 * 60;

/// Midnight at the end of a day is said as 24:00.
int timeOf(BodyObject object, const char *name)
{
    const int minutes = smallNumberOf(object, name, Fair::notStated);
    return minutes <= minutesPerDay ? minutes : Fair::notStated;
}

void readTimes(BodyObject object, Fair &item)
{
    item.ends = dateOf(object, "ends");
    item.opens = timeOf(object, "opens");
    item.closes = item.opens == Fair::notStated ? Fair::notStated : timeOf(object, "closes");
    item.hours = textOf(object, "hours");
    item.signUpFrom = dateOf(object, "sign_up_from");
    item.signUpUntil = dateOf(object, "sign_up_until");
}

void writePlan(BodyWriter &writer, const DocumentRef &plan)
{
    if (plan.digest.isEmpty())
        return;
    writer.beginList("documents");
    writer.beginElement();
    writer.text("digest", plan.digest);
    writer.text("name", QString::fromLatin1(planDocument));
    writer.number("size", plan.size);
    writer.text("type", plan.type);
    writer.end();
    writer.endList();
}

} // namespace

QByteArray Kind<Fair>::encode(const Fair &item)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("audience", item.audience);
    if (item.closes != Fair::notStated)
        writer.integer("closes", item.closes);
    writePlan(writer, item.plan);
    writer.date("ends", item.ends);
    if (item.fee >= 0)
        writer.integer("fee", item.fee);
    writer.text("hours", item.hours);
    writer.text("id", item.id);
    writer.text("kind", codeOf(fairKindCodes(), item.kind));
    writer.text("name", item.name);
    writer.text("notes", item.notes);
    if (item.opens != Fair::notStated)
        writer.integer("opens", item.opens);
    writer.text("organiser", item.organiser);
    writer.text("phone", item.phone);
    if (item.place != Place{})
        writePlaces(writer, {item.place});
    writer.number("quota", item.quota);
    writer.date("sign_up_from", item.signUpFrom);
    writer.date("sign_up_until", item.signUpUntil);
    writer.date("starts", item.starts);
    writer.text("transport", item.transport);
    writer.text("venue", item.venue);
    writer.end();
    return body;
}

Result<Fair> Kind<Fair>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    Fair item;
    item.name = textOf(object, "name");
    item.starts = dateOf(object, "starts");
    if (item.name.isEmpty() || !item.starts.isValid())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a fair without a name or a day"));
    readTimes(object, item);
    item.id = textOf(object, "id");
    item.kind = codedOf(object, "kind", fairKindCodes());
    item.organiser = textOf(object, "organiser");
    item.venue = textOf(object, "venue");
    if (const auto places = placesOf(object); !places.empty())
        item.place = places.front();
    item.transport = textOf(object, "transport");
    item.fee = std::max<qint64>(numberOf(object, "fee", -1), -1);
    item.quota = std::max(smallNumberOf(object, "quota"), 0);
    item.audience = textOf(object, "audience");
    item.notes = textOf(object, "notes");
    item.phone = textOf(object, "phone");
    if (body.contains(documentsMark))
        item.plan = documentOf(body, QLatin1StringView(planDocument));
    return item;
}

} // namespace yizhan::catalogue
