// SPDX-License-Identifier: GPL-3.0-or-later
// The body of POST /v1/ops, as a server reads it. What can be read must be written and read again as the
// same.
#include "opsbatch.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::operations;
    const QByteArrayView body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto batch = decodeBatch(body);
    if (!batch)
        return 0;
    for (const SealedOperation &operation : *batch) {
        const auto head = decodeHead(operation.head);
        if (!head)
            continue;
        const auto again = decodeHead(encodeHead(*head));
        if (!again || *again != *head)
            qFatal("a head that is another one when it is written again");
    }
    return 0;
}
