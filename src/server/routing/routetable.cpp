// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"

#include <algorithm>

namespace yizhan::routing {

using protocol::Request;
using protocol::Response;

namespace {

bool isMethodOf(const Route &route, const Request &request)
{
    return request.method == route.method || (request.method == "HEAD" && route.method == "GET");
}

/// `allowed` is what the field Allow says.
Response methodNotAllowed(const std::string &allowed)
{
    Response response = Response::problem(405, "method", "Only " + allowed + " is served here");
    response.fields.emplace_back("Allow", allowed);
    return response;
}

} // namespace

bool RouteTable::Entry::fits(std::string_view path) const
{
    if (place == Place::None)
        return path == prefix;
    if (path.size() <= prefix.size() || path.substr(0, prefix.size()) != prefix)
        return false;
    return place == Place::Rest || path.find('/', prefix.size()) == std::string_view::npos;
}

Call RouteTable::Entry::call(const Request &request) const
{
    return {request, request.path.substr(prefix.size())};
}

void RouteTable::add(Route route)
{
    Entry entry;
    const auto brace = route.pattern.find('{');
    entry.prefix = route.pattern.substr(0, brace);
    if (brace != std::string::npos)
        entry.place = route.pattern.substr(brace) == "{*}" ? Place::Rest : Place::Segment;
    const auto known = std::find(m_names.begin(), m_names.end(), route.name);
    entry.name = static_cast<int>(known - m_names.begin());
    if (known == m_names.end())
        m_names.push_back(route.name);
    entry.route = std::move(route);
    m_entries.push_back(std::move(entry));
}

const RouteTable::Entry *RouteTable::find(const Request &request) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&request](const Entry &entry) {
        return entry.fits(request.path) && isMethodOf(entry.route, request);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

Response RouteTable::refusalOf(const Request &request) const
{
    std::string allowed;
    for (const Entry &entry : m_entries) {
        if (!entry.fits(request.path))
            continue;
        allowed += (allowed.empty() ? "" : ", ") + entry.route.method;
        if (entry.route.method == "GET")
            allowed += ", HEAD";
    }
    return allowed.empty() ? Response::problem(404, "not_found", "Not found") : methodNotAllowed(allowed);
}

Admission RouteTable::admit(const Request &head) const
{
    Admission admission;
    if (const Entry *const entry = find(head)) {
        admission.limits = entry->route.limits;
        admission.always = entry->route.always;
        admission.route = entry->name;
        if (entry->route.admit)
            entry->route.admit(head, admission);
    } else {
        admission.refusal = refusalOf(head);
    }
    return admission;
}

Response RouteTable::handle(const Request &request) const
{
    const Entry *const entry = find(request);
    if (entry == nullptr)
        return refusalOf(request);
    if (entry->route.guard && !request.waited) {
        if (auto refusal = entry->route.guard(request))
            return *std::move(refusal);
    }
    return entry->route.handler(entry->call(request));
}

std::optional<Response> RouteTable::handleFast(const Request &request) const
{
    const Entry *const entry = find(request);
    if (entry == nullptr)
        return refusalOf(request);
    const Route &route = entry->route;
    const bool mayPass = !route.guard || request.waited || (route.known && route.known(request));
    if (!mayPass || !route.fast)
        return std::nullopt;
    return route.fast(entry->call(request));
}

} // namespace yizhan::routing
