// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace yizhan::catalogue {

/// How many places of a job fair that counts who comes are free, as the ledger has it:
/// docs/formats/class-places.md. It is as old as the copy of the catalogue that it stands in.
struct FairPlaces
{
    QString fair;    ///< feed id of the fair, and of this
    int free = 0;    ///< 0: whoever signs up joins the waiting list
    int waiting = 0; ///< on the list

    friend bool operator==(const FairPlaces &, const FairPlaces &) = default;
};

/// The body: `fair`, `free`, `waiting`, those that are not 0. Decoding errors: Protocol (`item.body`).
template <>
struct Kind<FairPlaces>
{
    static constexpr const char *name = "fair_places";
    struct Decoder
    {
        [[nodiscard]] static Result<FairPlaces> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const FairPlaces &places);
    [[nodiscard]] static const QString &id(const FairPlaces &places) { return places.fair; }
    /// Its day stands outside the body.
    [[nodiscard]] static QDate lastDay(const FairPlaces &) { return {}; }
};
static_assert(ItemKind<FairPlaces>);

} // namespace yizhan::catalogue
