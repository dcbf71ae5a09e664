// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrollink.h"

#include <QFuture>

namespace yizhan::app {

QFuture<Result<QString>> EnrolLink::enrol(const QString &code)
{
    if (!m_worker)
        return QtFuture::makeReadyFuture<Result<QString>>(
            fail(ErrorCode::Busy, "sync.not_started", QStringLiteral("no server is followed")));
    return m_worker->enrol(code).then([](const Result<device::Enrolment> &outcome) -> Result<QString> {
        if (!outcome)
            return fail(outcome.error());
        return outcome->station;
    });
}

} // namespace yizhan::app
