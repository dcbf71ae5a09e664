// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessioncontext.h"

#include "responsehead.h"

namespace yizhan::transport {

SessionContext::SessionContext(ServerOptions serverOptions, Handler full, FastHandler quick,
                               AccessObserver accessObserver, Admit admission)
    : options(std::move(serverOptions)), handler(std::move(full)), fast(std::move(quick)),
      observer(std::move(accessObserver)), admit(std::move(admission)),
      workers(options.workers, static_cast<std::size_t>(options.workQueue))
{
}

int SessionContext::busySeconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return busySpread.nextSeconds(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

std::string SessionContext::date()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const qint64 second = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    const std::lock_guard lock(m_dateMutex);
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

} // namespace yizhan::transport
