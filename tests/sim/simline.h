// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "random.h"
#include "synctransport.h"
#include "virtualtime.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace yizhan::sim {

/// What goes wrong with one exchange.
enum class LineFault {
    None,
    LostBefore,     ///< the request does not arrive
    LostAnswer,     ///< it is served, and the answer does not arrive
    Silent,         ///< the same, and nobody says so
    CutRequest,     ///< it breaks off half-way: the server drops it
    CutAnswer,      ///< the answer breaks off after any byte
    QuietCut,       ///< the same, and it looks like the end of the body
    CorruptRequest, ///< a bit of its body, target or fields flips
    CorruptAnswer,  ///< a bit of its body flips
    Duplicate,      ///< the server gets it three times
    ReplayedLater,  ///< and once more within days
    LongUnderWay,   ///< it arrives weeks later, when nobody waits for the answer any more
    SlowAnswer,     ///< minutes
    Gateway,        ///< somebody between answers 502, 503, 404
    Portal,         ///< somebody between answers with a page of his own
    OlderAnswer,    ///< an answer from before comes instead
};
inline constexpr int lineFaults = 16;
[[nodiscard]] const char *nameOf(LineFault fault);

/// A kiosk's line to the server: in virtual time, with faults.
class SimLine final : public sync::SyncTransport
{
public:
    /// Nothing: the server is not there, or died over it.
    using Serve = std::function<std::optional<protocol::Response>(const protocol::Request &)>;

    SimLine(fakes::VirtualTime &time, Random &random, Serve serve)
        : m_time(time), m_random(random), m_serve(std::move(serve))
    {
    }

    void setOnline(bool online) { m_online = online; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    /// In per cent of the exchanges.
    void setFaultRate(int percent) { m_faultRate = percent; }
    /// Somebody between refuses every request that holds this; empty: none.
    void setPoison(const QByteArray &bytes) { m_poison = bytes; }
    /// Counted here, by their kind.
    std::map<LineFault, qint64> *counts = nullptr;

    [[nodiscard]] std::unique_ptr<sync::Transfer> send(const sync::TransferRequest &request,
                                                       sync::TransferSink &sink) override;

private:
    struct Ongoing
    {
        sync::TransferSink *sink; ///< null once the client lost interest
        sync::TransferRequest request;
        protocol::Request toServer;
        LineFault fault;
        qint64 startedAt;
    };
    using Shared = std::shared_ptr<Ongoing>;
    class Cancel;

    [[nodiscard]] LineFault nextFault();
    void arrive(const Shared &exchange);
    void serve(const Shared &exchange);
    void answer(const Shared &exchange, const protocol::Response &response);
    void giveAnswer(const Shared &exchange, const protocol::Response &response);
    void deliver(const Shared &exchange, const sync::TransferHead &head, const QByteArray &body, bool cut);
    void corrupt(protocol::Request &request);
    void replay(const protocol::Request &request, qint64 withinMs);
    void giveUpLater(const Shared &exchange);
    static void end(const Shared &exchange, const std::optional<Error> &error);

    fakes::VirtualTime &m_time;
    Random &m_random;
    Serve m_serve;
    bool m_online = true;
    int m_faultRate = 0;
    QByteArray m_poison;
    std::map<std::string, protocol::Response> m_older; ///< by path
};

} // namespace yizhan::sim
