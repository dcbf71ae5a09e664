// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskstatuscommand.h"

#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "clock.h"
#include "commandline.h"
#include "terminal.h"

#include <QCoreApplication>

namespace yizhan::tool {

namespace {

void printForPeople(Terminal &terminal, const store::CatalogueStatus &status)
{
    terminal.print(QCoreApplication::translate("Tool", "Vacancies: %1").arg(status.vacancies));
    for (const store::ScopeStatus &scope : status.scopes) {
        terminal.print(QCoreApplication::translate("Tool", "%1: %2 items, cursor %3, sum %4, as of %5")
                           .arg(scope.scope)
                           .arg(scope.rows)
                           .arg(scope.cursor)
                           .arg(scope.scopeSum, scope.updatedAt.isEmpty()
                                                    ? QCoreApplication::translate("Tool", "not complete yet")
                                                    : scope.updatedAt));
    }
}

} // namespace

int runKioskStatusCommand(const QStringList &arguments)
{
    CommandLine line(QCoreApplication::translate("Tool", "Show what a kiosk holds and how new it is."));
    line.addDataDir();
    line.addFlag(QStringLiteral("json"), QCoreApplication::translate("Tool", "Write the status as JSON"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    Terminal terminal;
    auto database = store::openCatalogue(line.dataDir(), storage::OpenMode::ReadOnly);
    if (!database)
        return terminal.complain(database.error());
    const auto status = store::readCatalogueStatus(*database, SystemClock().today());
    if (!status)
        return terminal.complain(status.error());
    if (line.isSet(QStringLiteral("json")))
        terminal.print(store::catalogueStatusJson(*status));
    else
        printForPeople(terminal, *status);
    return exitOk;
}

} // namespace yizhan::tool
