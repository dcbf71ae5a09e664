// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "kind.h"

namespace yizhan::catalogue {

/// The body is described in docs/formats/class-table.md. Decoding errors: Protocol (`item.body`: no JSON
/// object, or a class that names no course).
template <>
struct Kind<Class>
{
    static constexpr const char *name = "class";
    struct Decoder
    {
        [[nodiscard]] static Result<Class> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const Class &item);
    [[nodiscard]] static const QString &id(const Class &item) { return item.id; }
    [[nodiscard]] static QDate lastDay(const Class &item) { return item.lastDay(); }
};
static_assert(ItemKind<Class>);

} // namespace yizhan::catalogue
