// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptorlimit.h"

#include <algorithm>

#include <sys/resource.h>

namespace yizhan::server {

namespace {

constexpr int mostConnections = 4096;
constexpr int leastConnections = 16;
constexpr int reserve = 160;
constexpr rlim_t mostDescriptors = 65536; // "unlimited" is a number too

} // namespace

int raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    rlimit raised = limit;
    raised.rlim_cur = std::max(limit.rlim_cur, std::min(limit.rlim_max, mostDescriptors));
    if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    return static_cast<int>(std::min(limit.rlim_cur, mostDescriptors));
}

int connectionsWithin(int descriptors)
{
    return std::clamp(descriptors - reserve, leastConnections, mostConnections);
}

} // namespace yizhan::server
