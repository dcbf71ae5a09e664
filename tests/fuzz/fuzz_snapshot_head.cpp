// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfile.h"
#include "snapshot.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    static_cast<void>(yizhan::protocol::readSnapshotHead(yizhan::fuzz::fileWith(bytes)));
    static_cast<void>(yizhan::protocol::SnapshotManifest::decode(bytes));
    return 0;
}
