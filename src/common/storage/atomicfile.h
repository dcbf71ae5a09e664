// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace yizhan::storage {

/// Puts `temporary` in the place of `target` so that after a power cut one of the two is there, whole:
/// fsync of the file, rename, fsync of the folder. Both must be on one file system. Errors: Io
/// (`file.rename`).
[[nodiscard]] Result<void> replaceFile(const QString &temporary, const QString &target);

/// Writes a whole file by way of `<path>.tmp` and replaceFile(). `secret` makes it readable by its owner
/// only.
enum class FileAccess { Public, OwnerOnly };
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content,
                                     FileAccess access = FileAccess::Public);

} // namespace yizhan::storage
