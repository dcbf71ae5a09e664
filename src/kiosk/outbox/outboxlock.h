// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace yizhan::outbox {

/// Takes `outbox.lock` of a data folder: exactly one process writes what is to be sent. Waits up to `waitMs`
/// for another to give it back. Given back at the end of the returned value's life; a lock whose process is
/// gone is taken over. Makes the folder when it is missing. Errors: Busy (`outbox.locked`: who holds it), Io
/// (`folder.create`, `outbox.lock`).
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockOutbox(const QString &dataDir, int waitMs);

} // namespace yizhan::outbox
