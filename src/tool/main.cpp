// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "surroundings.h"
#include "toolcommands.h"

#include <QCoreApplication>

namespace {

QString about()
{
    return QCoreApplication::translate("Tool", "the operator's command for a Yizhan kiosk");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const yizhan::SystemClock clock;
    yizhan::SystemRandom random;
    return yizhan::console::runProgram({"yizhan", YIZHAN_VERSION, about, [&] {
                                            return yizhan::tool::commands({clock, random});
                                        }});
}
