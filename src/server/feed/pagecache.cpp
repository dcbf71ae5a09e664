// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecache.h"

#include <QHashFunctions>

namespace yizhan::feed {

std::size_t PageCache::KeyHash::operator()(const PageKey &key) const noexcept
{
    return qHashMulti(0, key.scope, key.after, key.head, key.shrunk, static_cast<int>(key.encoding),
                      key.epoch);
}

// A small page costs more for its places in list and index than for itself.
std::size_t PageCache::cost(const PageKey &key, const CachedPage &page)
{
    constexpr std::size_t places = 2 * sizeof(PageKey) + 160;
    const auto names = static_cast<std::size_t>(key.scope.size() + key.epoch.size()) * 2 * sizeof(QChar);
    return page.bytes->size() + places + names;
}

CachedPage PageCache::find(const PageKey &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(key);
    if (found == m_index.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->page;
}

void PageCache::put(const PageKey &key, CachedPage page)
{
    const std::size_t size = cost(key, page);
    if (size > m_maxBytes)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto present = m_index.find(key); present != m_index.end())
        erase(present->second);
    m_entries.push_front({key, std::move(page)});
    m_index.emplace(key, m_entries.begin());
    m_bytes += size;
    while (m_bytes > m_maxBytes)
        erase(std::prev(m_entries.end()));
}

void PageCache::headMoved(const QString &epoch, const QString &scope, qint64 head)
{
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto here = entry++;
        const PageKey &key = here->key;
        if (key.epoch != epoch || (key.scope == scope && key.head < head))
            erase(here);
    }
}

void PageCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_index.clear();
    m_entries.clear();
    m_bytes = 0;
}

void PageCache::erase(Entries::iterator entry)
{
    m_bytes -= cost(entry->key, entry->page);
    m_index.erase(entry->key);
    m_entries.erase(entry);
}

std::size_t PageCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

std::size_t PageCache::pages() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

} // namespace yizhan::feed
