// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <chrono>

namespace yizhan {

Clock::~Clock() = default;

QDateTime chinaTime(const QDateTime &utc)
{
    return utc.toOffsetFromUtc(chinaOffsetSeconds);
}

QString chinaMinute(const QDateTime &utc)
{
    return chinaTime(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QDateTime Clock::nowLocal() const
{
    return chinaTime(nowUtc());
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
