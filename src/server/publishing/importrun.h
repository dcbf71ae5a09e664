// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedwriter.h"
#include "importer.h"
#include "liveitems.h"
#include "rowintake.h"
#include "transaction.h"

#include <functional>
#include <optional>
#include <vector>

namespace yizhan::publishing {

/// One import, from the first sweep to the last: what Importer::run() does. Used once.
class ImportRun
{
public:
    ImportRun(storage::Database &database, const Clock &clock, RowScheme &scheme,
              const ImportOptions &options, ImportObserver &observer);

    [[nodiscard]] Result<ImportOutcome> execute(const QStringList &paths);

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> readColumns();
    [[nodiscard]] Result<void> rememberColumns(const ImportOutcome &outcome);
    void tellRememberedColumns();
    [[nodiscard]] Result<void> removeFormer(const ImportOutcome &outcome);
    [[nodiscard]] Result<FileOutcome> importFile(const QString &path);
    [[nodiscard]] Result<void> readFile(const QString &path, FileOutcome &outcome);
    [[nodiscard]] Result<void> writeRows(const std::vector<PreparedRow> &rows);
    /// Takes away what has ended, or says that it waits.
    [[nodiscard]] Result<void> sweep(ImportOutcome &outcome);
    /// Removes what `next` gives, batch by batch, until it gives nothing; returns the items that went.
    using NextRecords = std::function<Result<std::vector<PostingRecord>>()>;
    [[nodiscard]] Result<qint64> removeAll(const NextRecords &next);
    /// Runs `work` in a transaction that ends with the feed's part; in a dry run within the one that is
    /// rolled back. Returns how many items lost their last posting.
    [[nodiscard]] Result<qint64> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<ReplaceOutcome> replaceSource(const ImportOutcome &outcome, qint64 &withdrawn);
    /// Why the source must not be replaced without a word of somebody; Done when it may.
    [[nodiscard]] Result<ReplaceOutcome> mayReplace(const ImportOutcome &outcome);

    storage::Database &m_database;
    const Clock &m_clock;
    RowScheme &m_scheme;
    const ImportOptions &m_options;
    ImportObserver &m_observer;
    PostingTable m_table;
    TouchedItems m_touched;
    feed::LiveLookup m_live;
    RowIntake m_intake;
    feed::FeedWriter m_writer;
    IntakeContext m_context;
    std::optional<tables::MappedColumns>
        m_columns;                                ///< what the source's headings mean, where somebody said so
    qint64 m_before = 0;                          ///< postings of the source when the import began
    std::vector<tables::Finding> m_findings;      ///< of the transaction under way
    std::optional<storage::Transaction> m_dryRun; ///< open from begin to end, never committed
};

} // namespace yizhan::publishing
