// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QString>

namespace yizhan::desk {

/// Makes this kiosk known to its server: the running synchronisation, or a test. Call from one thread; take
/// the results with whenAnswered().
class SetupService
{
public:
    SetupService() = default;
    virtual ~SetupService() = default;
    Q_DISABLE_COPY_MOVE(SetupService)

    /// Whether the settings name a server that could be asked.
    [[nodiscard]] virtual bool hasServer() const = 0;
    /// `code`: 10 characters, as operations::readCode() gives them. The station that the kiosk belongs to
    /// from now on, when that is on the disk. Errors: Invalid (`enrolment.code`: the server does not take
    /// it), Busy
    /// (`enrolment.attempts`, `sync.enrolling`, `sync.not_started`), those of the line and of the disk.
    [[nodiscard]] virtual QFuture<Result<QString>> enrol(const QString &code) = 0;
};

} // namespace yizhan::desk
