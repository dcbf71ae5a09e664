// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ink.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace yizhan::input {

/// Where in the square ink runs in which of eight directions: blurred counts in cells. It knows of no
/// strokes, hence nothing of their order. (Directional feature maps are the usual first step of reading
/// Chinese characters; see Liu, Jaeger and Nakagawa, "Online recognition of Chinese characters", IEEE PAMI
/// 26(2), 2004.)
class InkMap
{
public:
    static constexpr std::size_t side = 8;
    static constexpr std::size_t directions = 8;
    static constexpr std::size_t cells = side * side * directions;

    explicit InkMap(const Ink &ink);

    /// The sum of the differences, 0 for the same ink; smaller is more alike.
    [[nodiscard]] int distanceTo(const InkMap &other) const;

private:
    std::array<std::uint8_t, cells> m_cells = {};
};

} // namespace yizhan::input
