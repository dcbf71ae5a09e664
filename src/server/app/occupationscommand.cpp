// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationscommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "occupationreview.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::server {

namespace {

constexpr int mostUnsure = 10'000;

struct OccupationsOptions
{
    feed::ServerDatabaseLocation location;
    QString file;   ///< empty: nothing is imported
    int unsure = 0; ///< 0: not asked for
};

Result<OccupationsOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "db", "import", "unsure"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    if (!parser.parse(QStringList(QStringLiteral("occupations")) + arguments))
        return fail(ErrorCode::Invalid, "usage", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, "usage",
                    QStringLiteral("unexpected argument; a table is given with --import"),
                    parser.positionalArguments().constFirst());
    OccupationsOptions options;
    options.location = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))};
    if (options.location.dataDir.isEmpty())
        return fail(ErrorCode::Invalid, "usage", QStringLiteral("--data DIR is needed"));
    options.file = parser.value(QStringLiteral("import"));
    if (parser.isSet(QStringLiteral("unsure"))) {
        options.unsure = parser.value(QStringLiteral("unsure")).toInt();
        if (options.unsure < 1 || options.unsure > mostUnsure)
            return fail(ErrorCode::Invalid, "usage",
                        QStringLiteral("a whole number from 1 to 10000 is needed"),
                        QStringLiteral("--unsure"));
    }
    return options;
}

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

Result<void> importRules(storage::Database &database, const Clock &clock, const QString &file)
{
    YIZHAN_TRY_LET(const auto rules, intake::readOccupationRules(file));
    YIZHAN_TRY_LET(auto review, intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto outcome, review.replaceRules(rules));
    QTextStream(stdout) << QCoreApplication::translate("ServerOccupations",
                                                       "%1 corrections; %2 of %3 postings changed")
                               .arg(rules.size())
                               .arg(outcome.changed)
                               .arg(outcome.postings)
                        << Qt::endl;
    return {};
}

Result<void> listUnsure(storage::Database &database, const Clock &clock, int most)
{
    YIZHAN_TRY_LET(auto review, intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto titles, review.unsureTitles(static_cast<std::size_t>(most)));
    QTextStream out(stdout);
    out << QStringLiteral("title,code,name,confidence,postings") << Qt::endl;
    for (const intake::UnsureTitle &title : titles) {
        out << quoted(title.title) << u',' << codeAndName(title.number) << u',' << title.confidence << u','
            << title.postings << Qt::endl;
    }
    return {};
}

Result<void> listRules(storage::Database &database, const Clock &clock)
{
    YIZHAN_TRY(intake::OccupationReview::open(database, clock));
    YIZHAN_TRY_LET(const auto rules, intake::storedOccupationRules(database));
    QTextStream out(stdout);
    out << QStringLiteral("title,code,name") << Qt::endl;
    for (const intake::OccupationRule &rule : rules)
        out << quoted(rule.title) << u',' << codeAndName(rule.number) << Qt::endl;
    return {};
}

Result<void> run(const OccupationsOptions &options)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    storage::Database &database = opened.database;
    if (!options.file.isEmpty())
        YIZHAN_TRY(importRules(database, clock, options.file));
    if (options.unsure > 0)
        YIZHAN_TRY(listUnsure(database, clock, options.unsure));
    return options.file.isEmpty() && options.unsure == 0 ? listRules(database, clock) : Result<void>();
}

} // namespace

int runOccupationsCommand(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(options.error());
    const auto done = run(*options);
    return done ? exitOk : complain(done.error());
}

} // namespace yizhan::server
