// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "herdstock.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <map>
#include <optional>

namespace yizhan::herd {

/// What all of a herd have seen.
struct Tally
{
    int kiosksLeft = 0;
    qint64 operations = 0; ///< that have their verdict
    qint64 requests = 0;
    int mostAttempts = 0; ///< of one operation
    std::map<int, qint64> statuses;
    qint64 undeliberate = 0; ///< 5xx that are no 503 with Retry-After
    qint64 connectionsLost = 0;
    std::map<std::string, qint64> losses; ///< by what was under way, and why
    qint64 unproved = 0;                  ///< answers that do not prove themselves
};

/// A kiosk that sends what it has waiting over a socket of its own, and comes again as kiosks do: with the
/// next batch around the time that the server has named; turned away, by what it asks for, spread over as
/// much again; else after a random time that doubles, up to five minutes.
class HerdKiosk
{
public:
    HerdKiosk(boost::asio::io_context &context, const boost::asio::ip::tcp::endpoint &server, int number,
              Stock &stock, const QFile &file, const Clock &clock, Tally &tally);

    /// `spreadMs`: the first attempt comes within it.
    void start(qint64 spreadMs);

private:
    void comeAgain(qint64 ms);
    void prepare();
    void connect();
    void send();
    void receive();
    void conclude();
    void lost(const char *when, const boost::system::error_code &why);
    [[nodiscard]] qint64 askedMs(const char *name) const;
    [[nodiscard]] bool proves(const std::string &body) const;
    [[nodiscard]] qint64 random(qint64 below)
    {
        return below > 0 ? qint64(m_random.below(quint64(below))) : 0;
    }

    using Tcp = boost::asio::ip::tcp;
    Tcp::endpoint m_server;
    Tcp::endpoint m_own;
    boost::asio::steady_timer m_timer;
    Tcp::socket m_socket;
    Stock &m_stock;
    const QFile &m_file;
    const Clock &m_clock;
    Tally &m_tally;
    SeededRandom m_random;
    std::size_t m_batch = 0;
    int m_attempts = 0; ///< of this batch
    int m_failures = 0; ///< in a row
    std::string m_sha256;
    boost::beast::http::request<boost::beast::http::string_body> m_request;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::response_parser<boost::beast::http::string_body>> m_response;
};

} // namespace yizhan::herd
