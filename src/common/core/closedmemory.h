// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan {

/// What this process holds of people goes into no file and to no other process: a crash leaves no core dump,
/// whatever the machine does with such, and no process of the same user may read the memory or trace it (the
/// superuser may). For programs and commands that hold what was typed, or a secret key, before they do. Holds
/// until the process ends, and for no program that it starts. Any thread.
void closeMemory();

} // namespace yizhan
