// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healthprobe.h"
#include "routetable.h"

#include <functional>
#include <string>

namespace yizhan::server {

/// Registers what a server answers about itself: /v1/health, and /metrics with the text that `metrics`
/// returns. Both are answered also where there are too many connections: that is when somebody asks.
void addServerRoutes(routing::RouteTable &table, HealthProbe &health, std::function<std::string()> metrics);

} // namespace yizhan::server
