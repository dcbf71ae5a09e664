// SPDX-License-Identifier: GPL-3.0-or-later
#include "passtransport.h"

#include "catalogueclient.h"
#include "messagesignature.h"
#include "uplinkclient.h"

namespace yizhan::sync {

namespace {

constexpr int unauthorized = 401;
/// Well before the server's patience ends, which also covers a clock that is some minutes wrong.
constexpr qint64 renewMs = protocol::passSeconds * 1000 / 3;

} // namespace

/// Looks at the heads on their way to whoever asked.
class PassTransport::Watched final : public Transfer, private TransferSink
{
public:
    Watched(PassTransport &owner, TransferSink &sink) : m_owner(owner), m_sink(sink) {}

    void start(const TransferRequest &request) { m_inner = m_owner.m_inner.send(request, *this); }

private:
    bool head(const TransferHead &head) override
    {
        m_owner.note(head);
        return m_sink.head(head);
    }
    bool data(QByteArrayView piece) override { return m_sink.data(piece); }
    void ended(const std::optional<Error> &error) override { m_sink.ended(error); }

    PassTransport &m_owner;
    TransferSink &m_sink;
    std::unique_ptr<Transfer> m_inner;
};

PassTransport::PassTransport(SyncTransport &inner, QString dataDir, const Clock &clock, Random &random)
    : m_inner(inner), m_identities(std::move(dataDir)), m_clock(clock), m_random(random)
{
}

std::unique_ptr<Transfer> PassTransport::send(const TransferRequest &request, TransferSink &sink)
{
    if (m_pass.empty() || m_clock.monotonicMs() - m_madeMs >= renewMs)
        renew();
    TransferRequest withPass = request;
    withPass.fields.insert(withPass.fields.end(), m_pass.begin(), m_pass.end());
    auto transfer = std::make_unique<Watched>(*this, sink);
    transfer->start(withPass);
    return transfer;
}

void PassTransport::renew()
{
    m_pass.clear();
    const std::optional<device::Identity> &identity = m_identities.identity();
    if (!m_identities.look() || !identity || !identity->enrolment)
        return;
    const protocol::SignatureParameters parameters{serverTimeS(), newNonce(m_random),
                                                   identity->enrolment->device};
    m_pass = protocol::passFields(parameters, identity->signingKey);
    m_madeMs = m_clock.monotonicMs();
}

qint64 PassTransport::serverTimeS() const
{
    return m_clock.nowUtc().toSecsSinceEpoch() + m_aheadS;
}

/// A server that does not take the pass says what time it has; the next request bears another one.
void PassTransport::note(const TransferHead &head)
{
    if (head.status != unauthorized)
        return;
    m_pass.clear();
    if (const auto seconds = statedTimeS(head))
        m_aheadS = *seconds - m_clock.nowUtc().toSecsSinceEpoch();
}

} // namespace yizhan::sync
