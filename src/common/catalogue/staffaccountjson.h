// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "staffaccount.h"

#include <optional>

namespace yizhan::catalogue {

/// "attendant", "staff".
[[nodiscard]] const char *nameOf(StaffRole role);
[[nodiscard]] std::optional<StaffRole> staffRole(QByteArrayView name);

/// The body of an account: `id`, `name`, `role`, `verifier`. Stays until it is withdrawn.
template <>
struct Kind<StaffAccount>
{
    static constexpr const char *name = "staff_account";
    struct Decoder
    {
        /// Unknown members are passed over; an unknown role is the least one. Errors: Protocol
        /// (`item.body`).
        [[nodiscard]] static Result<StaffAccount> decode(QByteArrayView body);
    };
    [[nodiscard]] static QByteArray encode(const StaffAccount &account);
    [[nodiscard]] static const QString &id(const StaffAccount &account) { return account.id; }
    [[nodiscard]] static QDate lastDay(const StaffAccount &) { return {}; }
};
static_assert(ItemKind<StaffAccount>);

} // namespace yizhan::catalogue
