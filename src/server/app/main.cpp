// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "servercommands.h"
#include "serverversion.h"
#include "surroundings.h"

#include <QCoreApplication>

namespace {

QString about()
{
    return QCoreApplication::translate("ServerCommand", "the catalogue of the employment stations");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const yizhan::SystemClock clock;
    yizhan::SystemRandom random;
    return yizhan::console::runProgram({"yizhan-server", yizhan::server::serverVersion, about, [&] {
                                            return yizhan::server::commands({clock, random});
                                        }});
}
