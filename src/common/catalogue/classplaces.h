// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace yizhan::catalogue {

/// How many places of a class are free, as the ledger has it: docs/formats/class-places.md. It is as old as
/// the copy of the catalogue that it stands in.
struct ClassPlaces
{
    QString classId; ///< feed id of the class, and of this
    int free = 0;    ///< 0: whoever signs up joins the waiting list
    int waiting = 0; ///< on the list; where places are given at the end, all that signed up

    friend bool operator==(const ClassPlaces &, const ClassPlaces &) = default;
};

/// The body: `class`, `free`, `waiting`, those that are not 0. Decoding errors: Protocol (`item.body`).
template <>
struct Kind<ClassPlaces>
{
    static constexpr const char *name = "class_places";
    struct Decoder
    {
        [[nodiscard]] static Result<ClassPlaces> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const ClassPlaces &places);
    [[nodiscard]] static const QString &id(const ClassPlaces &places) { return places.classId; }
    /// Its day stands outside the body.
    [[nodiscard]] static QDate lastDay(const ClassPlaces &) { return {}; }
};
static_assert(ItemKind<ClassPlaces>);

} // namespace yizhan::catalogue
