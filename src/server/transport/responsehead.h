// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <string>
#include <string_view>

namespace yizhan::transport {

/// What decides the head of a response beside the response itself.
struct ResponseFrame
{
    std::string_view date; ///< HTTP date of now
    bool keepAlive = true;
    bool clientIsOld = false; ///< HTTP/1.0: staying open must be said
    bool isHead = false;      ///< the answer to HEAD: lengths as for GET, no body
};

/// Bytes of the body that `response` carries (of the shared text or of the file).
[[nodiscard]] quint64 bodyLength(const protocol::Response &response);

/// Whether a response of this status carries a body at all (RFC 9110: not 204, not 304).
[[nodiscard]] bool allowsBody(int status);

/// Status line and fields up to and with the empty line. A field with a line break in it is left out: it
/// would let text from elsewhere write fields of its own.
[[nodiscard]] std::string encodeHead(const protocol::Response &response, const ResponseFrame &frame);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7) of seconds since 1970.
[[nodiscard]] std::string httpDate(qint64 secondsSinceEpoch);

} // namespace yizhan::transport
