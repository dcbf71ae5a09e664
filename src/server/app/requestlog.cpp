// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace yizhan::server {

namespace {

/// Whoever has the code of a receipt can take back what it stands for: it is no matter for a log.
std::string_view loggedPath(std::string_view path)
{
    for (const std::string_view place : {std::string_view("/r/"), std::string_view("/v1/receipts/")}) {
        if (path.substr(0, place.size()) == place)
            return place;
    }
    return path;
}

} // namespace

void RequestLog::write(const transport::AccessRecord &record)
{
    const bool isError = record.status >= 400;
    if (m_which == AccessLog::Off || (m_which == AccessLog::Errors && !isError))
        return;
    std::array<char, 32> milliseconds{};
    std::snprintf(milliseconds.data(), milliseconds.size(), "%.3f",
                  static_cast<double>(record.duration.count()) / 1000.0);
    std::string values = ",\"method\":\"" + jsonEscaped(record.method) + "\",\"path\":\"" +
                         jsonEscaped(loggedPath(record.path)) +
                         "\",\"status\":" + std::to_string(record.status) +
                         ",\"bytes\":" + std::to_string(record.bodyBytes) + ",\"ms\":" + milliseconds.data();
    if (!record.complete)
        values += ",\"complete\":false";
    m_log.writeEncoded(record.status >= 500 ? LogLevel::Warning : LogLevel::Info, "request", values);
}

} // namespace yizhan::server
