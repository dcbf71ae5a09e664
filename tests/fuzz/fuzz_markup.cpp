// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t longest = 4096;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data),
                                           static_cast<qsizetype>(std::min(size, longest)));
    const QString plain = yizhan::tables::withoutMarkup(text);
    // A list item takes three characters in the place of four or more.
    if (plain.size() > text.size() + text.count(u'<'))
        qFatal("a text grew");
    return 0;
}
