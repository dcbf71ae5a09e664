// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedwriter.h"
#include "importer.h"
#include "occupationrules.h"
#include "rowintake.h"
#include "transaction.h"

#include <functional>
#include <optional>
#include <vector>

namespace yizhan::intake {

/// One import, from the first sweep to the last: what Importer::run() does. Used once.
class ImportRun
{
public:
    ImportRun(storage::Database &database, const Clock &clock, const ImportOptions &options,
              ImportObserver &observer);

    [[nodiscard]] Result<ImportOutcome> execute(const QStringList &paths);

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<FileOutcome> importFile(const QString &path);
    [[nodiscard]] Result<void> readFile(const QString &path, FileOutcome &outcome);
    [[nodiscard]] Result<void> writeRows(const std::vector<PreparedRow> &rows);
    /// Removes what `next` gives, batch by batch, until it gives nothing; returns the vacancies that went.
    using NextRecords = std::function<Result<std::vector<PostingRecord>>()>;
    [[nodiscard]] Result<qint64> removeAll(const NextRecords &next);
    /// Runs `work` in a transaction that ends with the feed's part; in a dry run within the one that is
    /// rolled back. Returns how many vacancies lost their last posting.
    [[nodiscard]] Result<qint64> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<ReplaceOutcome> replaceSource(const ImportOutcome &outcome, qint64 &withdrawn);

    storage::Database &m_database;
    const Clock &m_clock;
    const ImportOptions &m_options;
    ImportObserver &m_observer;
    PostingTable m_table;
    TouchedVacancies m_touched;
    RowIntake m_intake;
    feed::FeedWriter m_writer;
    IntakeContext m_context;
    OccupationRules m_occupations;                ///< the bureau's corrections, as they were at the start
    std::vector<tables::Finding> m_findings;      ///< of the transaction under way
    std::optional<storage::Transaction> m_dryRun; ///< open from begin to end, never committed
};

} // namespace yizhan::intake
