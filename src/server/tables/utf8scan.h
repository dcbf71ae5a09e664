// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace yizhan::tables {

/// Bytes that begin a valid UTF-8 stretch, and how many characters beyond ASCII stand in them.
struct Utf8Scan
{
    std::size_t valid = 0;
    qint64 wide = 0;
    bool cut = false; ///< stopped inside a character at the end of the bytes
};

/// Reads `bytes` up to the first that are no UTF-8, or to their end. Any thread.
[[nodiscard]] Utf8Scan scanUtf8(std::string_view bytes);

} // namespace yizhan::tables
