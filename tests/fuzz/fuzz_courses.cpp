// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"
#include "coursescheme.h"
#include "fuzzfile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    intake::CourseScheme scheme;
    fuzz::readRows(path, scheme.columns(), [&](const tables::RawRow &row) {
        const auto prepared = scheme.understand(row, [](std::size_t) { return QString(); });
        if (!prepared.rejection.isEmpty())
            return;
        const auto again = catalogue::decodeCourse(prepared.body);
        if (!again || catalogue::encodeCourse(*again) != prepared.body)
            qFatal("a course does not come back as it was");
    });
    return 0;
}
