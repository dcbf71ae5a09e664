// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationscommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "clock.h"
#include "occupationreview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

constexpr int mostUnsure = 10'000;

QString quoted(QString cell)
{
    // A cell that begins like a formula is one to spreadsheet programs.
    if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString codeAndName(catalogue::OccupationNumber number)
{
    const auto *occupation = catalogue::occupationByNumber(number);
    return occupation == nullptr
               ? QStringLiteral("-,")
               : QString(catalogue::occupationCode(number) + u',' + quoted(occupation->name));
}

Result<void> importRules(storage::Database &database, const Clock &clock, const QString &file,
                         console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto rules, intake::readOccupationRules(file));
    YIZHAN_TRY_LET(auto review, intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto outcome, review.replaceRules(rules));
    terminal.print(
        QCoreApplication::translate("ServerOccupations", "Corrections: %1. Postings changed: %2 of %3")
            .arg(rules.size())
            .arg(outcome.changed)
            .arg(outcome.postings));
    return {};
}

Result<void> listUnsure(storage::Database &database, const Clock &clock, int most,
                        console::Terminal &terminal)
{
    YIZHAN_TRY_LET(auto review, intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto titles, review.unsureTitles(static_cast<std::size_t>(most)));
    terminal.print(QStringLiteral("title,code,name,confidence,postings"));
    for (const intake::UnsureTitle &title : titles) {
        terminal.print(quoted(title.title) + u',' + codeAndName(title.number) + u',' +
                       QString::number(title.confidence) + u',' + QString::number(title.postings));
    }
    return {};
}

Result<void> listRules(storage::Database &database, const Clock &clock, console::Terminal &terminal)
{
    YIZHAN_TRY(intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto rules, intake::storedOccupationRules(database));
    terminal.print(QStringLiteral("title,code,name"));
    for (const intake::OccupationRule &rule : rules)
        terminal.print(quoted(rule.title) + u',' + codeAndName(rule.number));
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    const bool asksUnsure = arguments.isSet("unsure"_L1);
    int most = 0;
    YIZHAN_TRY(arguments.notTogether(QLatin1String("unsure"), QLatin1String("import")));
    if (asksUnsure) {
        YIZHAN_TRY_LET(most, arguments.number("unsure"_L1, 1, mostUnsure));
    }
    YIZHAN_TRY_LET(const feed::ServerDatabaseLocation location, locationOf(arguments));
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(location, around.random));
    const bool imports = arguments.isSet("import"_L1);
    if (imports)
        YIZHAN_TRY(importRules(opened.database, around.clock, arguments.value("import"_L1), terminal));
    if (asksUnsure)
        YIZHAN_TRY(listUnsure(opened.database, around.clock, most, terminal));
    if (!imports && !asksUnsure)
        YIZHAN_TRY(listRules(opened.database, around.clock, terminal));
    return console::exitOk;
}

} // namespace

console::Command occupationsCommand(const Surroundings &around)
{
    return {
        .name = u"occupations"_s,
        .help =
            QCoreApplication::translate("ServerCommand", "correct the occupations that titles were given"),
        .options = catalogueOptions(
            {{.name = u"import"_s,
              .value = u"FILE"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "take these corrections instead of the former ones (CSV: title, code)")},
             {.name = u"unsure"_s,
              .value = u"N"_s,
              .help = QCoreApplication::translate(
                  "ServerCommand", "list the N most frequent titles without a sure occupation")}}),
        .notes =
            QCoreApplication::translate("ServerCommand", "Without both: lists the corrections that hold."),
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::server
