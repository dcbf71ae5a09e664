// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "kind.h"

#include <QDateTime>

namespace yizhan::catalogue {

/// Places of a class that are lent to one kiosk of a station, which may give them while it hears nothing of
/// the city: docs/formats/seat-lease.md. Travels in the scope of the station.
struct LentSeats
{
    QString id;      ///< 16 hexadecimal digits, which is the feed id
    QString classId; ///< feed id of the class
    QString device;  ///< the kiosk that gives them
    int seats = 0;   ///< 1 …
    QDateTime until; ///< UTC: the kiosk gives none from then on

    friend bool operator==(const LentSeats &, const LentSeats &) = default;
};

/// The body: `class`, `device`, `id`, `seats`, `until` (seconds since 1970). Decoding errors: Protocol
/// (`item.body`).
template <>
struct Kind<LentSeats>
{
    static constexpr const char *name = "seat_lease";
    struct Decoder
    {
        [[nodiscard]] static Result<LentSeats> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const LentSeats &lent);
    [[nodiscard]] static const QString &id(const LentSeats &lent) { return lent.id; }
    /// In China, where the days of items are.
    [[nodiscard]] static QDate lastDay(const LentSeats &lent)
    {
        return lent.until.toOffsetFromUtc(chinaOffsetSeconds).date();
    }
};
static_assert(ItemKind<LentSeats>);

} // namespace yizhan::catalogue
