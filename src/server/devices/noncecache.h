// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstddef>
#include <deque>
#include <mutex>
#include <unordered_set>

namespace yizhan::devices {

/// Which nonces came within the last minutes, so that a request that somebody recorded is not taken twice.
/// In memory: whoever restarts the server, or replays at a replica, may repeat a request within its five
/// minutes, and operations have their effect once all the same. Any thread.
class NonceCache
{
public:
    /// Holds each for `keepMs` of the monotonic clock, and at most so many.
    NonceCache(qint64 keepMs, std::size_t most) : m_keepMs(keepMs), m_most(most) {}

    enum class Outcome {
        New,
        Seen,
        Full, ///< so many are remembered that this one cannot be: it must not be taken
    };
    [[nodiscard]] Outcome take(const QString &keyId, const QByteArray &nonce, qint64 monotonicMs);

    [[nodiscard]] std::size_t size() const;

private:
    struct Entry
    {
        QByteArray mark;
        qint64 untilMs;
    };

    const qint64 m_keepMs;
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_order; ///< the oldest first
    std::unordered_set<QByteArray> m_marks;
};

} // namespace yizhan::devices
