// SPDX-License-Identifier: GPL-3.0-or-later
// What a server answers to operations. First the seal, which no mutation can make hold, then a single
// verdict, which is read without one.
#include "verdict.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::operations;
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (openAnswer(text, QByteArray(32, 'r')))
        qFatal("an answer that nobody signed was believed");
    const auto verdict = decodeVerdict(text);
    if (!verdict)
        return 0;
    const auto again = decodeVerdict(encodeVerdict(*verdict));
    if (!again || *again != *verdict)
        qFatal("a verdict that is another one when it is written again");
    return 0;
}
