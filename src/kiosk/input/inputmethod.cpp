// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputmethod.h"

#include <QDir>

namespace yizhan::input {

InputPaths inputPaths(const QString &dataDir)
{
    InputPaths paths;
    const QString folder = dataDir.isEmpty() ? QDir::temp().filePath(QStringLiteral("yizhan")) : dataDir;
    paths.compiled = QDir(folder).filePath(QStringLiteral("input"));
    return paths;
}

} // namespace yizhan::input
