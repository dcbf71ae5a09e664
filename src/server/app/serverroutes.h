// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healthprobe.h"
#include "requestmetrics.h"
#include "serveroptions.h"

#include <functional>
#include <string>

namespace yizhan::server {

/// Puts what the server answers together: /v1/health, /metrics, and everything else from the catalogue.
class ServerRoutes
{
public:
    struct Parts
    {
        HealthProbe &health;
        /// The text of /metrics.
        std::function<std::string()> metrics;
        transport::Handler catalogue;
        transport::FastHandler catalogueFast;
    };

    explicit ServerRoutes(Parts parts) : m_parts(std::move(parts)) {}

    /// Any thread; may wait for the database.
    [[nodiscard]] protocol::Response handle(const protocol::Request &request);
    /// Any thread; never waits.
    [[nodiscard]] std::optional<protocol::Response> handleFast(const protocol::Request &request);

private:
    const Parts m_parts;
};

} // namespace yizhan::server
