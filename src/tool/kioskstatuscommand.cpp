// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskstatuscommand.h"

#include "agreedday.h"
#include "cataloguedatabase.h"
#include "cataloguestatus.h"
#include "outboxwords.h"
#include "tooloptions.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace yizhan::tool {

namespace {

QString lineOf(const store::ScopeStatus &scope)
{
    if (store::isSalvaged(scope)) {
        return QCoreApplication::translate(
                   "Tool",
                   "%1: %n items that could be saved out of a damaged catalogue; the rest comes with the "
                   "next synchronisation",
                   nullptr, int(scope.rows))
            .arg(scope.scope);
    }
    return QCoreApplication::translate("Tool", "%1: %n items, cursor %2, sum %3, as of %4", nullptr,
                                       int(scope.rows))
        .arg(scope.scope)
        .arg(scope.cursor)
        .arg(scope.scopeSum, scope.updatedAt.isEmpty()
                                 ? QCoreApplication::translate("Tool", "not complete yet")
                                 : chinaMinute(QDateTime::fromString(scope.updatedAt, Qt::ISODate)));
}

void printForPeople(console::Terminal &terminal, const store::CatalogueStatus &status,
                    const OutboxStatus &outbox)
{
    terminal.print(QCoreApplication::translate("Tool", "Vacancies: %1").arg(status.vacancies));
    for (const store::ScopeStatus &scope : status.scopes)
        terminal.print(lineOf(scope));
    for (const QString &line : statusLines(outbox))
        terminal.print(line);
}

/// What `sync --json` writes, with the way up.
QByteArray asJson(const store::CatalogueStatus &status, const OutboxStatus &outbox)
{
    QJsonObject object = QJsonDocument::fromJson(store::catalogueStatusJson(status)).object();
    object.insert(QStringLiteral("outbox"), statusJson(outbox));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(storage::Database database,
                   store::openCatalogue(dataDirOf(arguments), storage::OpenMode::ReadOnly));
    YIZHAN_TRY_LET(
        const store::CatalogueStatus status,
        store::readCatalogueStatus(database, agreedDay(dataDirOf(arguments), around.clock, terminal)));
    YIZHAN_TRY_LET(const OutboxStatus outbox, readOutboxStatus(dataDirOf(arguments), around.clock.nowUtc()));
    if (arguments.isSet(QLatin1String("json")))
        terminal.write(asJson(status, outbox));
    else
        printForPeople(terminal, status, outbox);
    return console::exitOk;
}

} // namespace

console::Command kioskStatusCommand(const Surroundings &around)
{
    return {.name = QStringLiteral("status"),
            .help = QCoreApplication::translate("Tool", "Show what a kiosk holds and how new it is."),
            .options = {dataOption(),
                        jsonOption(QCoreApplication::translate("Tool", "Write the status as JSON"))},
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::tool
