// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputcheck.h"

#include "rimedata.h"
#include "strokedata.h"

#include <QFile>
#include <QLibraryInfo>

namespace yizhan::input {

namespace {

QString install(const char *package)
{
    return QStringLiteral("apt-get install %1").arg(QLatin1String(package));
}

InputFinding panelFinding()
{
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                           QStringLiteral("/platforminputcontexts/libqtvirtualkeyboardplugin.so");
    const QString module =
        QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + QStringLiteral("/QtQuick/VirtualKeyboard/qmldir");
    return {QStringLiteral("input.keyboard"), QFile::exists(plugin) && QFile::exists(module),
            install("qt6-virtualkeyboard-plugin qml6-module-qtquick-virtualkeyboard")};
}

QString installAnew(const char *package)
{
    return QStringLiteral("apt-get install --reinstall %1").arg(QLatin1String(package));
}

/// A method that does without a damaged file works, but not when the next one is lost.
InputFinding schemaFinding(const char *name, const RimeSchema &schema, const InputPaths &paths)
{
    const RimeCondition condition = conditionOf(schema, paths);
    const bool installed = isInstalled(schema, paths);
    return {QLatin1String(name), condition.unwell.isEmpty(),
            installed && !condition.unwell.isEmpty()
                ? QStringLiteral("%1 (%2)").arg(installAnew(schema.package), condition.unwell.front())
                : install(schema.package)};
}

InputFinding modelFinding(const char *name, const InputPaths &paths)
{
    static constexpr const char *package = "tegaki-zinnia-simplified-chinese";
    const FileState state = PackageFiles(package).stateOf(
        QStringLiteral("usr/share/tegaki/models/zinnia/handwriting-zh_CN.model"), paths.handwritingModel);
    return {QLatin1String(name), state == FileState::Fine,
            state == FileState::Damaged ? installAnew(package) : install(package)};
}

} // namespace

QList<InputFinding> checkInput(const InputPaths &paths)
{
    static constexpr std::array names{"input.handwriting", "input.pinyin", "input.stroke", "input.jyutping"};
    QList<InputFinding> findings{panelFinding()};
    for (const RimeSchema &schema : rimeSchemas)
        findings.append(schemaFinding(names.at(static_cast<std::size_t>(schema.method)), schema, paths));
    findings.append({QStringLiteral("input.compiled"), isCompiled(paths),
                     QStringLiteral("yizhan deploy-input --data DIR")});
    findings.append(modelFinding(names.front(), paths));
    findings.append({QStringLiteral("input.strokes"), readStrokeData(paths.strokeData).has_value(),
                     QStringLiteral("yizhan handwriting --compile FOLDER --out %1").arg(paths.strokeData)});
    return findings;
}

} // namespace yizhan::input
