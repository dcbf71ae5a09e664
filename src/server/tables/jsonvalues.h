// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace yizhan::tables {

/// A list of places or benefits longer than this is no list of one row.
constexpr std::size_t mostListed = 1000;

/// The member of an object; nothing when `value` is no object or lacks it.
[[nodiscard]] std::optional<simdjson::dom::element> member(const simdjson::dom::element &value,
                                                           std::string_view name);

/// What people would read in a value: lists joined by 、, objects by their name or value.
[[nodiscard]] QString textOf(const simdjson::dom::element &value);
[[nodiscard]] QString textOf(const std::optional<simdjson::dom::element> &value);

} // namespace yizhan::tables
