// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchoredclock.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace yizhan {

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

/// Longer than any answer that is not out of a cache takes, and than clocks are corrected in daily life.
constexpr qint64 wellBehindMs = 10 * minuteMs;
/// A page at the head is at most some seconds old (docs/formats/feed.md).
constexpr qint64 slackMs = 15'000;
/// Reports nearer to one another say nothing about whether their clock runs: the same page twice out of a
/// cache would seem to.
constexpr qint64 leastDistanceMs = 4 * slackMs;
/// No station is switched off for so long and still has the right time by itself.
constexpr qint64 implausibleMs = 180 * dayMs;

QDateTime timeOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::utc());
}

} // namespace

bool AnchoredClock::isAnchored() const
{
    const std::lock_guard lock(m_mutex);
    return m_anchor.has_value();
}

void AnchoredClock::atLeast(const QDateTime &utc)
{
    if (!utc.isValid())
        return;
    const std::lock_guard lock(m_mutex);
    const Report known{utc.toMSecsSinceEpoch(), m_base.monotonicMs()};
    if (!m_floor || m_floor->carriedTo(known.atMs) < known.utcMs)
        m_floor = known;
}

void AnchoredClock::noEarlierThan(const QDateTime &utc)
{
    if (!utc.isValid())
        return;
    const std::lock_guard lock(m_mutex);
    m_pastMs = std::max(m_pastMs.value_or(utc.toMSecsSinceEpoch()), utc.toMSecsSinceEpoch());
}

/// What was known before this run, unless it comes from a server whose clock was ahead: a wall clock that is
/// not too early by other witness speaks against it. An empty battery puts it to a year long before those.
std::optional<qint64> AnchoredClock::floorMs(qint64 wallMs, qint64 monotonicMs) const
{
    if (!m_floor)
        return std::nullopt;
    const qint64 known = m_floor->carriedTo(monotonicMs);
    const bool wallIsPlausible = m_pastMs && wallMs >= *m_pastMs;
    return wallIsPlausible && known - wallMs > implausibleMs ? *m_pastMs : known;
}

void AnchoredClock::report(const QDateTime &utc)
{
    if (!utc.isValid())
        return;
    const qint64 wallMs = m_base.nowUtc().toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    const Report report{utc.toMSecsSinceEpoch(), m_base.monotonicMs()};
    const auto known =
        m_anchor ? std::optional(m_anchor->carriedTo(report.atMs)) : floorMs(wallMs, report.atMs);
    const qint64 behindMs = known ? *known - report.utcMs : 0;
    // Two clocks that know nothing of each other say the same: what an earlier run had signed was too late.
    const bool wallAgrees = std::abs(wallMs - report.utcMs) < wellBehindMs;
    if (behindMs <= 0 || (!m_anchor && (behindMs < wellBehindMs || wallAgrees))) {
        m_anchor = report;
        m_behind.reset();
    } else if (behindMs >= wellBehindMs) {
        noteBehind(report);
    }
}

/// Either an old answer, or the answer of a clock that was put back.
void AnchoredClock::noteBehind(const Report &report)
{
    if (!m_behind) {
        m_behind = report;
        return;
    }
    if (report.atMs - m_behind->atMs < leastDistanceMs)
        return;
    const bool runs = std::abs(report.utcMs - m_behind->carriedTo(report.atMs)) <= slackMs;
    if (runs)
        m_anchor = report;
    m_behind = runs ? std::nullopt : std::optional(report);
}

QDateTime AnchoredClock::nowUtc() const
{
    const qint64 wallMs = m_base.nowUtc().toMSecsSinceEpoch();
    const qint64 monotonic = m_base.monotonicMs();
    const std::lock_guard lock(m_mutex);
    const auto knownMs = floorMs(wallMs, monotonic);
    if (!m_anchor)
        return timeOf(std::max(wallMs, knownMs.value_or(wallMs)));
    const qint64 serverMs = m_anchor->carriedTo(monotonic);
    const bool differ = std::abs(serverMs - wallMs) > implausibleMs;
    const bool wallIsNearer = knownMs && wallMs >= *knownMs && wallMs < serverMs;
    return timeOf(differ && wallIsNearer ? wallMs : serverMs);
}

} // namespace yizhan
