// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrmatrix.h"
#include "result.h"

#include <QImage>
#include <QString>

namespace yizhan::scan {

using qrcode::maxQrBytes;
using qrcode::quietZoneModules;

/// The code as a picture: one pixel per module, black (0) on white, quiet zone included. Errors: those of
/// qrcode::encodeQr().
[[nodiscard]] Result<QImage> encodeQr(const QString &text);

} // namespace yizhan::scan
