// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver.h"

#include <condition_variable>
#include <mutex>

namespace yizhan::tests {

/// For the date of the answers, which no test asks for.
inline const SystemClock testClock;

/// A gate that handlers wait at, so that a test decides when a request ends.
class Gate
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void awaitVisitors(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_waiting >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};

inline protocol::Response textResponse(std::string text)
{
    protocol::Response response;
    response.fields.emplace_back("Content-Type", "text/plain");
    response.body = std::make_shared<const std::string>(std::move(text));
    return response;
}

/// Options for tests: any port, and timeouts that no test runs into by accident.
inline transport::ServerOptions testOptions()
{
    transport::ServerOptions options;
    options.port = 0;
    return options;
}

} // namespace yizhan::tests
