// SPDX-License-Identifier: GPL-3.0-or-later
#include "statscommand.h"

#include "catalogueoptions.h"
#include "fairstats.h"
#include "ledgercounts.h"
#include "ledgerdatabase.h"
#include "openedoperations.h"
#include "operationnames.h"
#include "statuswords.h"
#include "surveystats.h"
#include "trainingtargets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ServerStats", text);
}

/// The file that was named, else the one in the data folder, if there is one.
Result<ledger::TrainingTargets> targetsOf(const console::Arguments &arguments, const QString &dataDir)
{
    const QString named = arguments.value("targets"_L1);
    const QString own = QDir(dataDir).filePath(u"training-targets.toml"_s);
    if (named.isEmpty() && !QFile::exists(own))
        return ledger::TrainingTargets();
    return ledger::readTrainingTargets(named.isEmpty() ? own : named);
}

QJsonObject jsonOf(const std::vector<ledger::OperationCount> &counts, int year,
                   const std::vector<ledger::TrainingStand> &training,
                   const std::vector<ledger::SurveyCount> &answers)
{
    QJsonArray surveys;
    for (const ledger::SurveyCount &one : answers)
        surveys.append(
            QJsonObject{{u"survey"_s, one.survey}, {u"station"_s, one.station}, {u"count"_s, one.count}});
    QJsonArray operations;
    for (const ledger::OperationCount &one : counts)
        operations.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)},
                                      {u"station"_s, one.station},
                                      {u"type"_s, one.type},
                                      {u"state"_s, one.state},
                                      {u"count"_s, one.count}});
    QJsonArray stands;
    for (const ledger::TrainingStand &one : training) {
        QJsonObject stand{{u"category"_s, one.category},
                          {u"placed"_s, one.placed},
                          {u"attended"_s, one.attended},
                          {u"waiting"_s, one.waiting}};
        if (one.target > 0)
            stand.insert(u"target"_s, one.target);
        stands.append(stand);
    }
    return {{u"counts"_s, operations}, {u"year"_s, year}, {u"training"_s, stands}, {u"surveys"_s, surveys}};
}

void print(const std::vector<ledger::OperationCount> &counts, int year,
           const std::vector<ledger::TrainingStand> &training,
           const std::vector<ledger::SurveyCount> &answers, console::Terminal &terminal)
{
    if (counts.empty())
        terminal.print(translated(QT_TRANSLATE_NOOP("ServerStats", "Nothing has come")));
    for (const ledger::OperationCount &one : counts)
        terminal.print(u"%1  %2  %3  %4  %5"_s
                           .arg(one.day.toString(Qt::ISODate), one.station,
                                words::operationKindName(one.type), words::operationStateName(one.state))
                           .arg(one.count));
    if (!answers.empty())
        terminal.print(translated(QT_TRANSLATE_NOOP("ServerStats", "Answers to surveys:")));
    for (const ledger::SurveyCount &one : answers)
        terminal.print(one.survey + u"  "_s + one.station + u"  "_s + QString::number(one.count));
    if (!training.empty())
        terminal.print(translated(QT_TRANSLATE_NOOP("ServerStats", "Training in %1:")).arg(year));
    for (const ledger::TrainingStand &one : training) {
        QString line =
            translated(QT_TRANSLATE_NOOP("ServerStats", "%1: with a place %2, were there %3, waiting %4"))
                .arg(courseCategoryWord(one.category))
                .arg(one.placed)
                .arg(one.attended)
                .arg(one.waiting);
        if (one.target > 0)
            line += translated(QT_TRANSLATE_NOOP("ServerStats", "; the plan wants %1")).arg(one.target);
        terminal.print(line);
    }
}

/// `stats fair ID`, `stats survey FORM`.
Result<int> runOfOne(const console::Arguments &arguments, console::Terminal &terminal,
                     const Surroundings &around)
{
    const QStringList &operands = arguments.operands();
    const bool survey = operands.constFirst() == "survey"_L1;
    if (!survey && operands.constFirst() != "fair"_L1)
        return console::wrongUsage("usage.choice", operands.constFirst());
    if (operands.size() < 2)
        return console::wrongUsage("usage.missing", survey ? u"FORM"_s : u"ID"_s);
    if (operands.size() > 2)
        return console::wrongUsage("usage.argument", operands.constLast());
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    if (survey)
        return tellSurveyStats(location, arguments, terminal, around);
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    return tellFairStats(database, {operands.at(1), arguments.value("out"_L1), arguments.isSet("json"_L1)},
                         terminal);
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    if (!arguments.operands().isEmpty())
        return runOfOne(arguments, terminal, around);
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(const auto since, arguments.day("since"_L1));
    YIZHAN_TRY_LET(const auto targets, targetsOf(arguments, location.dataDir));
    YIZHAN_TRY_LET(storage::Database database, openLedgerOf(location, around.random));
    YIZHAN_TRY_LET(const auto counts, ledger::operationCounts(database, since.value_or(QDate())));
    const int year = since.value_or(around.clock.today()).year();
    YIZHAN_TRY(ledger::noteCategories(database)); // also where no server runs
    YIZHAN_TRY_LET(const auto people, ledger::trainingCounts(database, year));
    const auto training = ledger::standOf(people, targets);
    YIZHAN_TRY_LET(const auto answers, ledger::surveyCounts(database, since.value_or(QDate())));
    if (arguments.isSet("json"_L1))
        terminal.write(QJsonDocument(jsonOf(counts, year, training, answers)).toJson(QJsonDocument::Compact) +
                       '\n');
    else
        print(counts, year, training, answers, terminal);
    return console::exitOk;
}

} // namespace

console::Command statsCommand(const Surroundings &around)
{
    return {
        .name = u"stats"_s,
        .help = QCoreApplication::translate(
            "ServerCommand", "how many operations came, and how many people have a place in classes"),
        .options = catalogueOptions(
            {{.name = u"since"_s,
              .value = u"DAY"_s,
              .help = QCoreApplication::translate("ServerCommand", "only what arrived on this day or later")},
             {.name = u"targets"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "what the plan wants a year; else training-targets.toml of the "
                                   "data folder")},
             {.name = u"out"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate("ServerCommand",
                                                  "of a job fair or a survey: a table besides, .csv or "
                                                  ".xlsx"),
              .with = u"fair|survey"_s},
             {.name = u"secret"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand",
                  "of a survey: the secret half of a key; again for keys that were replaced"),
              .with = u"survey"_s},
             {.name = u"station"_s,
              .value = u"ID"_s,
              .help = QCoreApplication::translate("ServerCommand",
                                                  "of a survey: only what came from this station"),
              .with = u"survey"_s},
             scopeOption(u"survey"_s),
             jsonOption()}),
        .operands = {u"fair ID|survey FORM"_s,
                     QCoreApplication::translate(
                         "ServerCommand",
                         "of this job fair: sign-ups, who came, what was odd at the doors; of "
                         "this survey: how often each choice was made"),
                     0},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
