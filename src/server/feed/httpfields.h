// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace yizhan::feed {

/// Whether an Accept-Encoding field allows zstd (RFC 9110 12.5.3; RFC 8878 names the coding).
[[nodiscard]] bool acceptsZstd(std::string_view acceptEncoding);

/// Bytes asked for of a file.
struct ByteRange
{
    quint64 offset = 0;
    quint64 length = 0;
};

enum class RangeKind {
    Whole, ///< no range, one of another unit, several, or not understood: RFC 9110 14.2 lets a server ignore
           ///< them
    Part,
    Unsatisfiable, ///< begins behind the end
};

struct RangeRequest
{
    RangeKind kind = RangeKind::Whole;
    ByteRange range;
};

/// Reads a Range field (RFC 9110 14.1.2) for a file of `size` bytes.
[[nodiscard]] RangeRequest parseRange(std::string_view field, quint64 size);

/// Whether an If-None-Match or If-Range list names `etag`. `strong` leaves weak ones out, as If-Range wants.
[[nodiscard]] bool namesEtag(std::string_view field, std::string_view etag, bool strong);

} // namespace yizhan::feed
