// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"

#include "columnsfile.h"
#include "rowpipeline.h"
#include "sweepguard.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yizhan::publishing {

using storage::Transaction;

namespace {

constexpr std::size_t batchRows = 4000; // of one transaction
constexpr int removalBatch = 2000;
// A list of a handful changes as a whole more often than it is cut off.
constexpr qint64 fewestToAskFor = 5;

/// What stopped the reading of a file, in the row that its place names (`row 17`), or of the whole file.
tables::Finding findingOf(const Error &failure)
{
    constexpr QLatin1String row("row ");
    const qint64 number = failure.place.startsWith(row) ? failure.place.sliced(row.size()).toLongLong() : 0;
    return {number, {}, failure.reason, tables::Severity::Failed, failure.detail, {}, failure.hint};
}

} // namespace

ImportRun::ImportRun(storage::Database &database, const Clock &clock, RowScheme &scheme,
                     const ImportOptions &options, ImportObserver &observer)
    : m_database(database), m_clock(clock), m_scheme(scheme), m_options(options), m_observer(observer),
      m_table(database, scheme.kind()), m_touched(scheme), m_live(database),
      m_intake(m_table, m_touched, scheme, m_live), m_writer(database)
{
    m_context.source = options.source;
    m_context.scope = options.scope;
    m_context.today = toEpochDay(options.today);
    m_context.keepDays = options.keepDays;
}

