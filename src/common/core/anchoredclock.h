// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <mutex>
#include <optional>

namespace yizhan {

/// A clock that knows better than the machine's wall clock: what a server has signed, carried on by the
/// monotonic clock. For everything that is shown or compared with a date of the catalogue; the wall clock of
/// a station may be years off (a flat battery, a slip of the hand) while it is online and in agreement. Any
/// thread.
///
/// A time that a server signed is never later than the moment at which it arrives; of several the one that
/// puts the clock furthest ahead is the truest. So an old answer out of a cache does not turn it back.
///
/// A server whose own clock was ahead must be able to take it back: two reports that lie behind what was
/// known, but whose distance is the distance at which they arrived, come from a clock that runs.
///
/// Where server and wall clock are more than half a year apart, one of them is wrong: the one is believed
/// that lies nearer behind what was known before this run. Where nothing was known, the server is. Before any
/// report the wall clock counts, but never less than what was known.
///
/// What was known may itself come from a server that was ahead. It is given up where the first page of this
/// run and the wall clock agree within ten minutes; and while it lies more than half a year ahead of a wall
/// clock that is not before the times of noEarlierThan().
///
/// Why so: docs/decisions, "Whose time a kiosk shows".
class AnchoredClock final : public Clock
{
public:
    /// `base` outlives this clock.
    explicit AnchoredClock(const Clock &base) : m_base(base) {}

    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override { return m_base.monotonicMs(); }
    /// What the machine's own clock says, right or wrong.
    [[nodiscard]] QDateTime wallUtc() const { return m_base.nowUtc(); }

    /// Whether a server has signed a time in this run: else what is told is the wall clock's.
    [[nodiscard]] bool isAnchored() const;

    /// It is at least `utc`: what an earlier run had signed. Invalid times are passed over.
    void atLeast(const QDateTime &utc);
    /// `utc` is past, by another witness than a server's clock: so a wall clock before it is wrong, and one
    /// behind it may be right. Invalid times are passed over.
    void noEarlierThan(const QDateTime &utc);
    /// A server signed `utc` just now, or earlier.
    void report(const QDateTime &utc);

private:
    struct Report
    {
        qint64 utcMs = 0;
        qint64 atMs = 0; ///< on the monotonic clock

        [[nodiscard]] qint64 carriedTo(qint64 monotonicMs) const { return utcMs + monotonicMs - atMs; }
    };

    void noteBehind(const Report &report);
    [[nodiscard]] std::optional<qint64> floorMs(qint64 wallMs, qint64 monotonicMs) const;

    const Clock &m_base;
    mutable std::mutex m_mutex;
    std::optional<Report> m_anchor;
    std::optional<Report> m_behind; ///< the last report that lay well behind the anchor
    std::optional<Report> m_floor;  ///< known before this run
    std::optional<qint64> m_pastMs; ///< surely past, UTC
};

} // namespace yizhan
