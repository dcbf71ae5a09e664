// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketnews.h"

#include "bodyreader.h"
#include "bodywriter.h"
#include "lastsecond.h"

#include <algorithm>

namespace yizhan::catalogue {

namespace {

constexpr qsizetype keyDigits = 64;
constexpr qsizetype ticketDigits = 32;

bool isHex(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

tl::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(what));
}

} // namespace

QByteArray Kind<TicketIssuer>::encode(const TicketIssuer &issuer)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.number("from", issuer.from.isValid() ? issuer.from.toSecsSinceEpoch() : 0);
    writer.text("issuer", issuer.issuer);
    writer.text("key", issuer.key);
    writer.end();
    return body;
}

Result<TicketIssuer> Kind<TicketIssuer>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return malformed(simdjson::error_message(error));
    const qint64 from = numberOf(object, "from");
    TicketIssuer issuer{textOf(object, "key"), textOf(object, "issuer"), {}};
    if (!isHex(issuer.key, keyDigits) || from < 1 || from > lastSecond)
        return malformed("a key of tickets without key or time");
    issuer.from = QDateTime::fromSecsSinceEpoch(from, Qt::UTC);
    return issuer;
}

QByteArray Kind<RevokedTicket>::encode(const RevokedTicket &revoked)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("fair", revoked.fair);
    writer.text("ticket", revoked.ticket);
    writer.end();
    return body;
}

Result<RevokedTicket> Kind<RevokedTicket>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return malformed(simdjson::error_message(error));
    RevokedTicket revoked{textOf(object, "ticket"), textOf(object, "fair")};
    if (!isHex(revoked.ticket, ticketDigits) || revoked.fair.isEmpty())
        return malformed("no ticket that counts no longer");
    return revoked;
}

} // namespace yizhan::catalogue
