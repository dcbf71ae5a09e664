// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedpage.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int mostChanges = 1000;
    const auto page = yizhan::protocol::decodeFeedPage({data, static_cast<qsizetype>(size)}, mostChanges);
    // What was read must be writable and read the same again.
    if (page) {
        const QByteArray written = yizhan::protocol::encodeFeedPage(*page);
        const auto again = yizhan::protocol::decodeFeedPage(written, mostChanges);
        if (!again || yizhan::protocol::encodeFeedPage(*again) != written)
            qFatal("a feed page does not survive being written");
    }
    return 0;
}
