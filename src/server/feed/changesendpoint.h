// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headboard.h"
#include "httpmessage.h"
#include "pagecache.h"
#include "readerconnections.h"
#include "requestparameters.h"

#include <optional>

namespace yizhan::feed {

/// Answers /v1/changes. Any thread; see docs/formats/feed.md.
class ChangesEndpoint
{
public:
    ChangesEndpoint(ReaderConnections &connections, HeadBoard &board, PageCache &cache, int nextSyncSeconds)
        : m_connections(connections), m_board(board), m_cache(cache),
          m_nextSync(nextSyncSeconds > 0 ? std::to_string(nextSyncSeconds) : std::string())
    {
    }

    /// The answer as far as memory knows it: a cached page, a refusal of bad parameters, or "wait". Never
    /// waits itself.
    [[nodiscard]] std::optional<protocol::Response> fromMemory(const protocol::Request &request) const;
    /// The answer, with SQL where memory does not do.
    [[nodiscard]] protocol::Response answer(const protocol::Request &request);

private:
    struct Asked;
    [[nodiscard]] std::optional<protocol::Response> known(const Asked &asked) const;
    [[nodiscard]] Result<protocol::Response> build(const Asked &asked);
    [[nodiscard]] protocol::Response pageResponse(const CachedPage &page, PageEncoding encoding) const;

    ReaderConnections &m_connections;
    HeadBoard &m_board;
    PageCache &m_cache;
    const std::string m_nextSync; ///< empty = no such field
};

} // namespace yizhan::feed
