// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"
#include "synctransport.h"
#include "waketimer.h"

#include <functional>
#include <memory>
#include <optional>

namespace yizhan::sync {

/// An answer that came whole, whatever its status.
struct Answer
{
    TransferHead head;
    QByteArray body;   ///< empty when somebody else took it
    qint64 tookMs = 0; ///< from the sending to the end
};

/// What one exchange asks, and what it takes for an answer.
struct ExchangeTask
{
    TransferRequest request;
    /// Of a success; another one is a page that somebody put in between (a login page of the network). Empty
    /// = any.
    QByteArray contentType;
    /// Most bytes of a body that is kept in memory.
    qsizetype maxBodyBytes = 1024 * 1024;
    /// For the whole exchange; 0 = none. What takes hours on a slow line is held by the idle time alone.
    qint64 deadlineMs = 0;
    /// Looks at the head before the body comes; its error ends the exchange. May be empty.
    std::function<Result<void>(const TransferHead &)> head = {};
    /// Takes the pieces of a success instead of memory; its error ends the exchange. May be empty.
    std::function<Result<void>(QByteArrayView)> data = {};
    /// Bytes of the body so far, and how many were announced, -1 = not said. May be empty.
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// One request and its answer, whatever happens on the way: bounds on time and size, a cut connection is
/// never taken for the end of a body whose length was announced. Of a chunked one (a proxy's doing, our
/// servers announce lengths) Qt 6.4 does not always see the cut, so what is inside proves itself: by a seal,
/// a digest, a size. Under all conversations with the server: the catalogue's, the documents', what a kiosk
/// sends, and how it is enrolled.
///
/// It makes one attempt. What to ask after a failure depends on what was learned (the rest of a file, half of
/// a batch, something else altogether), so that is for who asked to say; RetryPolicy says when. One thread.
class Exchange final : private TransferSink
{
public:
    /// Without a head: the server did not answer at all.
    struct Failure
    {
        Error error;
        std::optional<TransferHead> head;
    };
    using Outcome = tl::expected<Answer, Failure>;
    using Done = std::function<void(Outcome)>;

    Exchange(SyncTransport &transport, const Clock &clock, std::unique_ptr<WakeTimer> timer);
    ~Exchange() override;

    /// Sends. `done` is called once, from the event loop, and may start the next; never after stop(). Nothing
    /// may be under way.
    ///
    /// Errors: those of TransferSink::ended(); Network (`net.closed`: fewer bytes than were announced);
    /// Timeout
    /// (`net.deadline`); TooLarge (`http.too_large`); Protocol (`http.length`: more bytes than were
    /// announced, `http.content`: not what was asked for); those of the task's functions.
    void start(ExchangeTask task, Done done);
    /// Stops without a word.
    void stop();
    [[nodiscard]] bool underWay() const { return m_done != nullptr; }

private:
    bool head(const TransferHead &head) override;
    bool data(QByteArrayView piece) override;
    void ended(const std::optional<Error> &error) override;

    [[nodiscard]] Result<void> checkHead() const;
    [[nodiscard]] Result<void> take(QByteArrayView piece);
    [[nodiscard]] std::optional<Error> missingBytes() const;
    void passDeadline();
    void finish(const std::optional<Error> &error);
    void conclude();

    SyncTransport &m_transport;
    const Clock &m_clock;
    std::unique_ptr<WakeTimer> m_timer; ///< the deadline; at the end the way to the event loop
    ExchangeTask m_task;
    Done m_done;
    std::unique_ptr<Transfer> m_transfer;
    std::optional<TransferHead> m_head;
    QByteArray m_body;
    std::optional<Error> m_error; ///< why the answer is of no use
    qint64 m_received = 0;
    qint64 m_announced = -1;
    qint64 m_startedMs = 0;
};

} // namespace yizhan::sync
