// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "servercommands.h"
#include "serverversion.h"

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
    return yizhan::console::runProgram(
        {"yizhan-server", yizhan::server::serverVersion, about, yizhan::server::commands});
}
