// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoredclock.h"
#include "random.h"
#include "stopsignal.h"
#include "terminal.h"
#include "uplinksession.h"

#include <QString>

namespace yizhan::tool {

/// Sends what waits in the outbox of `dataDir`, says how it goes, and returns when nothing is left to send,
/// or the attempts are used up: the exit code. Nothing to do where the kiosk is not enrolled. Where a running
/// kiosk holds the outbox, it sends by itself, and that is said. Needs an application object; ends early on
/// `stop`.
[[nodiscard]] int uploadWaiting(const QString &dataDir, sync::UplinkSessionSettings settings,
                                AnchoredClock &clock, Random &random, console::Terminal &terminal,
                                const StopSignal &stop);

} // namespace yizhan::tool
