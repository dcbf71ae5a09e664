// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    yizhan::fuzz::readPostings(yizhan::fuzz::fileWith({data, static_cast<qsizetype>(size)}));
    return 0;
}
