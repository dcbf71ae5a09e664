// SPDX-License-Identifier: GPL-3.0-or-later
#include "uplinksession.h"

namespace yizhan::sync {

namespace {

constexpr qint64 enrolledYetMs = 60'000;

/// How `yizhan doctor` calls the conversation.
QString refusalScope()
{
    return QStringLiteral("outbox");
}

} // namespace

/// Turns what the uploader tells into the session's signals.
class UplinkSession::Observer final : public UplinkObserver
{
public:
    explicit Observer(UplinkSession &session) : m_session(session) {}

    void answered(const std::vector<operations::Verdict> &verdicts) override
    {
        m_session.m_refusals.agreed(refusalScope());
        Q_EMIT m_session.answered(static_cast<int>(verdicts.size()));
    }
    void drained() override { Q_EMIT m_session.drained(); }
    void setAside(const QString &, const Error &error) override { Q_EMIT m_session.setAside(error); }
    void stuck(const Error &error) override { Q_EMIT m_session.stuck(error); }
    void refused(const Error &error) override { m_session.m_refusals.note(refusalScope(), error); }
    void attemptFailed(const Error &error, qint64 retryMs) override
    {
        Q_EMIT m_session.attemptFailed(error, retryMs);
    }
    void gaveUp(const Error &error) override { Q_EMIT m_session.gaveUp(error); }

private:
    UplinkSession &m_session;
};

UplinkSession::UplinkSession(outbox::OutboxKeeper &keeper, UplinkSessionSettings settings,
                             AnchoredClock &clock, Random &random)
    : m_keeper(keeper), m_settings(std::move(settings)), m_clock(clock), m_random(random),
      m_refusals(keeper.dataDir(), clock, RefusalPart::Outbox), m_observer(std::make_unique<Observer>(*this))
{
}

UplinkSession::~UplinkSession() = default;

void UplinkSession::start()
{
    QUrl server = m_settings.server;
    if (server.isEmpty()) {
        const auto identity = device::readIdentity(m_keeper.dataDir());
        if (identity && *identity && (*identity)->enrolment)
            server = (*identity)->enrolment->server;
    }
    if (server.isEmpty()) {
        if (!m_settings.uplink.watch)
            return Q_EMIT drained();
        return m_again.start(enrolledYetMs, [this] { start(); });
    }
    m_transport = std::make_unique<NetworkTransport>(server);
    const UplinkEnvironment environment{m_keeper, *m_transport, m_clock, m_random,
                                        [this] { m_transport->reconnect(); }};
    m_uploader =
        std::make_unique<Uploader>(environment, m_settings.uplink, std::make_unique<EventLoopTimer>(),
                                   std::make_unique<EventLoopTimer>(), *m_observer);
    m_uploader->start();
}

void UplinkSession::wake()
{
    if (m_uploader)
        m_uploader->wake();
}

void UplinkSession::lookSoon()
{
    if (m_uploader)
        m_uploader->lookSoon();
}

} // namespace yizhan::sync
