// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yizhan::tour {

/// Milliseconds since the kernel started this process (to its clock tick of 10 ms); -1 where /proc does not
/// say.
[[nodiscard]] qint64 processAgeMs();

} // namespace yizhan::tour
