// SPDX-License-Identifier: GPL-3.0-or-later
#include "printcommand.h"

#include "printercheck.h"
#include "printermaker.h"
#include "printersection.h"
#include "settingsfile.h"
#include "testslip.h"
#include "tooloptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const QString path = settings::findSettings(arguments.value("config"_L1), dataDirOf(arguments));
    YIZHAN_TRY_LET(const print::PrinterSettings section, settings::loadPrinter(path));
    const auto printer = print::makePrinter(section);
    if (!printer)
        return fail(ErrorCode::NotFound, "printer.none", u"no printer is set"_s);
    YIZHAN_TRY_LET(const print::Paper paper, printer->state());
    terminal.print(
        QCoreApplication::translate("Tool", "printer (%1): %2").arg(printerName(section), paperWords(paper)));
    if (!arguments.isSet("test"_L1))
        return console::exitOk;
    YIZHAN_TRY(printer->print(testSlip()));
    terminal.print(QCoreApplication::translate("Tool", "The test page is printed."));
    return console::exitOk;
}

} // namespace

console::Command printCommand()
{
    return {
        .name = u"print"_s,
        .help = QCoreApplication::translate("Tool", "Show how the printer of a kiosk is, and try it."),
        .options = {dataOption(),
                    {.name = u"test"_s, .help = QCoreApplication::translate("Tool", "Print a test page")},
                    {.name = u"config"_s,
                     .value = u"FILE"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "Settings file; else yizhan.toml in the data folder or in /etc/yizhan")}},
        .run = run};
}

} // namespace yizhan::tool
