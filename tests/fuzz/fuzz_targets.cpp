// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan of a year wants, as a bureau writes it.
#include "fuzzfile.h"
#include "trainingtargets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yizhan;
    const auto targets = ledger::readTrainingTargets(
        fuzz::fileWith({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}));
    if (!targets)
        return 0;
    for (const ledger::TrainingStand &stand : ledger::standOf({}, *targets)) {
        if (stand.category.isEmpty() || stand.target < 1 || stand.target > 1'000'000)
            qFatal("a target that cannot be");
    }
    return 0;
}
