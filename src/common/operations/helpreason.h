// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace yizhan::operations {

/// What a call for help is about.
enum class HelpReason { Screen, Vacancy, Training, Other };

/// As they travel, in the order of HelpReason.
inline constexpr std::array<std::string_view, 4> helpReasons{"screen", "vacancy", "training", "other"};

[[nodiscard]] constexpr std::string_view codeOf(HelpReason reason)
{
    return helpReasons.at(static_cast<std::size_t>(reason));
}

} // namespace yizhan::operations
