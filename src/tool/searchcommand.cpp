// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommand.h"

#include "agreedday.h"
#include "jobdesk.h"
#include "queryfile.h"
#include "searchreport.h"
#include "tooloptions.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr int usualLimit = 20;

/// `query<TAB>rank<TAB>id<TAB>title` for every vacancy of the main list, of the second one where the main one
/// is empty.
Result<void> printTable(SearchReport &report, const QStringList &queries, std::size_t limit)
{
    for (const QString &query : queries)
        YIZHAN_TRY(report.printTable(query, limit));
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    const bool table = arguments.isSet("queries"_L1);
    if (table && !arguments.operands().isEmpty())
        return console::wrongUsage("usage.together", u"QUERY, --queries"_s);
    if (!table && arguments.operands().isEmpty())
        return console::wrongUsage("usage.operand", u"QUERY"_s);
    constexpr int everything = std::numeric_limits<int>::max();
    int limit = table ? everything : usualLimit;
    if (arguments.isSet("limit"_L1)) {
        YIZHAN_TRY_LET(limit, arguments.number("limit"_L1, 1, everything));
    }
    QStringList queries;
    if (table) {
        YIZHAN_TRY_LET(queries, readQueryFile(arguments.value("queries"_L1)));
    }
    desk::JobDesk desk(dataDirOf(arguments), std::nullopt);
    YIZHAN_TRY(desk.reload());
    SearchReport report(desk, agreedDay(dataDirOf(arguments), around.clock, terminal), terminal);
    const auto most = static_cast<std::size_t>(limit);
    if (table)
        YIZHAN_TRY(printTable(report, queries, most));
    else
        YIZHAN_TRY(
            report.printForPeople(arguments.operands().join(u' '), most, arguments.isSet("explain"_L1)));
    return console::exitOk;
}

} // namespace

console::Command searchCommand(const Surroundings &around)
{
    return {
        .name = u"search"_s,
        .help = QCoreApplication::translate("Tool", "Search the vacancies of a kiosk, as its screen does."),
        .options = {dataOption(),
                    {.name = u"limit"_s,
                     .value = u"K"_s,
                     .help = QCoreApplication::translate("Tool", "Show no more than K vacancies a query")},
                    {.name = u"queries"_s,
                     .value = u"FILE"_s,
                     .help = QCoreApplication::translate(
                         "Tool",
                         "Answer the queries of a file, one a line, and write query, rank, id and title")},
                    {.name = u"explain"_s,
                     .help = QCoreApplication::translate(
                         "Tool", "Show how the query was understood, and why each vacancy stands "
                                 "where it does")}},
        .operands = {u"QUERY"_s, QCoreApplication::translate("Tool", "What a resident types")},
        .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
            return run(arguments, terminal, around);
        }};
}

} // namespace yizhan::tool
