// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include <utility>

namespace yizhan::transport {

using protocol::Response;

namespace {

Response unavailable(const char *code, const char *title, std::string retryAfterSeconds)
{
    Response response = Response::problem(503, code, title);
    response.fields.emplace_back("Retry-After", std::move(retryAfterSeconds));
    return response;
}

} // namespace

Response busyResponse(const char *title, int retryAfterSeconds)
{
    return unavailable("busy", title, std::to_string(retryAfterSeconds));
}

Response lateResponse(const char *code)
{
    return unavailable(code, "The answer takes too long", "5");
}

Response storageFullResponse()
{
    return unavailable("storage", "There is no room for the body", "60");
}

} // namespace yizhan::transport
