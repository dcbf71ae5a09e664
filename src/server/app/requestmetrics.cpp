// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmetrics.h"

#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace yizhan::server {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

void appendHead(std::string &text, const char *name, const char *type, const char *help)
{
    text.append("# HELP ").append(name).append(" ").append(help);
    text.append("\n# TYPE ").append(name).append(" ").append(type).append("\n");
}

void appendValue(std::string &text, const char *name, const std::string &labels, const std::string &value)
{
    text.append(name);
    if (!labels.empty())
        text.append("{").append(labels).append("}");
    text.append(" ").append(value).append("\n");
}

void appendGauge(std::string &text, const char *name, const char *help, qint64 value)
{
    appendHead(text, name, "gauge", help);
    appendValue(text, name, {}, std::to_string(value));
}

std::string seconds(quint64 microseconds)
{
    return QByteArray::number(static_cast<double>(microseconds) / 1e6, 'g', 12).toStdString();
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return numbers.size() > 1 ? numbers.at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

RequestMetrics::RequestMetrics(const std::vector<std::string> &names)
    : m_labels{"route=\"other\""}, m_routes(names.size() + 1)
{
    for (const std::string &name : names)
        m_labels.push_back("route=\"" + name + "\"");
}

void RequestMetrics::count(const transport::AccessRecord &record)
{
    PerRoute &route = m_routes[static_cast<std::size_t>(record.route) + 1];
    const auto status =
        static_cast<std::size_t>(std::clamp(record.status, 0, static_cast<int>(statuses) - 1));
    route.byStatus[status].fetch_add(1, relaxed);
    const auto *const bucket = std::lower_bound(bounds.begin(), bounds.end(), record.duration.count());
    route.byDuration[static_cast<std::size_t>(bucket - bounds.begin())].fetch_add(1, relaxed);
    route.microseconds.fetch_add(static_cast<quint64>(record.duration.count()), relaxed);
    route.bytes.fetch_add(record.bodyBytes, relaxed);
    if (record.fromFastHandler)
        route.fromCache.fetch_add(1, relaxed);
    if (!record.complete)
        route.brokenOff.fetch_add(1, relaxed);
}

std::string RequestMetrics::exposition(const transport::ConnectionCounts &counts,
                                       std::string_view extra) const
{
    std::string text;
    text.reserve(8192);

    appendHead(text, "yizhan_http_requests_total", "counter", "Answered requests.");
    for (std::size_t route = 0; route < m_routes.size(); ++route) {
        for (std::size_t status = 0; status < statuses; ++status) {
            const quint64 value = m_routes[route].byStatus[status].load(relaxed);
            if (value > 0)
                appendValue(text, "yizhan_http_requests_total",
                            m_labels[route] + ",status=\"" + std::to_string(status) + "\"",
                            std::to_string(value));
        }
    }

    appendHead(
        text, "yizhan_http_request_duration_seconds", "histogram",
        "From the fields of the request to the last byte of the response; long polls include their wait.");
    for (std::size_t route = 0; route < m_routes.size(); ++route) {
        quint64 sum = 0;
        for (std::size_t i = 0; i < m_routes[route].byDuration.size(); ++i) {
            sum += m_routes[route].byDuration[i].load(relaxed);
            const std::string bound = i < bounds.size() ? seconds(static_cast<quint64>(bounds[i])) : "+Inf";
            appendValue(text, "yizhan_http_request_duration_seconds_bucket",
                        m_labels[route] + ",le=\"" + bound + "\"", std::to_string(sum));
        }
        appendValue(text, "yizhan_http_request_duration_seconds_sum", m_labels[route],
                    seconds(m_routes[route].microseconds.load(relaxed)));
        appendValue(text, "yizhan_http_request_duration_seconds_count", m_labels[route], std::to_string(sum));
    }

    const auto appendCounter = [&](const char *name, const char *help, Counter PerRoute::*member) {
        appendHead(text, name, "counter", help);
        for (std::size_t route = 0; route < m_routes.size(); ++route)
            appendValue(text, name, m_labels[route], std::to_string((m_routes[route].*member).load(relaxed)));
    };
    appendCounter("yizhan_http_response_bytes_total", "Bytes of bodies sent.", &PerRoute::bytes);
    appendCounter("yizhan_http_cached_responses_total", "Answered from memory.", &PerRoute::fromCache);
    appendCounter("yizhan_http_broken_off_total", "The client left before the last byte.",
                  &PerRoute::brokenOff);

    appendHead(text, "yizhan_http_accepted_total", "counter", "Accepted connections.");
    appendValue(text, "yizhan_http_accepted_total", {}, std::to_string(counts.accepted));
    appendHead(text, "yizhan_http_refused_total", "counter", "Answered 503, or closed, because of a limit.");
    appendValue(text, "yizhan_http_refused_total", {}, std::to_string(counts.refused));
    appendHead(text, "yizhan_http_late_total", "counter", "Answered 503 because their time was over.");
    appendValue(text, "yizhan_http_late_total", {}, std::to_string(counts.late));
    appendGauge(text, "yizhan_http_connections", "Open connections.", counts.open);
    appendGauge(text, "yizhan_http_parked", "Long polls that wait.", counts.parked);
    appendGauge(text, "yizhan_http_queued", "Requests that wait for a worker.", counts.queued);
    appendGauge(text, "process_resident_memory_bytes", "Resident memory.", residentBytes());
    text.append(extra);
    return text;
}

} // namespace yizhan::server
