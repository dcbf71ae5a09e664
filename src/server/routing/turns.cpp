// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

#include <algorithm>

namespace yizhan::routing {

namespace {

constexpr qint64 usPerMs = 1000;
constexpr qint64 usPerSecond = 1'000'000;
constexpr qint64 longestSeconds = 600;
/// The average follows the last hundred or so.
constexpr qint64 averageOf = 64;
/// Whoever comes without a turn gets a tenth of the workers' time.
constexpr qint64 widthNumerator = 10;
constexpr qint64 widthDenominator = 9;
/// However quickly the workers answer: connections cost as well.
constexpr qint64 leastWidthUs = 2000;
/// A turn is given long before it comes, and a database that fills becomes slower meanwhile: those turns are
/// a third wider after a hundred seconds. Without this the later half of a herd was turned away twice and
/// more.
constexpr qint64 wideningMs = 300'000;

} // namespace

void Turns::entered()
{
    const std::lock_guard lock(m_mutex);
    ++m_waiting;
}

void Turns::left()
{
    const std::lock_guard lock(m_mutex);
    --m_waiting;
}

void Turns::served(qint64 us)
{
    const std::lock_guard lock(m_mutex);
    m_eachUs = m_eachUs == 0 ? us : m_eachUs + (us - m_eachUs) / averageOf;
}

qint64 Turns::waitUs() const
{
    return m_waiting * m_eachUs / m_workers;
}

qint64 Turns::waitMs() const
{
    const std::lock_guard lock(m_mutex);
    return waitUs() / usPerMs;
}

qint64 Turns::nextUs(qint64 nowUs) const
{
    const qint64 width = std::max(m_eachUs * widthNumerator / widthDenominator / m_workers, leastWidthUs);
    const qint64 last = std::max(m_lastUs, nowUs + waitUs());
    const qint64 widened = width + width * ((last - nowUs) / usPerMs) / wideningMs;
    return std::min(last + widened, nowUs + longestSeconds * usPerSecond);
}

int Turns::secondsOfRefused(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    const qint64 nowUs = nowMs * usPerMs;
    m_lastUs = nextUs(nowUs);
    return static_cast<int>(std::max<qint64>((m_lastUs - nowUs) * 2 / 3 / usPerSecond, 1));
}

int Turns::secondsOfServed(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    const qint64 nowUs = nowMs * usPerMs;
    const qint64 next = nextUs(nowUs);
    if (next - nowUs < usPerSecond)
        return 0;
    m_lastUs = next;
    return static_cast<int>((next - nowUs) / usPerSecond);
}

} // namespace yizhan::routing
