// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestparameters.h"

#include <algorithm>

namespace yizhan::feed {

using protocol::Request;
using protocol::Response;

namespace {

constexpr std::size_t maxEpochLength = 64;

bool isEpoch(const std::string &text)
{
    return text.size() <= maxEpochLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '-' || c == '_';
           });
}

/// A number that may be absent; nothing when it is there and not between `low` and `high`.
std::optional<qint64> numberParameter(const Request &request, const std::string &name, qint64 fallback,
                                      qint64 low, qint64 high)
{
    if (!request.queryValue(name))
        return fallback;
    const auto number = request.queryNumber(name);
    return number && *number >= low && *number <= high ? number : std::nullopt;
}

} // namespace

std::optional<QString> scopeParameter(const Request &request)
{
    const auto text = request.queryValue("scope");
    if (!text)
        return std::nullopt;
    const QString scope = QString::fromStdString(*text);
    return isScopeName(scope) ? std::optional(scope) : std::nullopt;
}

std::optional<int> schemaParameter(const Request &request)
{
    const auto schema = numberParameter(request, "schema", protocol::schemaMajor, 0, 1'000'000);
    return schema ? std::optional(static_cast<int>(*schema)) : std::nullopt;
}

ChangesQuery parseChangesQuery(const Request &request)
{
    ChangesQuery query;
    const auto scope = scopeParameter(request);
    const auto schema = schemaParameter(request);
    const auto after = numberParameter(request, "after", 0, 0, std::numeric_limits<qint64>::max());
    const auto wait = numberParameter(request, "wait", 0, 0, maxWaitSeconds);
    const std::string epoch = request.queryValue("epoch").value_or(std::string());
    if (!scope)
        query.problem = "scope";
    else if (!isEpoch(epoch))
        query.problem = "epoch";
    else if (!after)
        query.problem = "after";
    else if (!schema)
        query.problem = "schema";
    else if (!wait)
        query.problem = "wait";
    if (!query.problem.empty())
        return query;
    query.position = {*scope, *after, QString::fromStdString(epoch), *schema};
    query.waitSeconds = static_cast<int>(*wait);
    return query;
}

Response badParameter(const std::string &name)
{
    return Response::problem(400, "bad_parameter", "The parameter " + name + " is missing or not understood");
}

} // namespace yizhan::feed
