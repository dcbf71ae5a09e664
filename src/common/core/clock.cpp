// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <chrono>

namespace yizhan {

Clock::~Clock() = default;

QDateTime Clock::nowLocal() const
{
    constexpr int chinaOffsetSeconds = 8 * 3600;
    return nowUtc().toOffsetFromUtc(chinaOffsetSeconds);
}

QDate Clock::today() const
{
    return nowLocal().date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace yizhan
