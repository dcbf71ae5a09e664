// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedmemory.h"

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace yizhan {

void closeMemory()
{
    // The limit alone does not keep the kernel from handing the dump to a program (core_pattern with a bar).
    const rlimit none{0, 0};
    const bool limited = ::setrlimit(RLIMIT_CORE, &none) == 0;
    const bool closed = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    if (!limited || !closed)
        qWarning("a crash of this process may leave its memory in a file");
}

} // namespace yizhan
