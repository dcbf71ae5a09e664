// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "terminal.h"

#include <QDate>
#include <QString>

namespace yizhan::tool {

/// The day by which a kiosk's catalogue in `dataDir` is to be reckoned: see store::agreedToday(). Says so on
/// `terminal` where it is not that of the machine. Where there is no catalogue that can be read: the
/// machine's.
[[nodiscard]] QDate agreedDay(const QString &dataDir, const Clock &clock, console::Terminal &terminal);

} // namespace yizhan::tool
