// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "slip.h"

#include <QByteArray>

namespace yizhan::print {

/// A slip as a PDF of one page, for ordinary printers: on A5 (148) or A4 (210) in the middle at the top, on
/// paper of another width (mm) a page as long as the slip. Made in memory: no file is left anywhere. Not for
/// the GUI thread. Errors: those of SlipLayout::arrange(); TooLarge (`slip.too_long`) where it would become
/// too small to be read.
[[nodiscard]] Result<QByteArray> slipAsPdf(const Slip &slip, int paperMm);

} // namespace yizhan::print
