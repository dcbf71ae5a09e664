// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollphase.h"

#include "digest.h"

namespace yizhan::sync {

PollPhase::PollPhase(const QString &device) : m_hash(crypto::blake2b64(device.toUtf8())) {}

qint64 PollPhase::offsetMs(qint64 spreadMs) const
{
    return spreadMs <= 0 ? 0 : static_cast<qint64>(m_hash % static_cast<quint64>(spreadMs));
}

qint64 PollPhase::delayMs(const QDateTime &now, qint64 intervalMs) const
{
    if (intervalMs <= 0)
        return 0;
    const qint64 past = (now.toMSecsSinceEpoch() - offsetMs(intervalMs)) % intervalMs;
    return intervalMs - (past < 0 ? past + intervalMs : past);
}

} // namespace yizhan::sync
