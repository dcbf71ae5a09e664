// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "surroundings.h"
#include "toolcommands.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstring>
#include <memory>
#include <optional>

namespace {

QString about()
{
    return QCoreApplication::translate("Tool", "the operator's command for a Yizhan kiosk");
}

/// Slips are drawn with the fonts of the machine, for which no screen is needed. The other commands do
/// without.
/// `runtimeDir` outlives the application.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv,
                                                 std::optional<QTemporaryDir> &runtimeDir)
{
    if (argc < 2 || std::strcmp(argv[1], "print") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        runtimeDir.emplace(); // who is not logged in has none; Qt would leave one behind, and say so
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeDir->path()));
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    std::optional<QTemporaryDir> runtimeDir;
    const auto application = applicationFor(argc, argv, runtimeDir);
    const yizhan::SystemClock clock;
    yizhan::SystemRandom random;
    return yizhan::console::runProgram({"yizhan", YIZHAN_VERSION, about, [&] {
                                            return yizhan::tool::commands({clock, random});
                                        }});
}
