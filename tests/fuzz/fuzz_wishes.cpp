// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchrule.h"
#include "weightsinforce.h"
#include "wishesjson.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan::matching;
    const auto wishes = readWishes({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    // Whatever was read must be usable.
    if (wishes) {
        const MatchScore score = MatchRule(builtinWeights(), *wishes).score({});
        if (score.points < 0 || score.points > 100 || score.stopped)
            qFatal("wishes leave out a vacancy that states nothing");
    }
    return 0;
}
