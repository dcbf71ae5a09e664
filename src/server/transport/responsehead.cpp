// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsehead.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace yizhan::transport {

namespace {

bool isSafe(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendField(std::string &head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

quint64 bodyLength(const protocol::Response &response)
{
    if (response.file)
        return response.file->length;
    return response.body ? response.body->size() : 0;
}

bool allowsBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string encodeHead(const protocol::Response &response, const ResponseFrame &frame)
{
    std::string head;
    head.reserve(384);
    const auto reason = boost::beast::http::obsolete_reason(
        boost::beast::http::int_to_status(static_cast<unsigned>(response.status)));
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reason.data(), reason.size()).append("\r\n");
    appendField(head, "Date", frame.date);
    appendField(head, "Server", "Yizhan");
    if (allowsBody(response.status))
        appendField(head, "Content-Length", std::to_string(bodyLength(response)));
    if (!frame.keepAlive)
        appendField(head, "Connection", "close");
    else if (frame.clientIsOld)
        appendField(head, "Connection", "keep-alive");
    for (const auto &[name, value] : response.fields) {
        if (isSafe(name) && isSafe(value))
            appendField(head, name, value);
    }
    head.append("\r\n");
    return head;
}

std::string httpDate(qint64 secondsSinceEpoch)
{
    // Not strftime: the names of the days must not follow the locale.
    constexpr std::array<const char *, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char *, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(secondsSinceEpoch);
    std::tm utc{};
    if (gmtime_r(&time, &utc) == nullptr)
        return {};
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                     days.at(static_cast<std::size_t>(utc.tm_wday)), utc.tm_mday,
                                     months.at(static_cast<std::size_t>(utc.tm_mon)), utc.tm_year + 1900,
                                     utc.tm_hour, utc.tm_min, utc.tm_sec);
    return {text.data(), static_cast<std::size_t>(std::max(0, length))};
}

} // namespace yizhan::transport
