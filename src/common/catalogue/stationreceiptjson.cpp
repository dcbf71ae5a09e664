// SPDX-License-Identifier: GPL-3.0-or-later
#include "stationreceiptjson.h"

#include "bodyreader.h"
#include "bodywriter.h"
#include "lastsecond.h"

namespace yizhan::catalogue {

namespace {

void time(BodyWriter &writer, const char *name, const QDateTime &value)
{
    if (value.isValid())
        writer.number(name, value.toSecsSinceEpoch());
}

QDateTime timeOf(BodyObject object, const char *name)
{
    const qint64 seconds = numberOf(object, name);
    return seconds > 0 && seconds <= lastSecond ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                                : QDateTime();
}

} // namespace

QByteArray Kind<StationReceipt>::encode(const StationReceipt &receipt)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("about", receipt.about);
    writer.text("about_kind", receipt.aboutKind);
    writer.number("callback", receipt.callback ? 1 : 0);
    time(writer, "captured", receipt.captured);
    writer.text("code", receipt.code);
    writer.text("kiosk", receipt.kiosk);
    writer.text("of", receipt.of);
    writer.number("rank", receipt.rank);
    writer.text("receipt", receipt.receipt);
    time(writer, "since", receipt.since);
    writer.text("state", receipt.state);
    writer.text("ticket", receipt.ticket);
    writer.text("type", receipt.type);
    writer.end();
    return body;
}

Result<StationReceipt> Kind<StationReceipt>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    StationReceipt receipt;
    receipt.receipt = textOf(object, "receipt");
    receipt.type = textOf(object, "type");
    receipt.aboutKind = textOf(object, "about_kind");
    receipt.about = textOf(object, "about");
    receipt.state = textOf(object, "state");
    receipt.since = timeOf(object, "since");
    receipt.of = textOf(object, "of");
    receipt.rank = smallNumberOf(object, "rank");
    receipt.code = textOf(object, "code");
    receipt.captured = timeOf(object, "captured");
    receipt.kiosk = textOf(object, "kiosk");
    receipt.ticket = textOf(object, "ticket");
    receipt.callback = numberOf(object, "callback") != 0;
    if (receipt.receipt.isEmpty() || receipt.type.isEmpty() || receipt.state.isEmpty())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a receipt that says nothing"));
    return receipt;
}

} // namespace yizhan::catalogue
