// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace yizhan::openrosa {

/// The moment at which somebody answered: what a form says of today, it says of that day.
class ThatTime final : public Clock
{
public:
    /// Unix seconds.
    explicit ThatTime(qint64 seconds) : m_seconds(seconds) {}
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC);
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }

private:
    qint64 m_seconds;
};

} // namespace yizhan::openrosa
