// SPDX-License-Identifier: GPL-3.0-or-later
#include "classplaces.h"

#include "bodyreader.h"
#include "bodywriter.h"

namespace yizhan::catalogue {

QByteArray Kind<ClassPlaces>::encode(const ClassPlaces &places)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("class", places.classId);
    writer.number("free", places.free);
    writer.number("waiting", places.waiting);
    writer.end();
    return body;
}

Result<ClassPlaces> Kind<ClassPlaces>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    ClassPlaces places{textOf(object, "class"), smallNumberOf(object, "free"),
                       smallNumberOf(object, "waiting")};
    if (places.classId.isEmpty() || places.free < 0 || places.waiting < 0)
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("places of no class"));
    return places;
}

} // namespace yizhan::catalogue
