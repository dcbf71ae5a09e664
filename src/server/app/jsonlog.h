// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QJsonObject>

#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace yizhan::server {

enum class LogLevel { Info, Warning, Error };

/// The server's log: one JSON object a line on a file descriptor, {"ts","level","event", …}.
///
/// Lines are collected in memory and written by a thread of its own, so that a slow terminal or pipe never
/// makes a client wait. When more than 4 MiB wait, lines of the level Info are dropped and counted
/// ("log_dropped"). Any thread. Never put personal data or the query of a request in.
class JsonLog
{
public:
    /// Does not own `descriptor`. `clock` says when, on whatever thread writes, and outlives the log.
    JsonLog(int descriptor, const Clock &clock);
    /// Writes what is left.
    ~JsonLog();
    JsonLog(const JsonLog &) = delete;
    JsonLog &operator=(const JsonLog &) = delete;

    /// `event` is a stable slug: letters, digits and "_".
    void write(LogLevel level, const char *event, const QJsonObject &values = {});

    /// The quick way for what is logged at every request: `values` is the inside of a JSON object, comma
    /// first.
    void writeEncoded(LogLevel level, const char *event, std::string_view values);

    /// Sends the messages of Qt and its plugins here as event "qt". Until the end of this object.
    void adoptQtMessages();

private:
    void run();

    const int m_descriptor;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::string m_waiting;
    quint64 m_dropped = 0;
    bool m_urgent = false;
    bool m_stopping = false;
    bool m_adopted = false;
    std::thread m_thread;
};

/// `text` as the inside of a JSON string.
[[nodiscard]] std::string jsonEscaped(std::string_view text);

} // namespace yizhan::server
