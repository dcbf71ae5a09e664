// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverroutes.h"

namespace yizhan::server {

using protocol::Request;
using protocol::Response;

namespace {

/// GET and HEAD are one thing here: the transport leaves the body of the answer to HEAD out.
bool isRead(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

Response methodNotAllowed()
{
    Response response = Response::problem(405, "method", "Only GET and HEAD are served here");
    response.fields.emplace_back("Allow", "GET, HEAD");
    return response;
}

} // namespace

Response ServerRoutes::handle(const Request &request)
{
    if (!isRead(request))
        return methodNotAllowed();
    switch (routeOf(request.path)) {
    case Route::Health:
        return m_parts.health.answer();
    case Route::Metrics: {
        Response response;
        response.fields.emplace_back("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        response.body = std::make_shared<const std::string>(m_parts.metrics());
        return response;
    }
    default:
        return m_parts.catalogue(request);
    }
}

std::optional<Response> ServerRoutes::handleFast(const Request &request)
{
    if (!isRead(request))
        return methodNotAllowed();
    const Route route = routeOf(request.path);
    if (route == Route::Health || route == Route::Metrics || !m_parts.catalogueFast)
        return std::nullopt;
    return m_parts.catalogueFast(request);
}

} // namespace yizhan::server
