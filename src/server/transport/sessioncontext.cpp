// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessioncontext.h"

#include "refusals.h"
#include "responsehead.h"

#include <limits>

namespace yizhan::transport {

SessionContext::SessionContext(const Clock &clock, ServerOptions serverOptions, Handler full,
                               FastHandler quick, AccessObserver accessObserver, Admit admission)
    : options(std::move(serverOptions)), handler(std::move(full)), fast(std::move(quick)),
      observer(std::move(accessObserver)), admit(std::move(admission)),
      turns(options.turns ? options.turns : std::make_shared<routing::Turns>(options.workers)),
      workers(options.workers, static_cast<std::size_t>(options.workQueue)), m_clock(clock)
{
}

/// Asks `handler`, and notes how long it kept the worker.
protocol::Response SessionContext::handle(const protocol::Request &request) const
{
    using namespace std::chrono;
    const auto begun = steady_clock::now();
    protocol::Response response = handler(request);
    turns->served(duration_cast<microseconds>(steady_clock::now() - begun).count());
    return response;
}

bool SessionContext::askWorker(Question question)
{
    const bool isPatient = question.waited || question.limits.answerTime.count() == 0;
    const qint64 mostMs =
        isPatient ? std::numeric_limits<qint64>::max() / 2 : question.limits.answerTime.count() / 2;
    if (turns->waitMs() > mostMs)
        return false;
    const auto admission = question.waited ? WorkerPool::Admission::Always : WorkerPool::Admission::Bounded;
    turns->entered();
    const bool taken = workers.post(
        [this, asked = std::move(question), latestMs = steadyMs() + mostMs] {
            turns->left();
            if (!asked.isWanted())
                return;
            // What begins late is likely to end for nobody, and then comes once more.
            asked.answered(steadyMs() > latestMs ? turnedAway() : handle(*asked.request));
        },
        admission);
    if (!taken)
        turns->left();
    return taken;
}

protocol::Response SessionContext::turnedAway(const char *title)
{
    ++refused;
    return busyResponse(title, turns->secondsOfRefused(steadyMs()));
}

std::string SessionContext::date()
{
    const qint64 second = m_clock.nowUtc().toSecsSinceEpoch();
    const std::lock_guard lock(m_dateMutex);
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

} // namespace yizhan::transport
