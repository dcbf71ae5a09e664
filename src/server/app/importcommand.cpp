// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "cataloguechange.h"
#include "catalogueoptions.h"
#include "columnsfile.h"
#include "importreport.h"
#include "planpictures.h"
#include "serverfolder.h"
#include "tablesimport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yizhan::server {

namespace {

constexpr int highestMinimumPay = 100'000;

struct ImportCommandOptions
{
    feed::ServerDatabaseLocation location;
    QString kind;
    intake::SchemeOptions scheme;
    publishing::ImportOptions import;
    QStringList files;
    QString report;   ///< where somebody wants it; empty = beside the files
    QString pictures; ///< where the plans of fairs lie; empty = beside the first file
    QString columns;  ///< file of what headings mean; empty = what is remembered
};

Result<ImportCommandOptions> optionsOf(const console::Arguments &arguments)
{
    ImportCommandOptions options;
    YIZHAN_TRY_LET(options.location, locationOf(arguments));
    options.files = arguments.operands();
    YIZHAN_TRY(arguments.choice("kind"_L1, intake::tableKinds()));
    options.kind = arguments.value("kind"_L1);
    options.report = arguments.value("report"_L1);
    options.columns = arguments.value("columns"_L1);
    options.pictures = arguments.value("pictures"_L1);
    publishing::ImportOptions &import = options.import;
    import.source = arguments.value("source"_L1);
    YIZHAN_TRY_LET(import.scope, scopeOf(arguments));
    import.replaceSource = arguments.isSet("replace-source"_L1);
    import.confirmed = arguments.isSet("yes"_L1);
    import.dryRun = arguments.isSet("dry-run"_L1);
    YIZHAN_TRY_LET(import.keepDays, arguments.number("keep-days"_L1, 1, publishing::longestKeepDays));
    YIZHAN_TRY_LET(const int yuan, arguments.number("minimum-pay"_L1, 0, highestMinimumPay));
    constexpr qint64 fenPerYuan = 100;
    options.scheme.minimumMonthlyPay = yuan * fenPerYuan;
    YIZHAN_TRY_LET(const auto day, arguments.day("date"_L1));
    import.today = day.value_or(QDate());
    if (const auto checked = publishing::checkSource(import.source); !checked)
        return console::wrongUsage("source"_L1, checked.error());
    return options;
}

PlanPictures picturesOf(const ImportCommandOptions &options)
{
    const QString folder = options.pictures.isEmpty() && !options.files.isEmpty()
                               ? QFileInfo(options.files.constFirst()).absolutePath()
                               : options.pictures;
    return {folder, feed::DocumentFolder(documentFolder(options.location.dataDir)), options.import.dryRun};
}

void drawBar(console::Terminal &terminal, qint64 position, qint64 size, qint64 rows)
{
    constexpr int width = 30;
    const int percent = size > 0 ? static_cast<int>(100 * position / size) : 100;
    const QString bar = QString(percent * width / 100, u'#').leftJustified(width, u'-');
    terminal.progress(u'[' + bar + u"] "_s + QString::number(percent).rightJustified(3) + u" % "_s +
                      QString::number(rows));
}

/// Names what failed; the exit code.
int complainOf(const publishing::ImportOutcome &outcome, console::Terminal &terminal)
{
    int code = outcome.replaceSkipped() ? console::exitFailed : console::exitOk;
    for (const publishing::FileOutcome &file : outcome.files) {
        if (!file.failure)
            continue;
        Error failure = *file.failure;
        if (!failure.reason.startsWith(u"sql"_s)) // that names the database
            failure.place = file.path;
        terminal.complain(failure);
        code = console::exitFailed;
    }
    return code;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal, const Surroundings &around)
{
    YIZHAN_TRY_LET(ImportCommandOptions options, optionsOf(arguments));
    const PlanPictures pictures = picturesOf(options);
    options.scheme.plans = [&pictures](const QString &name) { return pictures.take(name); };
    YIZHAN_TRY_LET(const auto scheme, intake::schemeOf(options.kind, options.scheme));
    if (!options.columns.isEmpty()) {
        YIZHAN_TRY_LET(options.import.columns,
                       publishing::readColumnsFile(options.columns, scheme->columns()));
    }
    publishing::ImportReport report(options.files, options.location.dataDir, scheme->wordings());
    if (!options.report.isEmpty())
        YIZHAN_TRY(report.goInto(options.report));
    options.import.keepFaultyRows = report.wantsFaultyRows();
    YIZHAN_TRY_LET(CatalogueChange opened, openForImport(options.location, around.random));
    report.showProgress([&terminal](const QString &, qint64 position, qint64 size, qint64 rows) {
        drawBar(terminal, position, size, rows);
    });
    YIZHAN_TRY_LET(
        const publishing::ImportOutcome outcome,
        intake::importTables(opened.database, around.clock, *scheme, options.import, options.files, report));
    report.finish();
    const bool dryRun = options.import.dryRun;
    if (arguments.isSet("json"_L1))
        terminal.write(publishing::summaryJson(outcome, report, dryRun));
    else
        terminal.print(publishing::summaryText(outcome, report, dryRun).trimmed());
    const int code = complainOf(outcome, terminal);
    for (const Error &error : report.errors())
        terminal.complain(error);
    return code;
}

QString words(const char *text)
{
    return QCoreApplication::translate("ServerCommand", text);
}

QList<console::Option> importOptions()
{
    return catalogueOptions(
        {{.name = u"kind"_s,
          .value = u"KIND"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "what the rows are: %1"))
                      .arg(intake::tableKinds().join(u", "_s)),
          .initial = intake::tableKinds().constFirst()},
         {.name = u"source"_s,
          .value = u"NAME"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "whose list it is: a-z, 0-9, '.', '_', '-'")),
          .initial = u"bureau"_s},
         {.name = u"replace-source"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand",
                                          "withdraw what the source had and these files no longer name"))},
         {.name = u"yes"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand",
              "it is meant: take away most of a source, or what a broken file does not name"))},
         {.name = u"dry-run"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "count and report, change nothing"))},
         {.name = u"date"_s,
          .value = u"DAY"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "take this day for today"))},
         {.name = u"keep-days"_s,
          .value = u"N"_s,
          .help = words(QT_TRANSLATE_NOOP("ServerCommand", "life of a vacancy without a last day")),
          .initial = u"60"_s},
         {.name = u"columns"_s,
          .value = u"FILE"_s,
          .help = words(
              QT_TRANSLATE_NOOP("ServerCommand", "what headings mean (TOML); remembered for the source"))},
         {.name = u"report"_s,
          .value = u"PATH"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand",
              "where the report goes: a folder, a .csv, or an .xlsx with the faulty cells coloured"))},
         {.name = u"pictures"_s,
          .value = u"DIR"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand",
              "of job fairs: where the plans of their halls lie (default: beside the table)"))},
         {.name = u"minimum-pay"_s,
          .value = u"YUAN"_s,
          .help = words(QT_TRANSLATE_NOOP(
              "ServerCommand", "of vacancies: the local minimum wage a month; pay below it is reported")),
          .initial = u"0"_s},
         scopeOption(),
         jsonOption()});
}

} // namespace

console::Command importCommand(const Surroundings &around)
{
    return {.name = u"import"_s,
            .help = words(QT_TRANSLATE_NOOP("ServerCommand", "read tables into the catalogue")),
            .options = importOptions(),
            .operands = {u"FILE"_s,
                         words(QT_TRANSLATE_NOOP("ServerCommand",
                                                 "tables (.csv, .xlsx) or JSON Lines; of vacancies also "
                                                 "schema.org JobPosting")),
                         1},
            .notes = words(QT_TRANSLATE_NOOP(
                "ServerCommand", "Importing a file again changes nothing. What is wrong with rows "
                                 "stands in FILE.report.csv, or where --report says.")),
            .run = [around](const console::Arguments &arguments, console::Terminal &terminal) {
                return run(arguments, terminal, around);
            }};
}

} // namespace yizhan::server
