// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booth.h"
#include "kind.h"

namespace yizhan::catalogue {

/// The body is described in docs/formats/booth-table.md. Decoding errors: Protocol (`item.body`: no JSON
/// object, or a booth of no fair or without a number).
template <>
struct Kind<Booth>
{
    static constexpr const char *name = "booth";
    struct Decoder
    {
        [[nodiscard]] static Result<Booth> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const Booth &item);
    [[nodiscard]] static const QString &id(const Booth &item) { return item.id; }
    [[nodiscard]] static QDate lastDay(const Booth &item) { return item.lastDay; }
};
static_assert(ItemKind<Booth>);

} // namespace yizhan::catalogue
