// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrmatrix.h"

#include <QByteArray>
#include <QString>

namespace yizhan::pages {

/// A code as an `<svg>` that is as wide as what it stands in, with its quiet zone. `label`: what it is, for
/// who hears the page.
[[nodiscard]] QByteArray qrDrawing(const qrcode::QrMatrix &matrix, const QString &label);

} // namespace yizhan::pages
