// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace yizhan::storage {

/// Puts `temporary` in the place of `target` so that after a power cut one of the two is there, whole:
/// fsync of the file, rename, fsync of the folder. Both must be on one file system. Errors: Io (`file.open`,
/// `file.sync`, `file.rename`).
[[nodiscard]] Result<void> replaceFile(const QString &temporary, const QString &target);

/// Who may read a file that is written here; only its owner may change it.
enum class FileAccess { Public, OwnerOnly };

/// Writes a whole file by way of `<path>.tmp` and replaceFile(). For one writer at a time. After an error the
/// file is what it was, and nothing else is left. Errors: those of replaceFile(), Io (`file.write`).
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content,
                                     FileAccess access = FileAccess::Public);

/// The same for a file that must not be there yet: of several writers at once exactly one succeeds. Errors:
/// also Busy (`file.exists`).
[[nodiscard]] Result<void> createFile(const QString &path, const QByteArray &content,
                                      FileAccess access = FileAccess::Public);

} // namespace yizhan::storage
