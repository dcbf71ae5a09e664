// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>

namespace yizhan::devices {

/// How often somebody may guess: so many failed attempts within a time, then none for a while. By a key,
/// such as a client; an empty one counts for all. Any thread.
class AttemptLimit
{
public:
    /// `most` failures within `withinMs` of the monotonic clock. Of more than `mostKeys` that have failed
    /// lately the others share one count.
    AttemptLimit(std::size_t most, qint64 withinMs, std::size_t mostKeys = 4096);

    /// 0: an attempt is welcome; else in so many milliseconds.
    [[nodiscard]] qint64 waitMs(const std::string &key, qint64 monotonicMs);
    void failed(const std::string &key, qint64 monotonicMs);

private:
    using Failures = std::deque<qint64>; ///< their times, the oldest first

    void forgetOld(Failures &failures, qint64 monotonicMs) const;
    [[nodiscard]] const std::string &place(const std::string &key, qint64 monotonicMs);

    const std::size_t m_most;
    const qint64 m_withinMs;
    const std::size_t m_mostKeys;
    std::mutex m_mutex;
    std::unordered_map<std::string, Failures> m_failures;
};

} // namespace yizhan::devices
