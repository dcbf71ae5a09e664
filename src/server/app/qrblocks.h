// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrmatrix.h"

#include <QStringList>

namespace yizhan::server {

/// A code in characters, with its quiet zone: each stands for two modules, one above the other, and is as
/// wide as one in a terminal. For black on white (console::Terminal::draw()).
[[nodiscard]] QStringList qrBlocks(const qrcode::QrMatrix &matrix);

} // namespace yizhan::server
