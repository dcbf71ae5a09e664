// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"
#include "coursetable.h"
#include "fuzzfile.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (const auto table = publishing::readCourseTable(path, QStringLiteral("fuzz"))) {
        for (const catalogue::Course &course : table->courses) {
            const auto again = catalogue::decodeCourse(catalogue::encodeCourse(course));
            if (!again || *again != course)
                qFatal("a course does not come back as it was");
        }
    }
    return 0;
}
