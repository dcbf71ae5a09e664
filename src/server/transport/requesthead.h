// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>

#include <optional>

namespace yizhan::transport {

using RequestHead = boost::beast::http::request_header<boost::beast::http::fields>;

/// Checks what the parser lets pass and RFC 9112 does not, and what this server does not do. `hasLength`: the
/// request has Content-Length or is chunked. The answer is the refusal to send before closing, nothing when
/// all is well.
[[nodiscard]] std::optional<protocol::Response> refusalOf(const RequestHead &head, bool hasLength);

/// The request for the handlers, without its body; nothing when the target is malformed.
/// Repeated fields are joined with ", ".
[[nodiscard]] std::optional<protocol::Request> toRequest(const RequestHead &head);

/// The refusal for a parser's error; nothing when the connection simply ended or broke.
/// `sawLine`: the request line had been complete.
[[nodiscard]] std::optional<protocol::Response> refusalOf(const boost::system::error_code &error,
                                                          bool sawLine);

} // namespace yizhan::transport
