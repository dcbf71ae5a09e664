// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputmethod.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace yizhan::input {

namespace {

/// Beside the other data of the kiosk, else with the program, as it was built or installed, else of the
/// machine.
QString findStrokeData(const QDir &compiled)
{
    const QString name = QStringLiteral("handwriting.strokes");
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList places{
        compiled.filePath(name), program.filePath(QStringLiteral("../share/yizhan/") + name),
        QStringLiteral("/usr/local/share/yizhan/") + name, QStringLiteral("/usr/share/yizhan/") + name};
    const auto found =
        std::find_if(places.begin(), places.end(), [](const QString &path) { return QFile::exists(path); });
    return QDir::cleanPath(found == places.end() ? places.front() : *found);
}

} // namespace

InputPaths inputPaths(const QString &dataDir)
{
    InputPaths paths;
    const QString folder = dataDir.isEmpty() ? QDir::temp().filePath(QStringLiteral("yizhan")) : dataDir;
    paths.compiled = QDir(folder).filePath(QStringLiteral("input"));
    paths.strokeData = findStrokeData(QDir(paths.compiled));
    return paths;
}

} // namespace yizhan::input
