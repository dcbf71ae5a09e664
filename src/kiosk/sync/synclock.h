// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace yizhan::sync {

/// Takes `sync.lock` of a data folder: exactly one process writes the catalogue. Given back at the end of the
/// returned value's life; a lock whose process is gone is taken over. Makes the folder when it is missing.
/// Errors: Busy (`sync.locked`: who holds it), Io (`folder.create`, `sync.lock`).
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockCatalogue(const QString &dataDir);

} // namespace yizhan::sync
