// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <optional>
#include <string_view>
#include <vector>

namespace yizhan::transport {

/// Reads a FileRange in pieces of at most 64 KiB: what a download costs in memory, whatever its size.
class FilePiece
{
public:
    explicit FilePiece(const protocol::FileRange &range);
    ~FilePiece();
    FilePiece(const FilePiece &) = delete;
    FilePiece &operator=(const FilePiece &) = delete;

    /// The next bytes, good until the next call; empty at the end of the range; nothing when the file cannot
    /// be read or is shorter than the range.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    int m_file = -1;
    quint64 m_offset;
    quint64 m_left;
    std::vector<char> m_bytes;
};

} // namespace yizhan::transport
