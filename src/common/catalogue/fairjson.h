// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "kind.h"

namespace yizhan::catalogue {

/// The body is described in docs/formats/fair-table.md. Decoding errors: Protocol (`item.body`: no JSON
/// object, or a fair without a name or a first day).
template <>
struct Kind<Fair>
{
    static constexpr const char *name = "fair";
    struct Decoder
    {
        [[nodiscard]] static Result<Fair> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const Fair &item);
    [[nodiscard]] static const QString &id(const Fair &item) { return item.id; }
    [[nodiscard]] static QDate lastDay(const Fair &item) { return item.lastDay(); }
};
static_assert(ItemKind<Fair>);

} // namespace yizhan::catalogue
