// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

#include <any>

namespace yizhan::viewmodels {

/// A screen comes to the front.
struct Arrival
{
    Route route;
    Route from;        ///< the screen that was in front before
    bool back = false; ///< on the way back to it, not newly opened
    std::any kept;     ///< on the way back: what this model kept when the screen was left
};

/// A view-model whose contents follow the way through the screens (see Navigator::follow). It hears of every
/// arrival and does what the route asks of it; routes of others it passes over.
class RouteAware
{
public:
    virtual ~RouteAware() = default;

    /// The screen of `left` is left for another one. What is returned comes back with the Arrival on the way
    /// back to it; it lives at most as long as the session.
    [[nodiscard]] virtual std::any keep([[maybe_unused]] const Route &left) const { return {}; }
    /// Called before the screen is shown. Must not navigate.
    virtual void arrive(const Arrival &arrival) = 0;
};

} // namespace yizhan::viewmodels
