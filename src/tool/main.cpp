// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "surroundings.h"
#include "toolcommands.h"

#include <QGuiApplication>

#include <cstring>
#include <memory>

namespace {

QString about()
{
    return QCoreApplication::translate("Tool", "the operator's command for a Yizhan kiosk");
}

/// Slips are drawn with the fonts of the machine, for which no screen is needed. The other commands do
/// without.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "print") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = applicationFor(argc, argv);
    const yizhan::SystemClock clock;
    yizhan::SystemRandom random;
    return yizhan::console::runProgram({"yizhan", YIZHAN_VERSION, about, [&] {
                                            return yizhan::tool::commands({clock, random});
                                        }});
}
