// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace yizhan::sync {

/// Spreads the polls of many kiosks evenly over the interval that the server asks for: each kiosk polls when
/// the clock passes its own phase, a hash of its device id.
class PollPhase
{
public:
    explicit PollPhase(const QString &device);

    /// Milliseconds from `now` to this kiosk's next turn in a rhythm of `intervalMs`; in 1 … intervalMs, 0
    /// for no interval.
    [[nodiscard]] qint64 delayMs(const QDateTime &now, qint64 intervalMs) const;
    /// A fixed share of `spreadMs`: where in the crowd this kiosk starts.
    [[nodiscard]] qint64 offsetMs(qint64 spreadMs) const;

private:
    quint64 m_hash;
};

} // namespace yizhan::sync
