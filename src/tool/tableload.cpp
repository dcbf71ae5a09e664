// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableload.h"

#include "feeddatabase.h"
#include "importreport.h"
#include "liveitems.h"
#include "privatefile.h"
#include "snapshotbuilder.h"
#include "tablesimport.h"
#include "vacancyjson.h"

#include <QCoreApplication>
#include <QDir>

namespace yizhan::tool {

namespace {

/// A line on the terminal that tells how far reading is.
publishing::ImportReport::Progress progressOn(console::Terminal &terminal)
{
    return [&terminal](const QString &file, qint64 position, qint64 size, qint64 rows) {
        terminal.progress(QCoreApplication::translate("Tool", "%1: %2 %, %n rows", nullptr, int(rows))
                              .arg(file)
                              .arg(size > 0 ? position * 100 / size : 0));
    };
}

const QString vacancyKind = QString::fromLatin1(catalogue::Kind<catalogue::Vacancy>::name);

/// What the kiosk holds must not give way to items of another kind alone.
Result<void> needVacancies(storage::Database &database, EpochDay today)
{
    YIZHAN_TRY_LET(const auto counts, feed::liveCounts(database, today));
    if (counts.contains(vacancyKind))
        return {};
    return fail(ErrorCode::Invalid, "load.alone",
                QStringLiteral("no vacancies were loaded from tables here"));
}

Result<storage::Database> openOwnServer(const QString &folder, Random &random)
{
    YIZHAN_TRY(storage::makePrivateFolder(folder));
    return feed::openServerDatabase({folder, QString()}, random);
}

} // namespace

TableLoad::TableLoad(console::Terminal &terminal, QString dataDir, const Surroundings &around)
    : m_terminal(terminal), m_dataDir(std::move(dataDir)), m_around(around)
{
}

Result<void> TableLoad::import(const TableFiles &tables)
{
    YIZHAN_TRY_LET(const auto scheme, intake::schemeOf(tables.kind));
    const QString folder = QDir(m_dataDir).filePath(QStringLiteral("import"));
    YIZHAN_TRY_LET(storage::Database database, openOwnServer(folder, m_around.random));
    if (tables.kind != vacancyKind)
        YIZHAN_TRY(needVacancies(database, toEpochDay(m_around.clock.today())));
    publishing::ImportOptions options;
    options.confirmed = tables.confirmed;
    options.replaceSource = !scheme->growsOld();
    publishing::ImportReport report(tables.files, folder, scheme->wordings());
    report.showProgress(progressOn(m_terminal));
    YIZHAN_TRY_LET(const publishing::ImportOutcome outcome,
                   intake::importTables(database, m_around.clock, *scheme, options, tables.files, report));
    m_failed = m_failed || outcome.failed() || outcome.replaceSkipped();
    m_rows += outcome.counts.rows;
    m_terminal.say(publishing::summaryText(outcome, report, false).trimmed());
    return {};
}

Result<TableLoad::Packed> TableLoad::pack()
{
    YIZHAN_TRY_LET(storage::Database database,
                   openOwnServer(QDir(m_dataDir).filePath(QStringLiteral("import")), m_around.random));
    // The file goes no further than the next step, so its key need not live longer either.
    crypto::SigningKey key = crypto::SigningKey::generate();
    const QString publicKey = key.publicKey().toHex();
    const feed::SnapshotBuilder builder(QDir(m_dataDir).filePath(QStringLiteral("snapshots")),
                                        std::move(key));
    YIZHAN_TRY_LET(const feed::BuiltSnapshot built,
                   builder.build(database, publishing::ImportOptions().scope, m_around.clock.nowUtc()));
    return Packed{built.path, publicKey};
}

} // namespace yizhan::tool
