// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployinputcommand.h"

#include "commandline.h"
#include "rimedata.h"
#include "terminal.h"

#include <QCoreApplication>

namespace yizhan::tool {

int runDeployInputCommand(const QStringList &arguments)
{
    CommandLine line(
        QCoreApplication::translate("Tool", "Compile the dictionaries of the kiosk's keyboard."));
    line.addDataDir();
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    Terminal terminal;
    const input::InputPaths paths = input::inputPaths(line.dataDir());
    if (!input::isCompiled(paths)) {
        const auto compiled = input::compileSchemas(paths, [&terminal](int done, int all) {
            terminal.progress(
                QCoreApplication::translate("Tool", "Dictionaries: %1 of %2").arg(done).arg(all));
        });
        if (!compiled)
            return terminal.complain(compiled.error());
    }
    terminal.print(QCoreApplication::translate("Tool", "The keyboard's dictionaries are ready."));
    return exitOk;
}

} // namespace yizhan::tool
