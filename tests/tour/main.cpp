// SPDX-License-Identifier: GPL-3.0-or-later
//
// yizhan-tour: the kiosk's screens as a test looks at them. Not installed.
#include "keyboardplatform.h"
#include "memoryreturn.h"
#include "probes.h"
#include "program.h"
#include "sheets.h"
#include "tour.h"

#include <QGuiApplication>
#include <QQuickStyle>

namespace {

QString about()
{
    return QStringLiteral("pictures and measurements of the kiosk's screens");
}

std::vector<yizhan::console::Command> commands()
{
    return {yizhan::tour::picturesCommand(), yizhan::tour::sheetsCommand(), yizhan::tour::readyCommand(),
            yizhan::tour::stallsCommand(),   yizhan::tour::stepsCommand(),  yizhan::tour::touchesCommand()};
}

/// The same on every machine, with a display or without: drawn in memory, by the processor. The caller's own
/// choice wins.
void drawInMemory()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace

int main(int argc, char **argv)
{
    yizhan::app::MemoryReturn::shareHeaps(); // as the kiosk does
    yizhan::app::useOurKeyboard();
    drawInMemory();
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    return yizhan::console::runProgram({"yizhan-tour", YIZHAN_VERSION, about, commands});
}
