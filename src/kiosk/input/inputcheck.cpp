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

} // namespace

QList<InputFinding> checkInput(const InputPaths &paths)
{
    static constexpr std::array names{"input.handwriting", "input.pinyin", "input.stroke", "input.jyutping"};
    QList<InputFinding> findings{panelFinding()};
    for (const RimeSchema &schema : rimeSchemas)
        findings.append({QLatin1String(names.at(static_cast<std::size_t>(schema.method))),
                         isInstalled(schema, paths), install(schema.package)});
    findings.append({QStringLiteral("input.compiled"), isCompiled(paths),
                     QStringLiteral("yizhan deploy-input --data DIR")});
    findings.append({QLatin1String(names.front()), QFile::exists(paths.handwritingModel),
                     install("tegaki-zinnia-simplified-chinese")});
    findings.append({QStringLiteral("input.strokes"), readStrokeData(paths.strokeData).has_value(),
                     QStringLiteral("yizhan handwriting --compile FOLDER --out %1").arg(paths.strokeData)});
    return findings;
}

} // namespace yizhan::input
