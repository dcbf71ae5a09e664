// SPDX-License-Identifier: GPL-3.0-or-later
#include "simline.h"

#include "digest.h"

#include <QFile>

#include <array>

namespace yizhan::sim {

using protocol::Request;
using protocol::Response;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 lookAgainMs = 5000;

Error lost()
{
    return {ErrorCode::Network, QStringLiteral("net.closed"), QStringLiteral("cut")};
}

void setDigest(Request &request)
{
    if (request.body.empty())
        return;
    crypto::Sha256 sha;
    sha.add(QByteArrayView(request.body.data(), static_cast<qsizetype>(request.body.size())));
    request.bodySha256 = sha.finish().toStdString();
}

Request asServerSees(const sync::TransferRequest &request)
{
    Request server;
    server.method = request.method.toStdString();
    server.target = request.target.toStdString();
    server.body = request.body.toStdString();
    if (!protocol::parseTarget(server.target, server))
        qFatal("malformed target");
    for (const auto &[name, value] : request.fields)
        server.fields[name.toLower().toStdString()] = value.toStdString();
    setDigest(server);
    return server;
}

QByteArray bodyOf(const Response &response)
{
    if (!response.file)
        return response.body ? QByteArray::fromStdString(*response.body) : QByteArray();
    QFile file(QString::fromStdString(response.file->path));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(response.file->offset)))
        return {};
    return file.read(static_cast<qint64>(response.file->length));
}

sync::TransferHead headOf(const Response &response, const QByteArray &body)
{
    sync::TransferHead head;
    head.status = response.status;
    for (const auto &[name, value] : response.fields)
        head.fields[QByteArray::fromStdString(name).toLower()] = QByteArray::fromStdString(value);
    head.fields["content-length"] = QByteArray::number(body.size());
    return head;
}

Response portal()
{
    Response response;
    response.fields.emplace_back("Content-Type", "text/html");
    response.body = std::make_shared<const std::string>("<html>sign in</html>");
    return response;
}

} // namespace

const char *nameOf(LineFault fault)
{
    static constexpr std::array<const char *, lineFaults> names{
        "none",      "lost request",   "lost answer",   "silence",     "cut request",    "cut answer",
        "quiet cut", "bit in request", "bit in answer", "three times", "replayed later", "weeks under way",
        "slow",      "gateway",        "portal",        "older answer"};
    return names.at(static_cast<std::size_t>(fault));
}

class SimLine::Cancel final : public sync::Transfer
{
public:
    explicit Cancel(Shared exchange) : m_exchange(std::move(exchange)) {}
    ~Cancel() override { m_exchange->sink = nullptr; }

private:
    Shared m_exchange;
};

LineFault SimLine::nextFault()
{
    if (!m_online)
        return LineFault::LostBefore;
    if (m_random.below(100) >= static_cast<std::uint64_t>(m_faultRate))
        return LineFault::None;
    const auto fault = static_cast<LineFault>(1 + m_random.below(lineFaults - 1));
    if (counts)
        ++(*counts)[fault];
    return fault;
}

std::unique_ptr<sync::Transfer> SimLine::send(const sync::TransferRequest &request, sync::TransferSink &sink)
{
    auto exchange =
        std::make_shared<Ongoing>(Ongoing{&sink, request, asServerSees(request), nextFault(), m_time.now()});
    m_time.at(20 + static_cast<qint64>(m_random.below(200)), [this, exchange] { arrive(exchange); });
    return std::make_unique<Cancel>(exchange);
}

/// What happens on the way to the server.
void SimLine::arrive(const Shared &exchange)
{
    if (!m_poison.isEmpty() && exchange->request.body.contains(m_poison))
        return giveAnswer(exchange, Response::problem(400, "fault", "Fault"));
    switch (exchange->fault) {
    case LineFault::LostBefore:
    case LineFault::CutRequest:
        return end(exchange, lost());
    case LineFault::LongUnderWay:
        replay(exchange->toServer, 25 * dayMs);
        return giveUpLater(exchange);
    case LineFault::Gateway: {
        constexpr std::array<int, 3> statuses{502, 503, 404};
        return giveAnswer(exchange, Response::problem(statuses.at(m_random.below(3)), "fault", "Fault"));
    }
    case LineFault::Portal:
        return giveAnswer(exchange, portal());
    case LineFault::CorruptRequest:
        corrupt(exchange->toServer);
        break;
    case LineFault::Duplicate:
        static_cast<void>(m_serve(exchange->toServer));
        static_cast<void>(m_serve(exchange->toServer));
        break;
    case LineFault::ReplayedLater:
        replay(exchange->toServer, 3 * dayMs);
        break;
    default:
        break;
    }
    serve(exchange);
}

