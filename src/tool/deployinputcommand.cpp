// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployinputcommand.h"

#include "rimedata.h"
#include "tooloptions.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const input::InputPaths paths = input::inputPaths(dataDirOf(arguments));
    if (!input::isCompiled(paths)) {
        YIZHAN_TRY(input::compileSchemas(paths, [&terminal](int done, int all) {
            terminal.progress(
                QCoreApplication::translate("Tool", "Dictionaries: %1 of %2").arg(done).arg(all));
        }));
    }
    terminal.print(QCoreApplication::translate("Tool", "The keyboard's dictionaries are ready."));
    return console::exitOk;
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
