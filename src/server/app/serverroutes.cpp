// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverroutes.h"

namespace yizhan::server {

using protocol::Response;
using routing::Call;

void addServerRoutes(routing::RouteTable &table, const HealthProbe &health,
                     std::function<std::string()> metrics)
{
    table.add({.name = "health",
               .pattern = "/v1/health",
               .always = true,
               .handler = [&health](const Call &) { return health.answer(); },
               .fast = [&health](const Call &) { return std::optional(health.answer()); }});
    const auto exposition = [text = std::move(metrics)](const Call &) {
        Response response;
        response.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        response.body = std::make_shared<const std::string>(text());
        return response;
    };
    table.add({.name = "metrics",
               .pattern = "/metrics",
               .always = true,
               .handler = exposition,
               .fast = [exposition](const Call &call) { return std::optional(exposition(call)); }});
}

} // namespace yizhan::server
