// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yizhan::intake {

/// The longest reference is &#1114111; or &#x10FFFF; — with some leading zeros.
constexpr std::size_t longestXmlReference = 16;

/// Writes `raw` into `target` with every reference resolved: the five named ones of XML and characters by
/// number. False when one is ill-formed or stands for no character.
[[nodiscard]] bool resolveXmlReferences(std::string &target, std::string_view raw);

} // namespace yizhan::intake
