// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioncontext.h"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>

namespace yizhan::transport {

using SessionExecutor = boost::asio::strand<boost::asio::io_context::executor_type>;
using SessionSocket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, SessionExecutor>;

enum class Admittance {
    Serve,
    Refuse, ///< there are too many connections: read one request, answer 503 or what is answered always,
            ///< close
};

/// Serves the connection of `peer` until it ends; the session keeps itself alive.
void startSession(SessionContext &context, SessionSocket socket, Admittance admittance, std::string peer);

} // namespace yizhan::transport
