// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <chrono>
#include <functional>
#include <optional>

namespace yizhan::routing {

/// What stands between the sockets and the services: which functions are called for a request, and what the
/// request may cost.

/// Answers a request; may block on a database. Called from several worker threads at once.
using Handler = std::function<protocol::Response(const protocol::Request &)>;
/// Answers from memory or says "not I"; called on the socket threads: must not block.
using FastHandler = std::function<std::optional<protocol::Response>(const protocol::Request &)>;

struct Limits
{
    quint64 bodyBytes = 0;                      ///< beyond it 413
    std::chrono::milliseconds bodyTime{30'000}; ///< for the whole body; beyond it 408
    bool bodyInFile = false; ///< Request::bodyFile instead of Request::body; for whom: docs/decisions/0034
    /// For the worker, waiting for it included; beyond it 503 with `lateCode`. 0 = as long as it takes.
    std::chrono::milliseconds answerTime{0};
    const char *lateCode = "busy";
};

/// What is decided when the fields of a request are here and its body is not.
struct Admission
{
    Limits limits;
    /// Sent instead of reading a body; a request without one goes to the handlers, which say the same.
    std::optional<protocol::Response> refusal;
    bool always = false; ///< answered even where there are too many connections
    int route = -1;      ///< for the counters; -1 = none of the table
};

/// Called on the socket threads: must not block.
using Admit = std::function<Admission(const protocol::Request &head)>;

} // namespace yizhan::routing
