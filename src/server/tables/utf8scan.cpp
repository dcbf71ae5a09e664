// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8scan.h"

#include <cstdint>
#include <cstring>

namespace yizhan::tables {

namespace {

/// Length of the well-formed character at `at` (Unicode 15, table 3-7); 0 = malformed, -1 = cut off by the
/// end.
int utf8Length(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const std::size_t left = bytes.size() - at;
    const unsigned char first = byte(0);
    int length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) {
        length = 2;
    } else if (first >= 0xe0 && first <= 0xef) {
        length = 3;
        low = first == 0xe0 ? 0xa0 : 0x80;
        high = first == 0xed ? 0x9f : 0xbf;
    } else if (first >= 0xf0 && first <= 0xf4) {
        length = 4;
        low = first == 0xf0 ? 0x90 : 0x80;
        high = first == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (static_cast<std::size_t>(i) >= left)
            return -1;
        if (byte(static_cast<std::size_t>(i)) < low || byte(static_cast<std::size_t>(i)) > high)
            return 0;
        low = 0x80;
        high = 0xbf;
    }
    return length;
}

} // namespace

Utf8Scan scanUtf8(std::string_view bytes)
{
    Utf8Scan scan;
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            std::uint64_t word = 0;
            while (at + sizeof word <= bytes.size()) {
                std::memcpy(&word, bytes.data() + at, sizeof word);
                if ((word & 0x8080808080808080ULL) != 0)
                    break;
                at += sizeof word;
            }
            while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
                ++at;
            continue;
        }
        const int length = utf8Length(bytes, at);
        if (length <= 0) {
            scan.cut = length < 0;
            break;
        }
        ++scan.wide;
        at += static_cast<std::size_t>(length);
    }
    scan.valid = at;
    return scan;
}

} // namespace yizhan::tables
