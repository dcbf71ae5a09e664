// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "audittable.h"
#include "catalogueoptions.h"
#include "exporttable.h"
#include "ledgerdatabase.h"
#include "openingkeys.h"
#include "operationtype.h"
#include "surveyexportcommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

struct Exported
{
    const char *name;
    const char *type;
};
constexpr std::array exported{
    Exported{"interests", "vacancy_interest"}, Exported{"enrolments", "class_enrolment"},
    Exported{"fairs", "fair_signup"},          Exported{"walk-ins", "fair_scan"},
    Exported{"requests", "help_request"},      Exported{"feedback", "feedback"}};

Result<const operations::OperationType *> typeOf(const QStringList &operands)
{
    const QString &name = operands.constFirst();
    const auto *const found = std::find_if(exported.begin(), exported.end(), [&name](const Exported &one) {
        return name == QLatin1StringView(one.name);
    });
    if (found == exported.end())
        return console::wrongUsage("usage.choice", name);
    if (operands.size() > 1)
        return console::wrongUsage("usage.argument", operands.constLast());
    return operations::operationType(found->type);
}

void tell(const ledger::ExportOutcome &outcome, const QString &file, console::Terminal &terminal)
{
    terminal.print(QCoreApplication::translate("ServerExport",
                                               "%1: %n rows. It holds personal data: keep it as "
                                               "the law asks, and delete it when it is done.",
                                               nullptr, int(outcome.rows))
                       .arg(file));
    if (outcome.erased > 0)
        terminal.say(QCoreApplication::translate("ServerExport",
                                                 "Of %n the time is over: their personal part is erased",
                                                 nullptr, int(outcome.erased)));
    tellClosed(outcome.closed, outcome.keys, terminal);
    if (outcome.damaged > 0)
        terminal.say(QCoreApplication::translate("ServerExport",
                                                 "%n cannot be opened: they are damaged, or not "
                                                 "what they say",
                                                 nullptr, int(outcome.damaged)));
}

/// The station of a scope; empty: those of the whole city.
Result<QString> stationOf(const console::Arguments &arguments)
{
    YIZHAN_TRY_LET(const QString scope, scopeOf(arguments));
    constexpr QLatin1StringView station("station:");
    if (scope == "city"_L1)
        return QString();
    if (!scope.startsWith(station))
        return console::wrongUsage("feed.scope", u"--scope"_s);
    return scope.sliced(station.size());
}

/// Nothing of it is sealed.
Result<int> exportStaffDeeds(const feed::ServerDatabaseLocation &location,
                             const console::Arguments &arguments, console::Terminal &terminal,
                             const Surroundings &around)
{
    if (arguments.operands().size() > 1)
        return console::wrongUsage("usage.argument", arguments.operands().constLast());
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    YIZHAN_TRY_LET(const QString station, stationOf(arguments));
    const QString out = arguments.value("out"_L1);
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto table, ledger::TableFile::create(out, ledger::auditHeadings()));
    YIZHAN_TRY_LET(const qint64 rows,
                   ledger::exportAudit(database, {station, since.value_or(QDate())}, *table));
    YIZHAN_TRY(table->finish());
    terminal.print(QCoreApplication::translate("ServerExport",
                                               "%1: %n rows. It says what each of the staff did: for those "
                                               "who look after that, and nobody else.",
                                               nullptr, int(rows))
                       .arg(out));
    return console::exitOk;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    const QString &what = arguments.operands().constFirst();
    if (what == "audit"_L1)
        return exportStaffDeeds(location, arguments, terminal, around);
    YIZHAN_TRY(arguments.needed("secret"_L1)); // all else is sealed
    if (what == "survey"_L1 || what == "surveys"_L1)
        return exportSurveys(location, arguments, terminal, around);
    YIZHAN_TRY_LET(const operations::OperationType *const type, typeOf(arguments.operands()));
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    const QString out = arguments.value("out"_L1);
    YIZHAN_TRY_LET(const auto keys, openingKeys(arguments.values("secret"_L1)));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto table, ledger::TableFile::create(out, ledger::exportHeadings(*type)));
    YIZHAN_TRY_LET(const ledger::ExportOutcome outcome,
                   ledger::exportOperations(database, *type, since.value_or(QDate()), keys, *table));
    YIZHAN_TRY(table->finish());
    tell(outcome, out, terminal);
    return outcome.closed + outcome.damaged > 0 ? console::exitFailed : console::exitOk;
}

} // namespace

console::Command exportCommand(const Surroundings &around)
{
    return {
        .name = u"export"_s,
        .help =
            QCoreApplication::translate("ServerCommand", "open what residents sent, into a table for staff"),
        .options = catalogueOptions(
            {{.name = u"secret"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate("ServerCommand",
                                                  "secret half of a key; again for keys that were replaced. "
                                                  "Only audit needs none")},
             {.name = u"out"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "the table, .csv or .xlsx; of a survey also .zip or .geojson"),
              .required = true},
             {.name = u"since"_s,
              .value = u"DAY"_s,
              .help = QCoreApplication::translate("ServerCommand", "only what arrived on this day or later")},
             {.name = u"form"_s,
              .value = u"FORM"_s,
              .help = QCoreApplication::translate("ServerCommand", "surveys: which one, by its id"),
              .with = u"survey|surveys"_s},
             {.name = u"labels"_s,
              .help = QCoreApplication::translate("ServerCommand",
                                                  "surveys: questions and choices in words, not as codes"),
              .with = u"survey|surveys"_s},
             {.name = u"raw"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "surveys, .zip: the answers as they came, an XML file each"),
              .with = u"survey|surveys"_s},
             {.name = u"media"_s,
              .value = u"DIR"_s,
              .help = QCoreApplication::translate("ServerCommand",
                                                  "surveys: where to put the files that came with answers"),
              .with = u"survey|surveys"_s},
             scopeOption(u"survey|surveys|audit"_s)}),
        .operands = {u"interests|enrolments|fairs|walk-ins|requests|feedback|survey|audit"_s,
                     QCoreApplication::translate("ServerCommand",
                                                 "which of them; survey FORM; audit: what staff did"),
                     1},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
