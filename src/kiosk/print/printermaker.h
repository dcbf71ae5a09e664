// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "printersettings.h"

#include <memory>

namespace yizhan::print {

/// The printer of the settings; nullptr where there is none. One whose address is wrong is a printer all the
/// same, which says so when it is asked. Nothing is opened yet.
[[nodiscard]] std::unique_ptr<Printer> makePrinter(const PrinterSettings &settings);

} // namespace yizhan::print
