// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

namespace yizhan::sync {

namespace {

bool isSuccess(const TransferHead &head)
{
    return head.status >= 200 && head.status < 300;
}

/// Media types are compared without their parameters and without regard to case (RFC 9110, 8.3.1).
bool isOfType(const TransferHead &head, const QByteArray &type)
{
    const QByteArray stated = head.field("content-type");
    const qsizetype end = stated.indexOf(';');
    return stated.left(end < 0 ? stated.size() : end).trimmed().toLower() == type;
}

qint64 announcedBytes(const TransferHead &head)
{
    bool ok = false;
    const qint64 length = head.field("content-length").toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

} // namespace

Exchange::Exchange(SyncTransport &transport, const Clock &clock, std::unique_ptr<WakeTimer> timer)
    : m_transport(transport), m_clock(clock), m_timer(std::move(timer))
{
}

Exchange::~Exchange()
{
    stop();
}

void Exchange::start(ExchangeTask task, Done done)
{
    m_task = std::move(task);
    m_done = std::move(done);
    m_head.reset();
    m_body.clear();
    m_error.reset();
    m_received = 0;
    m_announced = -1;
    m_startedMs = m_clock.monotonicMs();
    if (m_task.deadlineMs > 0)
        m_timer->start(m_task.deadlineMs, [this] { passDeadline(); });
    m_transfer = m_transport.send(m_task.request, *this);
}

void Exchange::stop()
{
    m_timer->stop();
    m_transfer.reset();
    m_done = nullptr;
}

Result<void> Exchange::checkHead() const
{
    if (isSuccess(*m_head) && !m_task.contentType.isEmpty() && !isOfType(*m_head, m_task.contentType)) {
        return fail(ErrorCode::Protocol, "http.content",
                    QStringLiteral("an answer of type %1")
                        .arg(QString::fromLatin1(m_head->field("content-type").left(80))));
    }
    if (m_task.head)
        return m_task.head(*m_head);
    return {};
}

bool Exchange::head(const TransferHead &head)
{
    m_head = head;
    m_announced = announcedBytes(head);
    if (const auto checked = checkHead(); !checked)
        m_error = checked.error();
    return !m_error;
}

Result<void> Exchange::take(QByteArrayView piece)
{
    m_received += piece.size();
    if (m_announced >= 0 && m_received > m_announced) {
        return fail(ErrorCode::Protocol, "http.length",
                    QStringLiteral("more than the %1 bytes that were announced").arg(m_announced));
    }
    if (m_task.data && isSuccess(*m_head))
        return m_task.data(piece);
    if (m_received > m_task.maxBodyBytes) {
        return fail(ErrorCode::TooLarge, "http.too_large",
                    QStringLiteral("an answer of more than %1 bytes").arg(m_task.maxBodyBytes));
    }
    m_body.append(piece);
    return {};
}

bool Exchange::data(QByteArrayView piece)
{
    if (const auto taken = take(piece); !taken) {
        m_error = taken.error();
        return false;
    }
    if (m_task.progress)
        m_task.progress(m_received, m_announced);
    return true;
}

void Exchange::ended(const std::optional<Error> &error)
{
    finish(error);
}

/// A connection that ends early looks like the end of the body to a transport that does not count.
std::optional<Error> Exchange::missingBytes() const
{
    constexpr int noContent = 204;
    constexpr int notModified = 304; // announces the length of what is not sent (RFC 9110, 8.6)
    const bool bodiless = !m_head || m_task.request.method == "HEAD" || m_head->status == noContent ||
                          m_head->status == notModified;
    if (bodiless || m_announced < 0 || m_received == m_announced)
        return std::nullopt;
    return Error{ErrorCode::Network, QStringLiteral("net.closed"),
                 QStringLiteral("%1 of %2 bytes had come").arg(m_received).arg(m_announced)};
}

void Exchange::passDeadline()
{
    m_transfer.reset();
    finish(Error{ErrorCode::Timeout, QStringLiteral("net.deadline"),
                 QStringLiteral("no whole answer within %1 s").arg(m_task.deadlineMs / 1000)});
}

void Exchange::finish(const std::optional<Error> &error)
{
    if (!m_error)
        m_error = error;
    if (!m_error)
        m_error = missingBytes();
    // The transfer may still be on the stack: everything else happens after it.
    m_timer->start(0, [this] { conclude(); });
}

void Exchange::conclude()
{
    m_transfer.reset();
    const Done done = std::exchange(m_done, nullptr);
    if (m_error)
        return done(tl::unexpected(Failure{*m_error, std::move(m_head)}));
    done(Answer{std::move(*m_head), std::move(m_body), m_clock.monotonicMs() - m_startedMs});
}

} // namespace yizhan::sync
