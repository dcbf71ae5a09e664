// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfile.h"
#include "occupationrules.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const QString path = fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (const auto rules = intake::readOccupationRules(path)) {
        const intake::OccupationRules effective(*rules);
        for (const intake::OccupationRule &rule : *rules) {
            if (!effective.numberFor(rule.title))
                qFatal("a rule does not fit its own title");
        }
    }
    return 0;
}
