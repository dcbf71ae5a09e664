// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyjson.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    yizhan::catalogue::VacancyDecoder decoder;
    const auto vacancy = decoder.decode({data, static_cast<qsizetype>(size)});
    // What was read must be writable and read the same again.
    if (vacancy) {
        const QByteArray written = yizhan::catalogue::encodeVacancy(*vacancy);
        const auto again = decoder.decode(written);
        if (!again || yizhan::catalogue::encodeVacancy(*again) != written)
            qFatal("a vacancy does not survive being written");
    }
    return 0;
}
