// SPDX-License-Identifier: GPL-3.0-or-later
#include "herdkiosk.h"

#include "verdict.h"

#include <algorithm>

namespace yizhan::herd {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

constexpr qint64 firstDelayMs = 1000;
constexpr qint64 mostDelayMs = 300'000;
constexpr int ok = 200;

/// Kiosks have addresses of their own: so do these, within the machine.
asio::ip::tcp::endpoint addressOf(int number)
{
    const auto host = static_cast<unsigned int>(number);
    return {asio::ip::address_v4((127U << 24U) | (1U << 16U) | ((host / 200) << 8U) | (host % 200 + 1)), 0};
}

} // namespace

HerdKiosk::HerdKiosk(asio::io_context &context, const Tcp::endpoint &server, int number, Stock &stock,
                     const QFile &file, const Clock &clock, Tally &tally)
    : m_server(server), m_own(addressOf(number)), m_timer(context), m_socket(context), m_stock(stock),
      m_file(file), m_clock(clock), m_tally(tally), m_random(quint64(number) + 1)
{
}

void HerdKiosk::start(qint64 spreadMs)
{
    comeAgain(random(spreadMs + 1));
}

void HerdKiosk::comeAgain(qint64 ms)
{
    m_timer.expires_after(std::chrono::milliseconds(ms));
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        prepare();
        m_socket.is_open() ? send() : connect();
    });
}

void HerdKiosk::connect()
{
    boost::system::error_code error;
    m_socket.open(Tcp::v4(), error);
    m_socket.bind(m_own, error);
    m_socket.async_connect(m_server, [this](const boost::system::error_code &refused) {
        if (refused)
            return lost("connect", refused);
        m_socket.set_option(Tcp::no_delay(true));
        send();
    });
}

/// Before there is a connection: a server closes one on which nothing comes.
void HerdKiosk::prepare()
{
    const Stock::Batch &batch = m_stock.batches[m_batch];
    QByteArray body(batch.bytes, Qt::Uninitialized);
    if (::pread(m_file.handle(), body.data(), std::size_t(body.size()), batch.offset) != body.size())
        qFatal("the stock cannot be read");
    const protocol::Request made = m_stock.kiosk->request("POST", "/v1/ops", body);
    m_sha256 = made.bodySha256;
    m_request = {http::verb::post, "/v1/ops", 11};
    for (const auto &[name, value] : made.fields)
        m_request.set(name, value);
    m_request.set(http::field::host, "herd");
    m_request.set(http::field::content_type, "application/json");
    m_request.body() = made.body;
    m_request.prepare_payload();
}

void HerdKiosk::send()
{
    ++m_attempts;
    ++m_tally.requests;
    http::async_write(m_socket, m_request, [this](const boost::system::error_code &error, std::size_t) {
        error ? lost("send", error) : receive();
    });
}

void HerdKiosk::receive()
{
    m_request.body() = {};
    m_response.emplace();
    m_response->body_limit(4 * 1024 * 1024);
    http::async_read(m_socket, m_buffer, *m_response,
                     [this](const boost::system::error_code &error, std::size_t) {
                         error ? lost("answer", error) : conclude();
                     });
}

qint64 HerdKiosk::askedMs(const char *name) const
{
    const auto field = m_response->get().find(name);
    return field == m_response->get().end() ? 0 : std::atoll(std::string(field->value()).c_str()) * 1000;
}

bool HerdKiosk::proves(const std::string &body) const
{
    const auto answer =
        operations::openAnswer(QByteArray::fromStdString(body), QByteArray::fromStdString(m_sha256));
    return answer && int(answer->answer.verdicts.size()) == m_stock.batches[m_batch].operations;
}

void HerdKiosk::conclude()
{
    const int status = m_response->get().result_int();
    ++m_tally.statuses[status];
    m_tally.mostAttempts = std::max(m_tally.mostAttempts, m_attempts);
    if (!m_response->get().keep_alive())
        m_socket.close();
    if (status != ok) {
        const qint64 asked = askedMs("Retry-After");
        m_tally.undeliberate += status >= 500 && (status != 503 || asked == 0) ? 1 : 0;
        ++m_failures;
        const qint64 delay = random(std::min(mostDelayMs, firstDelayMs << std::min(m_failures, 9)));
        return comeAgain(std::max(delay, asked + random(asked)));
    }
    m_failures = 0;
    if (!proves(m_response->get().body())) {
        ++m_tally.unproved;
        return comeAgain(mostDelayMs);
    }
    m_tally.operations += m_stock.batches[m_batch].operations;
    m_attempts = 0;
    if (++m_batch < m_stock.batches.size()) {
        const qint64 asked = askedMs("Yizhan-Next-Sync");
        return comeAgain(asked / 2 + random(asked));
    }
    boost::system::error_code error;
    m_socket.close(error);
    --m_tally.kiosksLeft;
}

void HerdKiosk::lost(const char *when, const boost::system::error_code &why)
{
    ++m_tally.losses[std::string(when) + ": " + why.message()];
    boost::system::error_code error;
    m_socket.close(error);
    m_buffer.clear();
    ++m_tally.connectionsLost;
    ++m_failures;
    comeAgain(random(std::min(mostDelayMs, firstDelayMs << std::min(m_failures, 9))));
}

} // namespace yizhan::herd
