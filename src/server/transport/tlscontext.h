// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>

namespace yizhan::transport {

/// A server's context for TLS 1.2 and 1.3 with a certificate chain and its private key, both PEM files.
/// Errors: Io (`tls.certificate`, `tls.key`: cannot be read, or do not belong together).
[[nodiscard]] Result<std::unique_ptr<boost::asio::ssl::context>>
makeTlsContext(const QString &certificateFile, const QString &keyFile);

} // namespace yizhan::transport
