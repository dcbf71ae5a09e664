// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommand.h"

#include "clock.h"
#include "commandline.h"
#include "jobdesk.h"
#include "queryfile.h"
#include "searchreport.h"
#include "terminal.h"

#include <QCoreApplication>

#include <limits>

namespace yizhan::tool {

namespace {

constexpr std::size_t usualLimit = 20;

/// `query<TAB>rank<TAB>id<TAB>title` for every vacancy of the main list, of the second one where the main one
/// is empty.
Result<void> printTable(SearchReport &report, const QStringList &queries, std::size_t limit)
{
    for (const QString &query : queries)
        YIZHAN_TRY(report.printTable(query, limit));
    return {};
}

std::optional<std::size_t> limitOf(const CommandLine &line, std::size_t fallback)
{
    if (!line.isSet(QStringLiteral("limit")))
        return fallback;
    bool number = false;
    const int limit = line.value(QStringLiteral("limit")).toInt(&number);
    return number && limit > 0 ? std::optional<std::size_t>(limit) : std::nullopt;
}

int run(const CommandLine &line, std::size_t limit)
{
    Terminal terminal;
    QStringList queries;
    if (line.isSet(QStringLiteral("queries"))) {
        auto read = readQueryFile(line.value(QStringLiteral("queries")));
        if (!read)
            return terminal.complain(read.error());
        queries = *std::move(read);
    }
    desk::JobDesk desk(line.dataDir(), std::nullopt);
    if (const auto read = desk.reload(); !read)
        return terminal.complain(read.error());
    SearchReport report(desk, SystemClock().today(), terminal);
    const auto done =
        line.isSet(QStringLiteral("queries"))
            ? printTable(report, queries, limit)
            : report.printForPeople(line.files().join(u' '), limit, line.isSet(QStringLiteral("explain")));
    return done ? exitOk : terminal.complain(done.error());
}

} // namespace

int runSearchCommand(const QStringList &arguments)
{
    CommandLine line(
        QCoreApplication::translate("Tool", "Search the vacancies of a kiosk, as its screen does."));
    line.addDataDir();
    line.addValue(QStringLiteral("limit"), QStringLiteral("K"),
                  QCoreApplication::translate("Tool", "Show no more than K vacancies a query"));
    line.addValue(
        QStringLiteral("queries"), QStringLiteral("FILE"),
        QCoreApplication::translate(
            "Tool", "Answer the queries of a file, one a line, and write query, rank, id and title"));
    line.addFlag(QStringLiteral("explain"),
                 QCoreApplication::translate("Tool",
                                             "Show how the query was understood, and why each vacancy stands "
                                             "where it does"));
    line.addWords(QStringLiteral("QUERY"), QCoreApplication::translate("Tool", "What a resident types"));
    if (const auto exitCode = line.parse(arguments))
        return *exitCode;
    const bool table = line.isSet(QStringLiteral("queries"));
    if (table == !line.files().isEmpty())
        return line.wrongUsage(QCoreApplication::translate("Tool", "Give either a query or --queries FILE"));
    const auto limit = limitOf(line, table ? std::numeric_limits<std::size_t>::max() : usualLimit);
    if (!limit)
        return line.wrongUsage(QCoreApplication::translate("Tool", "--limit needs a number from 1 up"));
    return run(line, *limit);
}

} // namespace yizhan::tool
