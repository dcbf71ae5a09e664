// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

namespace yizhan::transport {

/// The server's own refusals: 503 with Retry-After. `title` and `code` are literals of ours.

/// `busy`: a limit of connections or of waiting requests is reached.
[[nodiscard]] protocol::Response busyResponse(const char *title, int retryAfterSeconds);
/// `code`: the handler takes longer than its route allows.
[[nodiscard]] protocol::Response lateResponse(const char *code);
/// `storage`: a body that goes into a file found no room.
[[nodiscard]] protocol::Response storageFullResponse();

} // namespace yizhan::transport
