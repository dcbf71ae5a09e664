// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace yizhan::tour {

/// `yizhan-tour sheets --pictures DIR`: lays the pictures that the tour has taken there out on one sheet per
/// shape, language and size (`sheet-<shape>-<language>-<size>.png`, beside them). With --accepted DIR, the
/// pictures of an earlier tour, it names those that look different now, are new or are gone.
[[nodiscard]] console::Command sheetsCommand();

} // namespace yizhan::tour
