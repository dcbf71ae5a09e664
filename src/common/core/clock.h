// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace yizhan {

/// China Standard Time is so many seconds ahead of UTC, all year.
inline constexpr int chinaOffsetSeconds = 8 * 3600;
/// The same moment in China Standard Time.
[[nodiscard]] QDateTime chinaTime(const QDateTime &utc);
/// "2026-11-24 16:00", as the clock on the wall of a station says it: so the commands print every time. Empty
/// where there is none.
[[nodiscard]] QString chinaMinute(const QDateTime &utc);

/// The only source of time. Injected, so that tests and screenshots run at a time of their own.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock();
    Q_DISABLE_COPY_MOVE(Clock)

    /// Wall time in UTC. May jump.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds since some fixed start; never goes back. For intervals.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;

    /// Now in China Standard Time (UTC+8, no summer time), the time of every date in the catalogue.
    [[nodiscard]] QDateTime nowLocal() const;
    /// The calendar day in China Standard Time.
    [[nodiscard]] QDate today() const;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace yizhan
