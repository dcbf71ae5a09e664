// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "clock.h"
#include "feeddatabase.h"
#include "importer.h"
#include "importreport.h"
#include "processlock.h"
#include "serverfolder.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QLockFile>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <unistd.h>

namespace yizhan::server {

namespace {

struct ImportCommandOptions
{
    feed::ServerDatabaseLocation location;
    intake::ImportOptions import;
    QStringList files;
    QString language;
    bool json = false;
    bool help = false;
};

QString importUsage()
{
    return QCoreApplication::translate(
        "ServerImport",
        "yizhan-server import --data DIR [options] FILE...\n"
        "\n"
        "Reads tables of vacancies (.csv, .xlsx) and JSON Lines of schema.org JobPosting into the "
        "catalogue.\n"
        "Importing a file again changes nothing. What is wrong with rows stands in FILE.report.csv.\n"
        "\n"
        "  --data DIR           folder of the server; made when it is missing\n"
        "  --db CONNECTION      PostgreSQL instead of the embedded database\n"
        "  --source NAME        whose list it is (bureau): a-z, 0-9, '.', '_', '-'\n"
        "  --replace-source     withdraw what the source had and these files no longer name\n"
        "  --dry-run            count and report, change nothing\n"
        "  --date YYYY-MM-DD    take this day for today\n"
        "  --keep-days N        life of a vacancy without a last day (60)\n"
        "  --minimum-pay YUAN   local minimum wage a month; pay below it is reported\n"
        "  --scope SCOPE        which kiosks get it (city)\n"
        "  --lang zh|en         language of the report\n"
        "  --json               one JSON object on the standard output\n"
        "\n"
        "Exit codes: 0 all files were read, 1 a file or the database failed, 2 wrong usage.\n");
}

tl::unexpected<Error> usageError(const QString &detail, const QString &place = {})
{
    return fail(ErrorCode::Invalid, "usage", detail, place);
}

Result<int> wholeNumber(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber)
        return usageError(QStringLiteral("a whole number is needed"), QStringLiteral("--") + name);
    return number;
}

Result<void> readRules(const QCommandLineParser &parser, intake::ImportOptions &options)
{
    options.source = parser.value(QStringLiteral("source"));
    options.scope = parser.value(QStringLiteral("scope"));
    options.replaceSource = parser.isSet(QStringLiteral("replace-source"));
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    YIZHAN_TRY_LET(options.keepDays, wholeNumber(parser, QStringLiteral("keep-days")));
    YIZHAN_TRY_LET(const int yuan, wholeNumber(parser, QStringLiteral("minimum-pay")));
    constexpr qint64 fenPerYuan = 100;
    options.minimumMonthlyPay = yuan * fenPerYuan;
    if (const QString date = parser.value(QStringLiteral("date")); !date.isEmpty()) {
        options.today = QDate::fromString(date, Qt::ISODate);
        if (!options.today.isValid())
            return usageError(QStringLiteral("a date reads 2025-03-31"), QStringLiteral("--date"));
    }
    return {};
}

Result<ImportCommandOptions> parseImportOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    parser.addOption({QStringLiteral("data"), QString(), value});
    parser.addOption({QStringLiteral("db"), QString(), value});
    parser.addOption({QStringLiteral("source"), QString(), value, QStringLiteral("bureau")});
    parser.addOption({QStringLiteral("scope"), QString(), value, QStringLiteral("city")});
    parser.addOption({QStringLiteral("keep-days"), QString(), value, QStringLiteral("60")});
    parser.addOption({QStringLiteral("minimum-pay"), QString(), value, QStringLiteral("0")});
    parser.addOption({QStringLiteral("date"), QString(), value});
    parser.addOption({QStringLiteral("lang"), QString(), value});
    for (const char *flag : {"replace-source", "dry-run", "json", "help"})
        parser.addOption({QString::fromLatin1(flag), QString()});
    if (!parser.parse(QStringList(QStringLiteral("import")) + arguments))
        return usageError(parser.errorText());
    ImportCommandOptions options;
    options.location = {parser.value(QStringLiteral("data")), parser.value(QStringLiteral("db"))};
    options.files = parser.positionalArguments();
    options.language = parser.value(QStringLiteral("lang"));
    options.json = parser.isSet(QStringLiteral("json"));
    options.help = parser.isSet(QStringLiteral("help"));
    if (options.help)
        return options;
    if (options.location.dataDir.isEmpty())
        return usageError(QStringLiteral("--data DIR is needed"));
    if (options.files.isEmpty())
        return usageError(QStringLiteral("name at least one file"));
    if (!QStringList{QString(), QStringLiteral("zh"), QStringLiteral("en")}.contains(options.language))
        return usageError(QStringLiteral("zh or en"), QStringLiteral("--lang"));
    YIZHAN_TRY(readRules(parser, options.import));
    return options;
}

