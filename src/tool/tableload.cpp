// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableload.h"

#include "clock.h"
#include "coursepublisher.h"
#include "coursetable.h"
#include "feeddatabase.h"
#include "findingwords.h"
#include "importer.h"
#include "importreport.h"
#include "privatefile.h"
#include "snapshotbuilder.h"

#include <QCoreApplication>
#include <QDir>

namespace yizhan::tool {

namespace {

/// The report, and a line on the terminal that tells how far reading is.
class ShownReport final : public intake::ImportObserver
{
public:
    ShownReport(intake::ImportReport &report, console::Terminal &terminal)
        : m_report(report), m_terminal(terminal)
    {
    }

    void fileBegins(const QString &path) override
    {
        m_path = path;
        m_report.fileBegins(path);
    }
    void found(const tables::Finding &finding) override { m_report.found(finding); }
    void progressed(qint64 position, qint64 size, qint64 rows) override
    {
        m_report.progressed(position, size, rows);
        m_terminal.progress(QCoreApplication::translate("Tool", "%1: %2 %, %3 rows")
                                .arg(m_path)
                                .arg(size > 0 ? position * 100 / size : 0)
                                .arg(rows));
    }
    void fileEnds(const intake::FileOutcome &outcome) override { m_report.fileEnds(outcome); }

private:
    intake::ImportReport &m_report;
    console::Terminal &m_terminal;
    QString m_path;
};

Result<storage::Database> openOwnServer(const QString &folder)
{
    YIZHAN_TRY(storage::makePrivateFolder(folder));
    return feed::openServerDatabase({folder, QString()});
}

} // namespace

TableLoad::TableLoad(console::Terminal &terminal, QString dataDir)
    : m_terminal(terminal), m_dataDir(std::move(dataDir))
{
}

Result<void> TableLoad::import(const QStringList &files)
{
    const QString folder = QDir(m_dataDir).filePath(QStringLiteral("import"));
    YIZHAN_TRY_LET(storage::Database database, openOwnServer(folder));
    const SystemClock clock;
    YIZHAN_TRY_LET(intake::Importer importer, intake::Importer::open(database, clock, {}));
    intake::ImportReport report(files, folder);
    ShownReport shown(report, m_terminal);
    YIZHAN_TRY_LET(const intake::ImportOutcome outcome, importer.run(files, shown));
    m_failed = m_failed || outcome.failed();
    m_rows += outcome.counts.rows;
    m_terminal.say(intake::summaryText(outcome, report, false).trimmed());
    return {};
}

Result<void> TableLoad::courses(const QString &file)
{
    YIZHAN_TRY_LET(const publishing::CourseTable table,
                   publishing::readCourseTable(file, intake::ImportOptions().source));
    if (!table.findings.empty())
        m_terminal.say(tables::findingsText(file, table.findings).trimmed());
    if (table.courses.empty()) // the former ones must not give way to nothing
        return fail(ErrorCode::Invalid, "courses.empty", QStringLiteral("no row is a course"), file);
    YIZHAN_TRY_LET(storage::Database database,
                   openOwnServer(QDir(m_dataDir).filePath(QStringLiteral("import"))));
    YIZHAN_TRY_LET(const qint64 vacancies,
                   database.scalar(QStringLiteral(
                       "SELECT count(*) FROM feed WHERE kind = 'vacancy' AND gone_at IS NULL")));
    if (vacancies == 0) { // what the kiosk holds must not give way to courses alone
        return fail(
            ErrorCode::Invalid, "courses.alone",
            QStringLiteral("no vacancies were loaded from tables here; load them together with the courses"),
            file);
    }
    const SystemClock clock;
    publishing::CoursePublisher publisher(database, clock, intake::ImportOptions().scope);
    YIZHAN_TRY_LET(const auto outcome, publisher.replace(table.courses));
    m_rows += static_cast<qint64>(table.courses.size());
    m_terminal.say(publishing::summaryText(outcome));
    return {};
}

Result<TableLoad::Packed> TableLoad::pack()
{
    YIZHAN_TRY_LET(storage::Database database,
                   openOwnServer(QDir(m_dataDir).filePath(QStringLiteral("import"))));
    // The file goes no further than the next step, so its key need not live longer either.
    crypto::SigningKey key = crypto::SigningKey::generate();
    const QString publicKey = key.publicKey().toHex();
    const feed::SnapshotBuilder builder(QDir(m_dataDir).filePath(QStringLiteral("snapshots")),
                                        std::move(key));
    YIZHAN_TRY_LET(const feed::BuiltSnapshot built,
                   builder.build(database, intake::ImportOptions().scope, SystemClock().nowUtc()));
    return Packed{built.path, publicKey};
}

} // namespace yizhan::tool
