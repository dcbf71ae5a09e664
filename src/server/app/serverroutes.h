// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healthprobe.h"
#include "routetable.h"

#include <functional>
#include <string>

namespace yizhan::server {

/// Registers what a server answers about itself: /v1/health, and /metrics with the text that `metrics`
/// returns. Both are answered out of memory, and also where there are too many connections: somebody asks
/// just when workers wait and places are full.
void addServerRoutes(routing::RouteTable &table, const HealthProbe &health,
                     std::function<std::string()> metrics);

} // namespace yizhan::server
