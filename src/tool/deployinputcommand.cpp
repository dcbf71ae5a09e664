// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployinputcommand.h"

#include "rimedata.h"
#include "tooloptions.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

/// Says what is not as it should be. A package that is not installed is the station's choice; a file that is
/// lost or damaged is not.
int report(const input::InputPaths &paths, console::Terminal &terminal)
{
    int code = console::exitOk;
    for (const input::RimeSchema &schema : input::rimeSchemas) {
        const QString package = QString::fromLatin1(schema.package);
        if (!input::isInstalled(schema, paths)) {
            terminal.print(QCoreApplication::translate("Tool", "Not installed: %1").arg(package));
            continue;
        }
        for (const QString &file : input::conditionOf(schema, paths).unwell) {
            terminal.print(QCoreApplication::translate("Tool", "Lost or damaged: %1. Remedy: %2")
                               .arg(file, QStringLiteral("apt-get install --reinstall %1").arg(package)));
            code = console::exitFailed;
        }
    }
    if (code == console::exitOk)
        terminal.print(QCoreApplication::translate("Tool", "The keyboard's dictionaries are ready."));
    return code;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const input::InputPaths paths = input::inputPaths(dataDirOf(arguments));
    if (!input::isCompiled(paths)) {
        YIZHAN_TRY(input::compileSchemas(paths, [&terminal](int done, int all) {
            terminal.progress(
                QCoreApplication::translate("Tool", "Dictionaries: %1 of %2").arg(done).arg(all));
        }));
    }
    return report(paths, terminal);
}

} // namespace

console::Command deployInputCommand()
{
    return {.name = QStringLiteral("deploy-input"),
            .help = QCoreApplication::translate("Tool", "Compile the dictionaries of the kiosk's keyboard."),
            .options = {dataOption()},
            .run = run};
}

} // namespace yizhan::tool
