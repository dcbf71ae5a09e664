// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairplaces.h"

#include "bodyreader.h"
#include "bodywriter.h"

namespace yizhan::catalogue {

QByteArray Kind<FairPlaces>::encode(const FairPlaces &places)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("fair", places.fair);
    writer.number("free", places.free);
    writer.number("waiting", places.waiting);
    writer.end();
    return body;
}

Result<FairPlaces> Kind<FairPlaces>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    FairPlaces places{textOf(object, "fair"), smallNumberOf(object, "free"),
                      smallNumberOf(object, "waiting")};
    if (places.fair.isEmpty() || places.free < 0 || places.waiting < 0)
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("places of no fair"));
    return places;
}

} // namespace yizhan::catalogue
