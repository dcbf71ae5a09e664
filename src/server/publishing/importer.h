// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "finding.h"
#include "importcounts.h"
#include "mappedcolumns.h"
#include "result.h"
#include "rowscheme.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace yizhan::publishing {

/// The most days that an item without a last day may live.
constexpr int longestKeepDays = 3650;

/// The name of a source. Errors: Invalid (`import.source`).
[[nodiscard]] Result<void> checkSource(const QString &name);

struct ImportOptions
{
    QString source =
        QStringLiteral("bureau"); ///< whose list it is: a–z, 0–9, '.', '_', '-'; at most 32 characters
    QString scope = QStringLiteral("city"); ///< the feed's scope into which the items go
    QDate today;                            ///< the day of the import; invalid = the clock's
    int keepDays = 60; ///< of kinds that grow old (RowScheme::growsOld): life of what states no last day
                       ///< after the last import that named it; 1 to 3,650
    bool replaceSource = false; ///< withdraw the source's postings that no file of this import names
    bool confirmed = false;     ///< somebody means it: what would take much away is done
    bool dryRun = false;        ///< count and report, change nothing
    /// What headings of the source mean, remembered for its next imports; none = what is remembered.
    std::optional<tables::HeadingMap> columns = std::nullopt;
    bool keepFaultyRows = false; ///< tell ImportObserver::faulty() of rows with faults, and their cells
    tables::ReaderLimits limits;
    tables::OtherTables others; ///< of workbooks: sheets that another import of the same files reads
};

struct FileOutcome
{
    QString path;
    ImportCounts counts;
    std::optional<Error> failure; ///< why the file was not read to its end; what came before went in
    bool endsBroken = false;      ///< its last row cannot be read: it may have been cut off
};

/// What became of replaceSource. All that is skipped is done when it is confirmed, but for the first.
enum class ReplaceOutcome {
    NotAsked,
    Done,
    SkippedAfterFailure,   ///< a file was not read to its end, or not at all: it was empty, or is missing
    SkippedAfterBrokenEnd, ///< a file ends in a row that cannot be read
    SkippedWithoutRows,    ///< no row went in: an empty list does not replace a full one
    SkippedMostOfSource,   ///< more than half of what the source had would go
};

/// What became of rows of another kind that stood in the same workbooks.
struct OtherKindOutcome
{
    QString kind;
    QString word; ///< what people call its items
    ImportCounts counts;
    ReplaceOutcome replace = ReplaceOutcome::NotAsked;
};

struct ImportOutcome
{
    ImportCounts counts; ///< of all files, and of the sweeps before and after them
    std::vector<FileOutcome> files;
    ReplaceOutcome replace = ReplaceOutcome::NotAsked;
    std::vector<OtherKindOutcome> others = {};
    qint64 sweepWaits =
        0; ///< items past their last day that were left for a person to look at; see SweepWait
    [[nodiscard]] bool failed() const;
    /// Whether replaceSource was asked for and not done, of any kind.
    [[nodiscard]] bool replaceSkipped() const;
};

/// Told what is found, as it is found: nothing is kept in memory.
class ImportObserver
{
public:
    ImportObserver() = default;
    virtual ~ImportObserver() = default;
    Q_DISABLE_COPY_MOVE(ImportObserver)

    virtual void fileBegins(const QString &path) = 0;
    virtual void found(const tables::Finding &finding) = 0;
    /// A row that was rejected or warned of, with the cells it was read from; only where
    /// ImportOptions::keepFaultyRows asks.
    virtual void faulty(const PreparedRow &) {}
    /// After each transaction: bytes read of `size`, rows so far of this file.
    virtual void progressed(qint64 position, qint64 size, qint64 rows) = 0;
    virtual void fileEnds(const FileOutcome &outcome) = 0;
};

/// Brings tables of one kind into the server's catalogue.
///
/// Works in transactions of some thousand rows, each of which leaves table and feed consistent: it may be
/// killed at any moment, and the same import started again finishes the work. One thread reads and
/// understands, the calling one writes; memory does not grow with the number of rows. Two imports into one
/// PostgreSQL database exclude each other.
class Importer
{
public:
    /// `database` comes from feed::openServerDatabase(); it, `clock` and `scheme` outlive the importer.
    /// Brings the importer's tables to their newest schema. Errors: Invalid (`import.source`,
    /// `import.keep_days`, `import.scope`), those of storage::migrate().
    [[nodiscard]] static Result<Importer> open(storage::Database &database, const Clock &clock,
                                               RowScheme &scheme, ImportOptions options);

    /// Takes away what has expired (unless it is so much that the date may be wrong), reads the files in
    /// their order, then withdraws if replaceSource says so. A file that cannot be read is told in the
    /// outcome and does not stop the others. Errors: those of sqlError() (`import.busy`: another import is
    /// running), Protocol.
    [[nodiscard]] Result<ImportOutcome> run(const QStringList &paths, ImportObserver &observer);

private:
    Importer(storage::Database &database, const Clock &clock, RowScheme &scheme, ImportOptions options);

    storage::Database *m_database;
    const Clock *m_clock;
    RowScheme *m_scheme;
    ImportOptions m_options;
};

} // namespace yizhan::publishing
