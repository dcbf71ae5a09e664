// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yizhan::server {

/// Counts answered requests for /metrics (Prometheus text format 0.0.4). Any thread, without locks.
class RequestMetrics
{
public:
    /// `names` are those of the table of routes; what is on none of them counts as "other".
    explicit RequestMetrics(const std::vector<std::string> &names);

    void count(const transport::AccessRecord &record);

    /// The exposition. `counts` are the numbers of the moment; `extra` is appended as it is.
    [[nodiscard]] std::string exposition(const transport::ConnectionCounts &counts,
                                         std::string_view extra) const;

private:
    static constexpr std::size_t statuses = 600;
    /// Upper bounds in microseconds; the last bucket has none.
    static constexpr std::array<qint64, 13> bounds = {500,       1'000,     2'500,     5'000,   10'000,
                                                      25'000,    50'000,    100'000,   250'000, 500'000,
                                                      1'000'000, 5'000'000, 30'000'000};

    using Counter = std::atomic<quint64>;
    struct PerRoute
    {
        std::array<Counter, statuses> byStatus{};
        std::array<Counter, bounds.size() + 1> byDuration{};
        Counter microseconds = 0;
        Counter bytes = 0;
        Counter fromCache = 0;
        Counter brokenOff = 0;
    };

    std::vector<std::string> m_labels; ///< "other" first
    std::vector<PerRoute> m_routes;
};

} // namespace yizhan::server
