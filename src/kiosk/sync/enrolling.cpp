// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolling.h"

#include "servertrust.h"

namespace yizhan::sync {

namespace {

constexpr int ok = 200;
constexpr qint64 answerMs = 60'000;

} // namespace

Enrolling::Enrolling(device::Device &device, EnrolSettings settings, SyncTransport &transport,
                     AnchoredClock &clock, Random &random, std::unique_ptr<WakeTimer> deadline)
    : m_device(device), m_settings(std::move(settings)), m_clock(clock), m_random(random),
      m_exchange(transport, clock, std::move(deadline))
{
}

void Enrolling::start(Done done)
{
    m_done = std::move(done);
    send();
}

void Enrolling::send()
{
    ExchangeTask task;
    task.request = enrolRequest(m_settings.code, m_device.name(), m_device.signingKey().publicKey());
    m_requestSha256 = digestOf(task.request.body);
    const qint64 createdS = m_serverTimeS.value_or(m_clock.nowUtc().toSecsSinceEpoch());
    sign(task.request, {m_device.signingKey(), m_device.signingKey().publicKey().toHex(), createdS},
         m_random);
    task.contentType = "application/json";
    task.deadlineMs = answerMs;
    m_exchange.start(std::move(task), [this](const Exchange::Outcome &outcome) { conclude(outcome); });
}

void Enrolling::conclude(const Exchange::Outcome &outcome)
{
    const QDateTime now = m_clock.nowUtc();
    if (!outcome)
        return m_done(fail(failureOf(outcome.error(), now).error));
    if (outcome->head.status == ok)
        return m_done(accept(*outcome));
    const UplinkFailure failure = failureOf(*outcome, now);
    if (!failure.serverTimeS || m_serverTimeS)
        return m_done(fail(failure.error));
    m_serverTimeS = failure.serverTimeS; // our clock is wrong: once more by the server's
    send();
}

/// Who is believed, and which histories, is for the trust to say; what is kept is written in one step.
Result<device::Enrolment> Enrolling::accept(const Answer &answer)
{
    YIZHAN_TRY_LET(EnrolledDevice enrolled, openEnrolment(answer.body, m_requestSha256));
    device::ServerTrust trust(m_settings.key, m_device.server(), {}, &m_clock);
    YIZHAN_TRY(trust.accept(enrolled.signer, enrolled.epoch));
    enrolled.enrolment.server = m_settings.server;
    YIZHAN_TRY(m_device.enrolled(enrolled.enrolment, *trust.server()));
    m_clock.report(enrolled.enrolment.time);
    return std::move(enrolled.enrolment);
}

} // namespace yizhan::sync
