// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headboard.h"
#include "httpmessage.h"
#include "snapshotshelf.h"

namespace yizhan::feed {

/// Answers /v1/snapshots/latest and /v1/snapshots/<file>. Any thread. Reads the folder, so not for a thread
/// that must not wait.
class SnapshotEndpoint
{
public:
    SnapshotEndpoint(const HeadBoard &board, SnapshotShelf &shelf) : m_board(board), m_shelf(shelf) {}

    /// What to take: JSON, or 404 `no_snapshot`. The board must know the epoch.
    [[nodiscard]] protocol::Response latest(const protocol::Request &request) const;
    /// The file, or the part of it that Range asks for: 200, 206, 304, 404 `not_found`, 416.
    [[nodiscard]] protocol::Response file(const protocol::Request &request, const std::string &name) const;

private:
    const HeadBoard &m_board;
    SnapshotShelf &m_shelf;
};

} // namespace yizhan::feed
