// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace yizhan::feed {

enum class PageEncoding { Identity, Zstd };

/// Names one page of one state of a scope: the same key always means the same bytes.
struct PageKey
{
    QString epoch;
    QString scope;
    qint64 after = 0;
    qint64 head = 0; ///< of the scope when the page was built; a page of an older head is never found again
    PageEncoding encoding = PageEncoding::Identity;
    qint64 shrunk = 0; ///< of the scope, like its head
    friend bool operator==(const PageKey &, const PageKey &) = default;
};

struct CachedPage
{
    std::shared_ptr<const std::string> bytes;
    bool last = false;   ///< it carries the head
    qint64 madeAtMs = 0; ///< on the monotonic clock
};

/// Encoded pages, shared by all responses that send them. Any thread. Holds at most the bytes given, keys
/// included; least recently used pages go first; so do, in time, those whose head has passed.
class PageCache
{
public:
    explicit PageCache(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

    /// Null `bytes` when it is not there.
    [[nodiscard]] CachedPage find(const PageKey &key);
    /// A page larger than the cache is not kept.
    void put(const PageKey &key, CachedPage page);
    /// Drops what belongs to another state of `scope`: nobody will ask for it any more.
    void headMoved(const QString &epoch, const QString &scope, qint64 head);
    void clear();
    /// What a page takes of the bytes given, its key included.
    [[nodiscard]] static std::size_t cost(const PageKey &key, const CachedPage &page);

    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t pages() const;

private:
    struct Entry
    {
        PageKey key;
        CachedPage page;
    };
    struct KeyHash
    {
        std::size_t operator()(const PageKey &key) const noexcept;
    };
    using Entries = std::list<Entry>; ///< most recently used first

    void erase(Entries::iterator entry);

    const std::size_t m_maxBytes;
    mutable std::mutex m_mutex;
    std::size_t m_bytes = 0;
    Entries m_entries;
    std::unordered_map<PageKey, Entries::iterator, KeyHash> m_index;
};

} // namespace yizhan::feed
