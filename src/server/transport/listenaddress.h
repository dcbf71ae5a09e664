// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <optional>
#include <string>

namespace yizhan::transport {

struct ListenAddress
{
    std::string host; ///< numeric, without brackets
    quint16 port = 0;
};

/// Reads "127.0.0.1:8420", "[::1]:8420" or "localhost:8420" (which means 127.0.0.1). Port 0 is any free port.
/// Errors: Invalid (`listen.syntax`).
[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString &text);

/// What protocol::Request::client is of whoever asks from this numeric address: an IPv4 address, also one
/// that is mapped into IPv6, as text; of IPv6 its network of 64 bits. Nothing where it is no address.
[[nodiscard]] std::optional<std::string> clientOf(const std::string &address);

/// The URL under which `address` is reached from this machine: "http://127.0.0.1:8420".
[[nodiscard]] QString urlOf(const ListenAddress &address, bool tls);

} // namespace yizhan::transport
