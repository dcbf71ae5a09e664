// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "synctransport.h"
#include "virtualtime.h"

#include <QFile>

#include <functional>
#include <memory>
#include <vector>

namespace yizhan::fakes {

/// What goes wrong with one exchange.
struct Fault
{
    qint64 cutAt = -1;     ///< the connection breaks after so many bytes of the body
    qint64 corruptAt = -1; ///< one bit of this byte of the body flips
    qint64 announced = -1; ///< bytes that the head promises instead of those that come
    int status = 0;        ///< answered instead of the server
    bool quietCut =
        false; ///< a cut looks like the end of the body, as it does to a transport that does not count
    bool noAnswer = false; ///< the connection breaks before the head
    bool silent = false;   ///< nothing comes any more; the client's patience ends it
    int duplicates = 0;    ///< the server gets the request so many times more
    qint64 delayMs = 0;
};

/// A network of one cable: hands requests to the server's pure handler, in virtual time, with faults.
class ServiceTransport final : public sync::SyncTransport
{
public:
    using Handler = std::function<protocol::Response(const protocol::Request &)>;

    ServiceTransport(VirtualTime &time, Handler handler) : m_time(time), m_handler(std::move(handler)) {}

    /// Asked for every exchange. Without one nothing goes wrong.
    std::function<Fault(const sync::TransferRequest &)> faults;
    /// How long the server holds a poll at most, in virtual ms; it looks again every five seconds.
    static constexpr qint64 lookAgainMs = 5000;

    std::vector<sync::TransferRequest> requests; ///< all that were made
    qint64 bytes = 0;                            ///< of all bodies that arrived

    [[nodiscard]] std::unique_ptr<sync::Transfer> send(const sync::TransferRequest &request,
                                                       sync::TransferSink &sink) override
    {
        requests.push_back(request);
        const Fault fault = faults ? faults(request) : Fault();
        auto exchange =
            std::make_shared<Ongoing>(Ongoing{&sink, request, fault, toServer(request), m_time.now()});
        m_time.at(1 + fault.delayMs, [this, exchange] { serve(exchange); });
        return std::make_unique<Cancel>(exchange);
    }

private:
    struct Ongoing
    {
        sync::TransferSink *sink; ///< null once the client lost interest
        sync::TransferRequest request;
        Fault fault;
        protocol::Request toServer;
        qint64 startedAt;
    };
    class Cancel final : public sync::Transfer
    {
    public:
        explicit Cancel(std::shared_ptr<Ongoing> exchange) : m_exchange(std::move(exchange)) {}
        ~Cancel() override { m_exchange->sink = nullptr; }

    private:
        std::shared_ptr<Ongoing> m_exchange;
    };
    using Shared = std::shared_ptr<Ongoing>;

    static protocol::Request toServer(const sync::TransferRequest &request)
    {
        protocol::Request server;
        server.method = request.method.toStdString();
        server.target = request.target.toStdString();
        server.body = request.body.toStdString();
        if (!protocol::parseTarget(request.target.toStdString(), server))
            qFatal("malformed target");
        for (const auto &[name, value] : request.fields)
            server.fields[name.toLower().toStdString()] = value.toStdString();
        return server;
    }

    void serve(const Shared &exchange)
    {
        if (!exchange->sink)
            return;
        if (exchange->fault.noAnswer)
            return end(exchange, lost());
        if (exchange->fault.silent)
            return giveUpLater(exchange);
        if (exchange->fault.status != 0)
            return deliver(exchange, protocol::Response::problem(exchange->fault.status, "fault", "Fault"));
        for (int i = 0; i < exchange->fault.duplicates; ++i)
            static_cast<void>(m_handler(exchange->toServer));
        const protocol::Response response = m_handler(exchange->toServer);
        if (!response.park)
            return deliver(exchange, response);
        if (m_time.now() - exchange->startedAt + lookAgainMs >= response.park->maxWaitMs)
            exchange->toServer.waited = true;
        m_time.at(lookAgainMs, [this, exchange] { serve(exchange); });
    }

    static QByteArray bodyOf(const protocol::Response &response)
    {
        if (!response.file)
            return response.body ? QByteArray::fromStdString(*response.body) : QByteArray();
        QFile file(QString::fromStdString(response.file->path));
        if (!file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(response.file->offset)))
            return {};
        return file.read(static_cast<qint64>(response.file->length));
    }

    void deliver(const Shared &exchange, const protocol::Response &response)
    {
        sync::TransferHead head;
        head.status = response.status;
        for (const auto &[name, value] : response.fields)
            head.fields[QByteArray::fromStdString(name).toLower()] = QByteArray::fromStdString(value);
        QByteArray body = bodyOf(response);
        const Fault &fault = exchange->fault;
        head.fields["content-length"] =
            QByteArray::number(fault.announced >= 0 ? fault.announced : qint64(body.size()));
        if (fault.corruptAt >= 0 && !body.isEmpty()) {
            const qsizetype at = static_cast<qsizetype>(fault.corruptAt % body.size());
            body[at] = static_cast<char>(body[at] ^ 0x20);
        }
        const bool cut = fault.cutAt >= 0 && fault.cutAt < body.size();
        if (cut)
            body.truncate(static_cast<qsizetype>(fault.cutAt));
        bytes += body.size();
        if (!exchange->sink->head(head))
            return end(exchange, Error{ErrorCode::Cancelled, QStringLiteral("net.cancelled"), {}});
        constexpr qsizetype pieceBytes = 1400;
        for (qsizetype at = 0; at < body.size(); at += pieceBytes) {
            if (!exchange->sink->data(
                    QByteArrayView(body).sliced(at).first(std::min(pieceBytes, body.size() - at))))
                return end(exchange, Error{ErrorCode::Cancelled, QStringLiteral("net.cancelled"), {}});
        }
        end(exchange, cut && !fault.quietCut ? std::optional(lost()) : std::nullopt);
    }

    void giveUpLater(const Shared &exchange)
    {
        m_time.at(exchange->request.idleTimeoutMs, [exchange] {
            end(exchange,
                Error{ErrorCode::Timeout, QStringLiteral("net.timeout"), QStringLiteral("silence")});
        });
    }

    static Error lost() { return {ErrorCode::Network, QStringLiteral("net.closed"), QStringLiteral("cut")}; }

    static void end(const Shared &exchange, const std::optional<Error> &error)
    {
        if (auto *sink = std::exchange(exchange->sink, nullptr))
            sink->ended(error);
    }

    VirtualTime &m_time;
    Handler m_handler;
};

} // namespace yizhan::fakes