Result<qint64> ImportRun::inTransaction(const std::function<Result<void>()> &work)
{
    if (m_options.dryRun) {
        YIZHAN_TRY(work());
        return m_touched.flush(m_table, nullptr);
    }
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
    YIZHAN_TRY(work());
    YIZHAN_TRY_LET(const qint64 gone, m_touched.flush(m_table, &m_writer));
    YIZHAN_TRY(m_writer.publish(m_clock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    return gone;
}

Result<void> ImportRun::start()
{
    if (m_options.dryRun) {
        YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        m_dryRun.emplace(std::move(transaction));
    }
    YIZHAN_TRY(m_scheme.begin(m_database, {m_options.source, m_options.today}));
    YIZHAN_TRY(readColumns());
    YIZHAN_TRY(inTransaction([this]() -> Result<void> {
        YIZHAN_TRY_LET(m_context.run,
                       m_table.startRun(m_options.source, m_clock.nowUtc().toSecsSinceEpoch()));
        return {};
    }));
    YIZHAN_TRY_LET(const PostingShare held,
                   m_table.notNamedShare(m_options.source, m_options.scope, m_context.run));
    m_before = held.all;
    return {};
}

/// Takes what is said of the source's headings, or recalls it.
Result<void> ImportRun::readColumns()
{
    tables::HeadingMap meanings;
    if (m_options.columns) {
        meanings = *m_options.columns;
    } else {
        YIZHAN_TRY_LET(meanings,
                       storedColumns(m_database, QString::fromLatin1(m_scheme.kind()), m_options.source));
    }
    if (!meanings.isEmpty())
        m_columns.emplace(m_scheme.columns(), std::move(meanings));
    return {};
}

/// Remembers what was said of the headings, where it has served: a slip of the pen does not spoil the next
/// import.
Result<void> ImportRun::rememberColumns(const ImportOutcome &outcome)
{
    if (!m_options.columns || outcome.failed() || outcome.counts.rows == outcome.counts.rejected)
        return {};
    return inTransaction([&] {
               return storeColumns(m_database, QString::fromLatin1(m_scheme.kind()), m_options.source,
                                   *m_options.columns);
           })
        .map([](qint64) {});
}

/// Names what was remembered of the headings beside an error that may come of it.
void ImportRun::tellRememberedColumns()
{
    if (!m_columns || m_options.columns)
        return;
    constexpr qsizetype most = 10;
    QStringList said;
    const tables::HeadingMap &meanings = m_columns->meanings();
    for (auto meaning = meanings.constBegin(); meaning != meanings.constEnd() && said.size() < most;
         ++meaning)
        said.append(meaning.key() + u'=' + meaning.value());
    said.sort();
    m_observer.found(
        {0, QString(), QStringLiteral("columns.remembered"), tables::Severity::Warning, said.join(u'、')});
}

/// Former versions replaced all items of such a kind at each import. Not where nothing has come instead.
Result<void> ImportRun::removeFormer(const ImportOutcome &outcome)
{
    if (!m_scheme.hadIdsWithoutSource() || outcome.counts.rows == outcome.counts.rejected)
        return {};
    YIZHAN_TRY_LET(const QStringList ids,
                   feed::liveIdsWithoutSource(m_database, m_options.scope, m_scheme.kind()));
    if (ids.isEmpty())
        return {};
    return inTransaction([&]() -> Result<void> {
               for (const QString &id : ids)
                   m_writer.withdraw(m_options.scope, m_scheme.kind(), id.toUtf8());
               return {};
           })
        .map([](qint64) {});
}

Result<qint64> ImportRun::removeAll(const NextRecords &next)
{
    qint64 gone = 0;
    for (bool more = true; more;) {
        YIZHAN_TRY_LET(const qint64 inThisBatch, inTransaction([&]() -> Result<void> {
                           YIZHAN_TRY_LET(const std::vector<PostingRecord> records, next());
                           YIZHAN_TRY(m_intake.begin(m_context, {}));
                           for (const PostingRecord &record : records)
                               YIZHAN_TRY(m_intake.remove(record));
                           more = !records.empty();
                           if (m_options.confirmed)
                               m_writer.meanShrink();
                           return {};
                       }));
        gone += inThisBatch;
    }
    return gone;
}

Result<void> ImportRun::writeRows(const std::vector<PreparedRow> &rows)
{
    m_findings.clear();
    YIZHAN_TRY_LET(const qint64 gone, inTransaction([&]() -> Result<void> {
                       YIZHAN_TRY(m_intake.begin(m_context, rows));
                       for (const PreparedRow &row : rows) {
                           m_findings.insert(m_findings.end(), row.findings.begin(), row.findings.end());
                           if (row.isRow)
                               YIZHAN_TRY(m_intake.apply(row, m_findings));
                       }
                       return {};
                   }));
    m_intake.counts().withdrawn += gone;
    for (const tables::Finding &finding : m_findings)
        m_observer.found(finding);
    for (const PreparedRow &row : rows) {
        if (!row.cells.empty())
            m_observer.faulty(row);
    }
    return {};
}

Result<void> ImportRun::readFile(const QString &path, FileOutcome &outcome)
{
    const tables::TableColumns &columns = m_columns ? *m_columns : m_scheme.columns();
    auto reader = tables::openTableReader(path, columns, m_options.limits, m_options.others);
    if (!reader) {
        outcome.failure = reader.error();
        return {};
    }
    RowPipeline pipeline(std::move(*reader), m_scheme, m_options.keepFaultyRows);
    m_context.identifierHeading = pipeline.identifierHeading();
    std::vector<PreparedRow> rows;
    for (bool more = true; more;) {
        RowChunk chunk = pipeline.next();
        rows.insert(rows.end(), std::make_move_iterator(chunk.rows.begin()),
                    std::make_move_iterator(chunk.rows.end()));
        more = !chunk.last;
        const auto last =
            std::find_if(rows.rbegin(), rows.rend(), [](const PreparedRow &row) { return row.isRow; });
        if (last != rows.rend())
            outcome.endsBroken = last->cut;
        if (more && rows.size() < batchRows)
            continue;
        YIZHAN_TRY(writeRows(rows));
        rows.clear();
        m_observer.progressed(chunk.position, pipeline.size(), m_intake.counts().rows);
        if (chunk.error)
            outcome.failure = chunk.error;
    }
    return {};
}

Result<FileOutcome> ImportRun::importFile(const QString &path)
{
    FileOutcome outcome;
    outcome.path = path;
    m_intake.counts() = {};
    m_observer.fileBegins(path);
    YIZHAN_TRY(readFile(path, outcome));
    outcome.counts = m_intake.counts();
    if (outcome.failure) {
        m_observer.found(findingOf(*outcome.failure));
        if (outcome.failure->reason.startsWith(QLatin1String("table.")))
            tellRememberedColumns();
    }
    m_observer.fileEnds(outcome);
    ++m_context.file;
    return outcome;
}

Result<ReplaceOutcome> ImportRun::mayReplace(const ImportOutcome &outcome)
{
    if (outcome.failed()) // nobody means what a file does not name that was never read
        return ReplaceOutcome::SkippedAfterFailure;
    if (m_options.confirmed)
        return ReplaceOutcome::Done;
    if (std::any_of(outcome.files.begin(), outcome.files.end(),
                    [](const FileOutcome &file) { return file.endsBroken; }))
        return ReplaceOutcome::SkippedAfterBrokenEnd;
    // An export that went wrong is a table without rows more often than a bureau without items.
    if (outcome.counts.rows == outcome.counts.rejected)
        return ReplaceOutcome::SkippedWithoutRows;
    YIZHAN_TRY_LET(const PostingShare share,
                   m_table.notNamedShare(m_options.source, m_options.scope, m_context.run));
    return share.meant >= fewestToAskFor && share.meant * 2 > m_before ? ReplaceOutcome::SkippedMostOfSource
                                                                       : ReplaceOutcome::Done;
}

Result<ReplaceOutcome> ImportRun::replaceSource(const ImportOutcome &outcome, qint64 &withdrawn)
{
    if (!m_options.replaceSource)
        return ReplaceOutcome::NotAsked;
    YIZHAN_TRY_LET(const ReplaceOutcome verdict, mayReplace(outcome));
    if (verdict != ReplaceOutcome::Done)
        return verdict;
    YIZHAN_TRY_LET(withdrawn, removeAll([this] {
                       return m_table.notNamed(m_options.source, m_options.scope, m_context.run,
                                               removalBatch);
                   }));
    return ReplaceOutcome::Done;
}

Result<void> ImportRun::sweep(ImportOutcome &outcome)
{
    if (!m_options.confirmed) {
        YIZHAN_TRY_LET(const auto wait, feed::judgeSweep(m_database, m_context.today, false));
        if (wait) {
            outcome.sweepWaits = wait->ended;
            m_context.dayIsDoubted = true;
            return m_options.dryRun ? Result<void>() : feed::noteSweepWait(m_database, *wait);
        }
    }
    YIZHAN_TRY_LET(outcome.counts.expired,
                   removeAll([this] { return m_table.expired(m_context.today, removalBatch); }));
    return m_options.confirmed && !m_options.dryRun ? feed::forgetSweepWait(m_database) : Result<void>();
}

Result<ImportOutcome> ImportRun::execute(const QStringList &paths)
{
    YIZHAN_TRY(start());
    ImportOutcome outcome;
    YIZHAN_TRY(sweep(outcome));
    for (const QString &path : paths) {
        YIZHAN_TRY_LET(FileOutcome file, importFile(path));
        outcome.counts += file.counts;
        outcome.files.push_back(std::move(file));
    }
    YIZHAN_TRY(rememberColumns(outcome));
    YIZHAN_TRY(removeFormer(outcome));
    qint64 withdrawn = 0;
    YIZHAN_TRY_LET(outcome.replace, replaceSource(outcome, withdrawn));
    outcome.counts.withdrawn += withdrawn;
    m_dryRun.reset();
    return outcome;
}

} // namespace yizhan::publishing
