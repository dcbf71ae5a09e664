// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchweights.h"
#include "ruletext.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto weights = yizhan::catalogue::readMatchWeights(
        {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}, QStringLiteral("fuzz"));
    if (weights && yizhan::matching::ruleText(*weights).isEmpty())
        qFatal("weights without a rule");
    return 0;
}
