// SPDX-License-Identifier: GPL-3.0-or-later
#include "noncecache.h"

#include "digest.h"

namespace yizhan::devices {

NonceCache::Outcome NonceCache::take(const QString &keyId, const QByteArray &nonce, qint64 monotonicMs)
{
    const QByteArray both = keyId.toUtf8() + '\n' + nonce;
    const QByteArray mark = crypto::blake2b128(both);
    const std::lock_guard lock(m_mutex);
    while (!m_order.empty() && m_order.front().untilMs <= monotonicMs) {
        m_marks.erase(m_order.front().mark);
        m_order.pop_front();
    }
    if (m_marks.find(mark) != m_marks.end())
        return Outcome::Seen;
    if (m_marks.size() >= m_most)
        return Outcome::Full;
    m_marks.insert(mark);
    m_order.push_back({mark, monotonicMs + m_keepMs});
    return Outcome::New;
}

std::size_t NonceCache::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_marks.size();
}

} // namespace yizhan::devices
