// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptlimit.h"

namespace yizhan::devices {

namespace {
const std::string &others()
{
    static const std::string key;
    return key;
}
} // namespace

AttemptLimit::AttemptLimit(std::size_t most, qint64 withinMs, std::size_t mostKeys)
    : m_most(most), m_withinMs(withinMs), m_mostKeys(mostKeys)
{
}

void AttemptLimit::forgetOld(Failures &failures, qint64 monotonicMs) const
{
    while (!failures.empty() && failures.front() + m_withinMs <= monotonicMs)
        failures.pop_front();
}

/// Under which key somebody counts: his own, as long as there is room for it.
const std::string &AttemptLimit::place(const std::string &key, qint64 monotonicMs)
{
    if (m_failures.find(key) != m_failures.end())
        return key;
    if (m_failures.size() < m_mostKeys)
        return key;
    for (auto entry = m_failures.begin(); entry != m_failures.end();) {
        forgetOld(entry->second, monotonicMs);
        entry = entry->second.empty() ? m_failures.erase(entry) : std::next(entry);
    }
    return m_failures.size() < m_mostKeys ? key : others();
}

qint64 AttemptLimit::waitMs(const std::string &key, qint64 monotonicMs)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_failures.find(place(key, monotonicMs));
    if (found == m_failures.end())
        return 0;
    forgetOld(found->second, monotonicMs);
    return found->second.size() < m_most ? 0 : found->second.front() + m_withinMs - monotonicMs;
}

void AttemptLimit::failed(const std::string &key, qint64 monotonicMs)
{
    const std::lock_guard lock(m_mutex);
    Failures &failures = m_failures[place(key, monotonicMs)];
    forgetOld(failures, monotonicMs);
    if (failures.size() < m_most)
        failures.push_back(monotonicMs);
}

} // namespace yizhan::devices
