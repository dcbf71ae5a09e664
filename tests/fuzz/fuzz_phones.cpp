// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueproperties.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    constexpr std::size_t longest = 4096;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data),
                                           static_cast<qsizetype>(std::min(size, longest)));
    if (!fakes::phonesStand(text))
        qFatal("a number that does not stand in the cell");
    return 0;
}
