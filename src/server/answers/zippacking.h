// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace yizhan::answers {

/// A folder beside a file, its owner's alone, whose content becomes that file as a .zip; gone afterwards.
class ZipPacking
{
public:
    /// Errors: Io (`file.open`).
    [[nodiscard]] static Result<std::unique_ptr<ZipPacking>> begin(const QString &path);

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("content")); }
    /// Puts the file in its place, whole. Errors: Io (`file.write`, `file.rename`).
    [[nodiscard]] Result<void> finish();

private:
    explicit ZipPacking(const QString &path) : m_path(path), m_folder(path + QStringLiteral(".XXXXXX")) {}

    const QString m_path;
    QTemporaryDir m_folder;
};

} // namespace yizhan::answers
