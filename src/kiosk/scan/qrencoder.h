// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QImage>
#include <QString>

namespace yizhan::scan {

/// Light modules around a code (ISO/IEC 18004 asks for four).
constexpr int quietZoneModules = 4;

/// Most bytes of UTF-8 that encodeQr() takes. A code of 700 bytes has 101 modules a side at most, which a
/// phone still reads from a screen at arm's length.
constexpr qsizetype maxQrBytes = 700;

/// A QR code with error correction level M (15 %), one pixel per module, black (0) on white, quiet zone
/// included. Errors: Invalid (`qr.empty`), TooLarge (`qr.too_long`), Unsupported (`qr.encoder`).
[[nodiscard]] Result<QImage> encodeQr(const QString &text);

} // namespace yizhan::scan
