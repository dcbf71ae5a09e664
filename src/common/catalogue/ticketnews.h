// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QDateTime>

namespace yizhan::catalogue {

/// A key whose tickets count at every door, as docs/formats/ticket.md says: of a kiosk, or the city's own. It
/// does so as long as it is published.
struct TicketIssuer
{
    QString key;    ///< 64 hexadecimal digits, which is the feed id
    QString issuer; ///< "station:<id>", "city": for whoever looks
    QDateTime from; ///< UTC, whole seconds: what it signed counts from then on

    friend bool operator==(const TicketIssuer &, const TicketIssuer &) = default;
};

/// The body: `from` (seconds since 1970), `issuer`, `key`. Decoding errors: Protocol (`item.body`).
template <>
struct Kind<TicketIssuer>
{
    static constexpr const char *name = "ticket_key";
    struct Decoder
    {
        [[nodiscard]] static Result<TicketIssuer> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const TicketIssuer &issuer);
    [[nodiscard]] static const QString &id(const TicketIssuer &issuer) { return issuer.key; }
    /// It has none: it is withdrawn.
    [[nodiscard]] static QDate lastDay(const TicketIssuer &) { return {}; }
};
static_assert(ItemKind<TicketIssuer>);

/// A ticket that counts no longer: its sign-up was taken back.
struct RevokedTicket
{
    QString ticket; ///< 32 hexadecimal digits, which is the feed id
    QString fair;   ///< feed id

    friend bool operator==(const RevokedTicket &, const RevokedTicket &) = default;
};

/// The body: `fair`, `ticket`. Decoding errors: Protocol (`item.body`).
template <>
struct Kind<RevokedTicket>
{
    static constexpr const char *name = "ticket_revoked";
    struct Decoder
    {
        [[nodiscard]] static Result<RevokedTicket> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const RevokedTicket &revoked);
    [[nodiscard]] static const QString &id(const RevokedTicket &revoked) { return revoked.ticket; }
    /// Its day stands outside the body: the last one of the fair.
    [[nodiscard]] static QDate lastDay(const RevokedTicket &) { return {}; }
};
static_assert(ItemKind<RevokedTicket>);

} // namespace yizhan::catalogue
