// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultybook.h"
#include "findingwords.h"
#include "importer.h"
#include "result.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace yizhan::publishing {

/// Writes the findings of an import for people: a table `<file>.report.csv` beside each file (UTF-8 with
/// byte-order mark, for spreadsheets), and keeps the first ones for the screen. In the language of the
/// program at the time of the import.
///
/// The table goes into `<fallbackDir>/reports/` where the folder of the file cannot be written or belongs to
/// somebody else, or where its name is that of an input; goInto() puts all of them where somebody asks; an
/// input is never overwritten. A file that is read again, for another kind of its sheets, adds to its table.
/// A file without findings gets no table; an older one of that name is emptied to its header. A file that is
/// not there gets none either.
class ImportReport final : public ImportObserver
{
public:
    /// `ofKind` are the words of RowScheme::wordings(), and live as long.
    ImportReport(QStringList inputs, QString fallbackDir,
                 std::span<const tables::FindingWording> ofKind = {});
    /// What follows is of another kind as well, with words of its own; what both have is said as before.
    void addWords(std::span<const tables::FindingWording> ofKind);

    /// How far the reading of a file is; as ImportObserver::progressed().
    using Progress = std::function<void(const QString &file, qint64 position, qint64 size, qint64 rows)>;
    /// Whom to tell, on the thread of the import.
    void showProgress(Progress progress) { m_progress = std::move(progress); }

    /// Puts the tables into `target` instead: a folder, or one file: `.csv` for one table of all files,
    /// `.xlsx` for a workbook of the rows with faults, their cells coloured, beside the usual tables. Errors:
    /// Io (`report.open`).
    [[nodiscard]] Result<void> goInto(const QString &target);
    /// Whether the import is to tell of faulty rows.
    [[nodiscard]] bool wantsFaultyRows() const { return m_book != nullptr; }
    /// Closes what is one for all files; to be called once, behind the last.
    void finish();

    void fileBegins(const QString &path) override;
    void found(const tables::Finding &finding) override;
    void faulty(const PreparedRow &row) override;
    void progressed(qint64 position, qint64 size, qint64 rows) override;
    void fileEnds(const FileOutcome &outcome) override;

    struct Line
    {
        QString file;
        tables::Finding finding;
    };
    /// The first 20 warnings, rejections and failures.
    [[nodiscard]] const std::vector<Line> &firstLines() const { return m_first; }
    /// How many findings there are of each severity.
    [[nodiscard]] qint64 count(tables::Severity severity) const
    {
        return m_counts[static_cast<std::size_t>(severity)];
    }
    /// In the language of the program.
    [[nodiscard]] tables::FindingWords wordsOf(const tables::Finding &finding) const
    {
        return tables::wordsOf(finding, m_ofKind);
    }
    /// The table of an input; empty when none was written.
    [[nodiscard]] QString tableOf(const QString &input) const;
    /// The one table or workbook of all files; empty when there is none.
    [[nodiscard]] const QString &common() const { return m_common; }
    /// How many findings of each reason, in the order of their reasons.
    [[nodiscard]] const std::map<QString, std::pair<tables::Finding, qint64>> &byReason() const
    {
        return m_byReason;
    }
    /// Why a table could not be written, where so; the import itself is not hurt.
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }

private:
    [[nodiscard]] bool openTable(const QString &target);
    [[nodiscard]] bool isBegun(const QString &target) const;
    void closeTable(const QString &input);
    [[nodiscard]] bool isInput(const QString &path) const;
    void start();

    QStringList m_inputs; ///< canonical
    QString m_fallbackDir;
    std::vector<tables::FindingWording> m_ofKind;
    Progress m_progress;
    QString m_file;   ///< input under way
    QString m_target; ///< its table, once it is there
    QString m_folder; ///< where somebody wants the tables; empty = beside the files
    QString m_common; ///< one table or workbook of all files
    std::unique_ptr<FaultyBook> m_book;
    std::map<QString, std::pair<tables::Finding, qint64>> m_byReason; ///< an example, and how many
    bool m_started = false; ///< the table was opened, or could not be
    QFile m_table;          ///< under a temporary name until the file ends
    std::vector<Line> m_first;
    std::array<qint64, 4> m_counts{};
    std::map<QString, QString> m_tables;
    std::vector<Error> m_errors;
};

/// The summary for a terminal: counts, first findings, where the reports are. Several lines, the last with a
/// line feed.
[[nodiscard]] QString summaryText(const ImportOutcome &outcome, const ImportReport &report, bool dryRun);

/// The same for scripts: counts under the names of ImportCounts, "files", "report", "replace", "dry_run"; in
/// "others" those of other kinds in the same workbooks.
[[nodiscard]] QByteArray summaryJson(const ImportOutcome &outcome, const ImportReport &report, bool dryRun);

} // namespace yizhan::publishing
