// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
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
    return yizhan::console::runProgram({"yizhan", YIZHAN_VERSION, about, yizhan::tool::commands});
}
