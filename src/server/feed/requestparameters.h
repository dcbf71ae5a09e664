// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedreader.h"
#include "httpmessage.h"

#include <QString>

#include <optional>
#include <string>

namespace yizhan::feed {

/// How long a client may ask to wait for a change, seconds: shorter than the patience of usual proxies (60
/// s).
constexpr int maxWaitSeconds = 55;

/// The scope a request names; nothing when absent or not a scope's name.
[[nodiscard]] std::optional<QString> scopeParameter(const protocol::Request &request);
/// The schema a client understands, ours when it does not say; nothing when it is not a number.
[[nodiscard]] std::optional<int> schemaParameter(const protocol::Request &request);

/// What /v1/changes was asked for.
struct ChangesQuery
{
    FeedPosition position;
    int waitSeconds = 0;
    std::string problem; ///< the parameter that cannot be understood; empty = all good
};

[[nodiscard]] ChangesQuery parseChangesQuery(const protocol::Request &request);

/// 400 `bad_parameter`, naming it. `name` is a literal of ours.
[[nodiscard]] protocol::Response badParameter(const std::string &name);

} // namespace yizhan::feed
