// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

#include <string>
#include <string_view>
#include <vector>

namespace yizhan::routing {

/// A request, and what stands at the place of its route's pattern.
struct Call
{
    const protocol::Request &request;
    std::string place; ///< decoded; empty where the pattern has no place
};

/// One line of the table: what is asked for, what it may cost, who answers.
struct Route
{
    std::string name; ///< for counters and the log; several routes may share one
    /// "/v1/changes"; "/v1/documents/{}" with a place for one segment, "/v/{*}" for all the rest. A place is
    /// never empty.
    std::string pattern;
    std::string method = "GET"; ///< which means HEAD too: the transport leaves out the body of its answer
    Limits limits = {};
    bool always = false; ///< see Admission::always
    /// Asked on the socket thread when the fields are here, before a body is read: may refuse it, or want it
    /// smaller. Must not block. The handler does not rely on it. May be empty.
    std::function<void(const protocol::Request &head, Admission &admission)> admit = {};
    /// Asked on the worker, before the handler and never before the body is here, so that it can check a
    /// signature over all of the request; what it answers is sent. Not asked again for a request that waited:
    /// it was let in. May be empty.
    std::function<std::optional<protocol::Response>(const protocol::Request &)> guard = {};
    std::function<protocol::Response(const Call &)> handler = {};
    /// Whether the guard would let the request through, as far as memory knows: must not block. May be empty.
    std::function<bool(const protocol::Request &)> known = {};
    /// May be empty. Where there is a guard it is asked only for what is known.
    std::function<std::optional<protocol::Response>(const Call &)> fast = {};
};

/// The one place where the services of a server say what they answer. Filled before the first request; from
/// then on any thread may ask. Of two routes that fit a path the earlier one counts.
class RouteTable
{
public:
    void add(Route route);

    /// The limits of the request's route; a refusal where there is none: 404 `not_found`, 405 `method` with
    /// Allow.
    [[nodiscard]] Admission admit(const protocol::Request &head) const;
    /// The answer of the route, or the refusal of admit().
    [[nodiscard]] protocol::Response handle(const protocol::Request &request) const;
    /// The same from memory; nothing when handle() has to do it.
    [[nodiscard]] std::optional<protocol::Response> handleFast(const protocol::Request &request) const;

    /// Of the routes, each once; Admission::route counts in it.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

private:
    enum class Place { None, Segment, Rest };
    struct Entry
    {
        Route route;
        std::string prefix; ///< the pattern up to its place
        Place place = Place::None;
        int name = 0;
        [[nodiscard]] bool fits(std::string_view path) const;
        [[nodiscard]] Call call(const protocol::Request &request) const;
    };
    [[nodiscard]] const Entry *find(const protocol::Request &request) const;
    [[nodiscard]] protocol::Response refusalOf(const protocol::Request &request) const;

    std::vector<Entry> m_entries;
    std::vector<std::string> m_names;
};

} // namespace yizhan::routing
