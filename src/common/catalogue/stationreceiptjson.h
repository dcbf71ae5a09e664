// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "stationreceipt.h"

namespace yizhan::catalogue {

/// The body of a receipt: `about`, `about_kind`, `captured`, `code`, `kiosk`, `of`, `rank`, `receipt`,
/// `since`, `state`, `ticket` and `type`, those that are stated, sorted; times in seconds since 1970.
template <>
struct Kind<StationReceipt>
{
    static constexpr const char *name = "receipt";
    struct Decoder
    {
        /// Unknown members are passed over. Errors: Protocol (`item.body`).
        [[nodiscard]] static Result<StationReceipt> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const StationReceipt &receipt);
    [[nodiscard]] static const QString &id(const StationReceipt &receipt) { return receipt.receipt; }
    /// Its day stands outside the body.
    [[nodiscard]] static QDate lastDay(const StationReceipt &) { return {}; }
};
static_assert(ItemKind<StationReceipt>);

} // namespace yizhan::catalogue
