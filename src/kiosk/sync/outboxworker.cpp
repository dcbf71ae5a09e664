// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxworker.h"

namespace yizhan::sync {

using outbox::OutboxKeeper;

OutboxWorker::OutboxWorker(ActiveObject<OutboxKeeper> &keeper, UplinkSessionSettings settings,
                           AnchoredClock &clock, Random &random)
    : m_keeper(keeper)
{
    m_keeper.tell([this, settings = std::move(settings), &clock, &random](OutboxKeeper &kept) {
        begin(kept, settings, clock, random);
    });
}

OutboxWorker::~OutboxWorker()
{
    m_keeper
        .ask([this](OutboxKeeper &kept) {
            kept.setDoorbell({});
            m_session.reset();
            return true;
        })
        .waitForFinished();
}

void OutboxWorker::begin(OutboxKeeper &keeper, const UplinkSessionSettings &settings, AnchoredClock &clock,
                         Random &random)
{
    m_session = std::make_unique<UplinkSession>(keeper, settings, clock, random);
    connect(m_session.get(), &UplinkSession::answered, this, &OutboxWorker::answered);
    connect(m_session.get(), &UplinkSession::setAside, this, &OutboxWorker::setAside);
    connect(m_session.get(), &UplinkSession::stuck, this, &OutboxWorker::stuck);
    connect(m_session.get(), &UplinkSession::attemptFailed, this, &OutboxWorker::attemptFailed);
    keeper.setDoorbell([this] { m_session->wake(); });
    m_session->start();
}

void OutboxWorker::lookSoon()
{
    m_keeper.tell([this](OutboxKeeper &) {
        if (m_session)
            m_session->lookSoon();
    });
}

} // namespace yizhan::sync
