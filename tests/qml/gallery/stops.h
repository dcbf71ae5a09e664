// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fillings.h"

#include <vector>

namespace gallery {

/// A screen that is shown: where it is, what lies over it, and what is done first.
struct Stop
{
    const char *name;
    yizhan::viewmodels::Route route;
    yizhan::viewmodels::Navigator::Sheet sheet = yizhan::viewmodels::Navigator::NoSheet;
    void (*prepare)(FakeKiosk &) = nullptr;
};

/// In the order in which they are shown: some show what those before them have left.
[[nodiscard]] std::vector<Stop> stops();

} // namespace gallery
