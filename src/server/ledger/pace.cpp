// SPDX-License-Identifier: GPL-3.0-or-later
#include "pace.h"

#include <algorithm>

namespace yizhan::ledger {

namespace {

constexpr qint64 spanMs = 5000;
constexpr qint64 longestSeconds = 600;
// Below three quarters of the workers' time nobody waits long for his turn.
constexpr qint64 busyQuarters = 3;

} // namespace

void Pace::turnTo(qint64 nowMs)
{
    if (nowMs - m_begunMs < spanMs)
        return;
    m_spans[0] = nowMs - m_begunMs < 2 * spanMs ? std::move(m_spans[1]) : Span();
    m_spans[1] = {};
    m_begunMs = nowMs;
}

void Pace::took(const std::string &device, qint64 nowMs, qint64 tookMs)
{
    const std::lock_guard lock(m_mutex);
    turnTo(nowMs);
    Span &span = m_spans[1];
    ++span.batches;
    span.busyMs += tookMs;
    span.devices.insert(device);
}

int Pace::seconds(qint64 nowMs)
{
    constexpr qint64 msPerSecond = 1000;
    const std::lock_guard lock(m_mutex);
    turnTo(nowMs);
    const Span &before = m_spans[0];
    const Span &now = m_spans[1];
    const qint64 batches = before.batches + now.batches;
    const qint64 busyMs = before.busyMs + now.busyMs;
    const qint64 lastedMs = nowMs - m_begunMs + (before.batches > 0 ? spanMs : 0);
    if (batches == 0 || lastedMs < spanMs / 2 || 4 * busyMs < busyQuarters * lastedMs * m_workers)
        return 0;
    const auto devices = static_cast<qint64>(std::max(before.devices.size(), now.devices.size()));
    return static_cast<int>(std::min(devices * busyMs / batches / m_workers / msPerSecond, longestSeconds));
}

} // namespace yizhan::ledger
