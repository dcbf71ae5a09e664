// SPDX-License-Identifier: GPL-3.0-or-later
// What `yizhan submit` reads. Nothing of it may come out again in an error.
#include "operationfile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto draft = yizhan::desk::readOperationFile(text);
    if (!draft && (!draft.error().place.isEmpty() ||
                   (draft.error().reason != u"operation.file" && draft.error().reason != u"operation.about")))
        qFatal("an error that may repeat what was read");
    return 0;
}
