// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "notice.h"

namespace yizhan::catalogue {

/// The body of a notice: `body`, `id`, `last_day` (YYYY-MM-DD) and `title`, those that are stated, sorted.
template <>
struct Kind<Notice>
{
    static constexpr const char *name = "notice";
    struct Decoder
    {
        /// Unknown members are passed over. Errors: Protocol (`item.body`).
        [[nodiscard]] static Result<Notice> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const Notice &notice);
    [[nodiscard]] static const QString &id(const Notice &notice) { return notice.id; }
    [[nodiscard]] static QDate lastDay(const Notice &notice) { return notice.lastDay; }
};
static_assert(ItemKind<Notice>);

} // namespace yizhan::catalogue
