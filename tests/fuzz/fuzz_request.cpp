// SPDX-License-Identifier: GPL-3.0-or-later
// A request to the catalogue. First line: the target; then Range, If-Range and Accept-Encoding, a line each.
#include "httpfields.h"
#include "requestparameters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    std::array<std::string_view, 4> lines;
    for (std::string_view &line : lines) {
        line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    yizhan::protocol::Request request;
    if (yizhan::protocol::parseTarget(lines[0], request)) {
        const auto query = yizhan::feed::parseChangesQuery(request);
        if (query.problem.empty() &&
            (query.position.after < 0 || query.waitSeconds > yizhan::feed::maxWaitSeconds))
            qFatal("a query out of its bounds was let in");
    }
    constexpr quint64 fileSize = 1000;
    const auto wanted = yizhan::feed::parseRange(lines[1], fileSize);
    const bool inside = wanted.range.length > 0 && wanted.range.offset < fileSize &&
                        wanted.range.length <= fileSize - wanted.range.offset;
    if (wanted.kind == yizhan::feed::RangeKind::Part && !inside)
        qFatal("a range outside of its file was let in");
    static_cast<void>(yizhan::feed::namesEtag(lines[2], "\"city-1-00000000.yzsnap\"", true));
    static_cast<void>(yizhan::feed::acceptsZstd(lines[3]));
    return 0;
}
