// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "headboard.h"
#include "httpmessage.h"
#include "pagecache.h"
#include "readerconnections.h"
#include "requestparameters.h"
#include "signing.h"

#include <optional>

namespace yizhan::feed {

/// Answers /v1/changes. Any thread; see docs/formats/feed.md.
class ChangesEndpoint
{
public:
    /// Each page bears the time of `clock` and is signed with `key`.
    ChangesEndpoint(ReaderConnections &connections, HeadBoard &board, PageCache &cache,
                    crypto::SigningKey key, const Clock &clock)
        : m_connections(connections), m_board(board), m_cache(cache), m_key(std::move(key)), m_clock(clock)
    {
    }

    /// The answer as far as memory knows it: a cached page, a refusal of bad parameters, or "wait". Never
    /// waits itself.
    [[nodiscard]] std::optional<protocol::Response> fromMemory(const protocol::Request &request) const;
    /// The answer, with SQL where memory does not do.
    [[nodiscard]] protocol::Response answer(const protocol::Request &request);

private:
    struct Asked;
    [[nodiscard]] bool isFresh(const CachedPage &page) const;
    [[nodiscard]] std::string encode(protocol::FeedPage page, PageEncoding encoding) const;
    [[nodiscard]] std::optional<protocol::Response> known(const Asked &asked) const;
    [[nodiscard]] Result<protocol::Response> build(const Asked &asked);
    [[nodiscard]] protocol::Response pageResponse(const CachedPage &page, const Asked &asked) const;

    ReaderConnections &m_connections;
    HeadBoard &m_board;
    PageCache &m_cache;
    const crypto::SigningKey m_key;
    const Clock &m_clock;
};

} // namespace yizhan::feed
