// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace yizhan::tour {

/// Puts the sample catalogue that was built with the program (share/yizhan/sample.yzsnap beside bin/) into a
/// data folder. Errors: NotFound (`sample.missing`), those of store::SnapshotInstaller.
[[nodiscard]] Result<void> installSampleCatalogue(const QString &dataDir);

} // namespace yizhan::tour
