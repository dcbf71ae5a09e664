// SPDX-License-Identifier: GPL-3.0-or-later
#include "lentseats.h"

#include "bodyreader.h"
#include "bodywriter.h"
#include "lastsecond.h"

namespace yizhan::catalogue {

QByteArray Kind<LentSeats>::encode(const LentSeats &lent)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("class", lent.classId);
    writer.text("device", lent.device);
    writer.text("id", lent.id);
    writer.number("seats", lent.seats);
    writer.number("until", lent.until.isValid() ? lent.until.toSecsSinceEpoch() : 0);
    writer.end();
    return body;
}

Result<LentSeats> Kind<LentSeats>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    constexpr int mostSeats = 10'000;
    const qint64 until = numberOf(object, "until");
    LentSeats lent{textOf(object, "id"), textOf(object, "class"), textOf(object, "device"),
                   smallNumberOf(object, "seats"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC)};
    if (lent.id.isEmpty() || lent.classId.isEmpty() || lent.device.isEmpty() || lent.seats < 1 ||
        lent.seats > mostSeats || until < 1 || until > lastSecond)
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a lease that lends nothing"));
    lent.until = QDateTime::fromSecsSinceEpoch(until, Qt::UTC);
    return lent;
}

} // namespace yizhan::catalogue
