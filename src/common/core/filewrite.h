// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QFileDevice>

namespace yizhan {

/// Writes all of `bytes`. Where a disk takes a part of them and has no room for the rest, QFile gives back a
/// smaller number and knows no error; here the rest is tried again, and the system says why. Errors: Io
/// (`file.full`, `file.write`) with the system's words; place: the file.
[[nodiscard]] Result<void> writeAll(QFileDevice &file, QByteArrayView bytes);
/// Hands to the system what `file` still holds. Errors: as writeAll().
[[nodiscard]] Result<void> flushAll(QFileDevice &file);

} // namespace yizhan