void SimLine::serve(const Shared &exchange)
{
    const auto response = m_serve(exchange->toServer);
    if (!response)
        return end(exchange, lost());
    if (!response->park)
        return answer(exchange, *response);
    if (!exchange->sink)
        return;
    if (m_time.now() - exchange->startedAt + lookAgainMs >= response->park->maxWaitMs)
        exchange->toServer.waited = true;
    m_time.at(lookAgainMs, [this, exchange] { serve(exchange); });
}

/// What happens on the way back.
void SimLine::answer(const Shared &exchange, const Response &response)
{
    const auto older = m_older.find(exchange->toServer.path);
    switch (exchange->fault) {
    case LineFault::LostAnswer:
        return end(exchange, lost());
    case LineFault::Silent:
        return giveUpLater(exchange);
    case LineFault::OlderAnswer:
        if (older != m_older.end())
            return giveAnswer(exchange, older->second);
        break;
    case LineFault::SlowAnswer:
        m_time.at(static_cast<qint64>(m_random.below(6 * minuteMs)),
                  [this, exchange, response] { giveAnswer(exchange, response); });
        return;
    default:
        break;
    }
    // One in a while is kept, to come again instead of another.
    if (response.status == 200 && !response.file && (older == m_older.end() || m_random.below(20) == 0))
        m_older[exchange->toServer.path] = response;
    giveAnswer(exchange, response);
}

void SimLine::giveAnswer(const Shared &exchange, const Response &response)
{
    if (!exchange->sink)
        return;
    QByteArray body = bodyOf(response);
    const sync::TransferHead head = headOf(response, body);
    bool cut = false;
    if (exchange->fault == LineFault::CorruptAnswer && !body.isEmpty()) {
        const auto at = static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(body.size())));
        body[at] = static_cast<char>(body[at] ^ (1 << m_random.below(7)));
    }
    if (exchange->fault == LineFault::CutAnswer || exchange->fault == LineFault::QuietCut) {
        body.truncate(static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(body.size()) + 1)));
        cut = exchange->fault == LineFault::CutAnswer;
    }
    deliver(exchange, head, body, cut);
}

void SimLine::deliver(const Shared &exchange, const sync::TransferHead &head, const QByteArray &body,
                      bool cut)
{
    const Error cancelled{ErrorCode::Cancelled, QStringLiteral("net.cancelled"), {}};
    if (!exchange->sink->head(head))
        return end(exchange, cancelled);
    if (!body.isEmpty() && !exchange->sink->data(body))
        return end(exchange, cancelled);
    end(exchange, cut ? std::optional(lost()) : std::nullopt);
}

void SimLine::corrupt(Request &request)
{
    const auto flip = [this](std::string &text) {
        if (!text.empty())
            text[m_random.below(text.size())] ^= static_cast<char>(1 << m_random.below(7));
    };
    auto field = request.fields.begin();
    std::advance(field, static_cast<std::ptrdiff_t>(m_random.below(request.fields.size())));
    if (m_random.below(4) == 0 && field != request.fields.end())
        flip(field->second);
    else
        flip(request.body);
    request.bodySha256.clear();
    setDigest(request);
}

void SimLine::replay(const Request &request, qint64 withinMs)
{
    m_time.at(static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(withinMs))),
              [this, request] { static_cast<void>(m_serve(request)); });
}

void SimLine::giveUpLater(const Shared &exchange)
{
    m_time.at(exchange->request.idleTimeoutMs, [exchange] {
        end(exchange, Error{ErrorCode::Timeout, QStringLiteral("net.timeout"), QStringLiteral("silence")});
    });
}

void SimLine::end(const Shared &exchange, const std::optional<Error> &error)
{
    if (auto *sink = std::exchange(exchange->sink, nullptr))
        sink->ended(error);
}

} // namespace yizhan::sim
