// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "printersettings.h"

#include <QString>

namespace yizhan::tool {

/// A printer by what stands in the settings: "/dev/usb/lp0, 80 mm".
[[nodiscard]] QString printerName(const print::PrinterSettings &settings);

/// What a printer that can print says of its paper, in words.
[[nodiscard]] QString paperWords(print::Paper paper);

} // namespace yizhan::tool
