// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace yizhan {

/// Takes the lock file at once, or says that a living process holds it. A lock whose process is gone is taken
/// over whatever its age; so is one that names no process, which is what a power cut or a kill between the
/// making and the writing of the file leaves: QLockFile alone would respect it for ever. Waits up to 0.2 s
/// for a process that is just writing its name. Why not: `lock.error()`. Not for the GUI thread.
[[nodiscard]] bool takeLock(QLockFile &lock);

} // namespace yizhan