/// Gives the sources' English back, whatever the terminal's language has installed.
class SourceLanguage final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The report's language, for the life of the object.
class ReportLanguage
{
public:
    explicit ReportLanguage(const QString &language)
    {
        if (language == QLatin1String("en"))
            m_installed = &m_english;
        else if (language == QLatin1String("zh") && m_chinese.load(QStringLiteral(":/i18n/yizhan_zh_CN.qm")))
            m_installed = &m_chinese;
        if (m_installed)
            QCoreApplication::installTranslator(m_installed);
    }
    ~ReportLanguage()
    {
        if (m_installed)
            QCoreApplication::removeTranslator(m_installed);
    }
    Q_DISABLE_COPY_MOVE(ReportLanguage)

private:
    SourceLanguage m_english;
    QTranslator m_chinese;
    QTranslator *m_installed = nullptr;
};

/// The report, with a progress bar on a terminal.
class TerminalReport final : public intake::ImportObserver
{
public:
    explicit TerminalReport(intake::ImportReport &report)
        : m_report(report), m_isTerminal(::isatty(STDERR_FILENO) == 1)
    {
        m_sinceDrawn.start();
    }

    void fileBegins(const QString &path) override { m_report.fileBegins(path); }
    void found(const tables::Finding &finding) override { m_report.found(finding); }

    void progressed(qint64 position, qint64 size, qint64 rows) override
    {
        constexpr qint64 redrawMs = 100;
        constexpr int width = 30;
        if (!m_isTerminal || (m_drawn && m_sinceDrawn.elapsed() < redrawMs))
            return;
        const int percent = size > 0 ? static_cast<int>(100 * position / size) : 100;
        const QString bar = QString(percent * width / 100, u'#').leftJustified(width, u'-');
        QTextStream(stderr) << QStringLiteral("\r[%1] %2 % %3 ").arg(bar).arg(percent, 3).arg(rows)
                            << Qt::flush;
        m_drawn = true;
        m_sinceDrawn.restart();
    }

    void fileEnds(const intake::FileOutcome &outcome) override
    {
        if (m_drawn)
            QTextStream(stderr) << QStringLiteral("\r\x1b[K") << Qt::flush;
        m_drawn = false;
        m_report.fileEnds(outcome);
    }

private:
    intake::ImportReport &m_report;
    QElapsedTimer m_sinceDrawn;
    bool m_isTerminal = false;
    bool m_drawn = false;
};

Result<intake::ImportOutcome> runImport(const ImportCommandOptions &options, const Clock &clock,
                                        intake::ImportReport &report)
{
    YIZHAN_TRY(makeServerFolder(options.location.dataDir));
    QLockFile lock(options.location.dataDir + QStringLiteral("/import.lock"));
    if (!takeLock(lock)) {
        return fail(ErrorCode::Busy, "import.busy",
                    QStringLiteral("another import is running; wait for its end"), options.location.dataDir);
    }
    YIZHAN_TRY_LET(storage::Database database, feed::openServerDatabase(options.location));
    YIZHAN_TRY_LET(intake::Importer importer, intake::Importer::open(database, clock, options.import));
    TerminalReport terminal(report);
    return importer.run(options.files, terminal);
}

} // namespace

int runImportCommand(const QStringList &arguments)
{
    const auto options = parseImportOptions(arguments);
    if (!options)
        return complain(options.error());
    const ReportLanguage language(options->language);
    if (options->help) {
        QTextStream(stdout) << importUsage();
        return exitOk;
    }
    const SystemClock clock;
    intake::ImportReport report(options->files, options->location.dataDir);
    const auto outcome = runImport(*options, clock, report);
    if (!outcome) {
        const bool option = outcome.error().code == ErrorCode::Invalid;
        return option ? std::max(complain(outcome.error()), exitUsage) : complain(outcome.error());
    }
    const bool dryRun = options->import.dryRun;
    if (options->json)
        QTextStream(stdout) << intake::summaryJson(*outcome, report, dryRun);
    else
        QTextStream(stdout) << intake::summaryText(*outcome, report, dryRun);
    int code = exitOk;
    for (const intake::FileOutcome &file : outcome->files) {
        if (file.failure)
            code = complain(Error{file.failure->code, file.failure->reason, file.failure->detail, file.path});
    }
    for (const Error &error : report.errors())
        static_cast<void>(complain(error));
    return code;
}

} // namespace yizhan::server
