// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "finding.h"
#include "findingwords.h"
#include "postingtable.h"
#include "result.h"
#include "tablereader.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace yizhan::publishing {

/// What the file calls a column (TableReader::heading).
using HeadingOf = std::function<QString(std::size_t column)>;

/// Whose rows they are, and for which day they are judged.
struct RowContext
{
    QString source;
    QDate today; ///< in China Standard Time
};

/// A row ready for the database.
struct PreparedRow
{
    qint64 row = 0;
    bool isRow = true;          ///< else only findings: a sheet that is not read, a total
    QString identifier;         ///< empty when the row could not be read at all
    QString otherIdentifier;    ///< goes in its place where another posting bears the same; empty = numbered
    bool ownIdentifier = false; ///< given by the source
    bool cut = false;           ///< broken as a row is at which a file was cut off
    QString rejection;          ///< why it must not go in; empty when it may
    QByteArray body;            ///< the item as JSON
    qint64 hash = 0;            ///< of body and extra, see rowHash()
    QString duplicateKey;       ///< empty when there is none
    EpochDay lastDay = 0;       ///< as stated; 0 = not stated
    QString extra;              ///< JSON object of the columns that the kind does not know
    std::vector<tables::Finding> findings;
    std::vector<std::pair<QString, QString>> cells = {}; ///< heading and text, where somebody wants them
};

/// Equal rows have equal hashes: of the item's body and of the extra columns.
[[nodiscard]] qint64 rowHash(const QByteArray &body, const QString &extra);

/// What the feed shows of the postings of one item: `body` and its last day.
struct MergedItem
{
    QByteArray body;
    EpochDay until = 0;
};

/// Why a row is rejected whose last day lies behind the day of the import.
inline constexpr QLatin1String endedRejection("expired");

/// What the importer must know of a kind of table: its columns, what a row means, what stands in whose place,
/// and the words for what is wrong. TableScheme implements it for a type; a kind says the rest. Used for one
/// import at a time: understand() on the thread that reads, all else on the one that writes.
class RowScheme
{
public:
    RowScheme() = default;
    virtual ~RowScheme() = default;
    Q_DISABLE_COPY_MOVE(RowScheme)

    /// The kind of the items, as in Kind<T>::name.
    [[nodiscard]] virtual const char *kind() const = 0;
    [[nodiscard]] virtual const tables::TableColumns &columns() const = 0;
    /// The column of the source's own number.
    [[nodiscard]] virtual std::size_t identifierColumn() const = 0;
    /// Whether numbers that merely count (1, 2, 3 …) identify nothing, so that the content does.
    [[nodiscard]] virtual bool countsIdentifyNothing() const { return false; }
    /// Whether two bodies under one number of a source may be one posting that was changed; else the number
    /// is used twice. Errors: Protocol.
    [[nodiscard]] virtual Result<bool> mayBeOne(const QByteArray &before, const QByteArray &after);
    /// Words for what only rows of this kind can have wrong.
    [[nodiscard]] virtual std::span<const tables::FindingWording> wordings() const = 0;
    /// Whether a row that states no last day ends ImportOptions::keepDays after the last import that named
    /// it. Else it stays until it is withdrawn.
    [[nodiscard]] virtual bool growsOld() const { return false; }
    /// Whether former versions published the kind under ids without a source, which an import takes away.
    [[nodiscard]] virtual bool hadIdsWithoutSource() const { return false; }
    /// Whether what is shown must go when the source now says this: its newest version may not be shown, or
    /// is over.
    [[nodiscard]] virtual bool endsWhatIsShown(const QString &rejection) const;

    /// Comes before all rows; reads what they are judged by. Errors: those of sqlError().
    [[nodiscard]] virtual Result<void> begin(storage::Database &database, const RowContext &context) = 0;
    [[nodiscard]] virtual PreparedRow understand(const tables::RawRow &row,
                                                 const HeadingOf &heading) const = 0;
    /// The body of an item under another identifier of its source. Errors: Protocol.
    [[nodiscard]] virtual Result<QByteArray> renumbered(const QByteArray &body, const QString &source,
                                                        const QString &identifier) = 0;
    /// What is shown of the postings of an item; `members` is not empty, in the order of
    /// PostingTable::membersOf(). Errors: Protocol, when a stored body cannot be read.
    [[nodiscard]] virtual Result<MergedItem> merged(const QString &id,
                                                    std::span<const PostingRecord> members) = 0;
};

} // namespace yizhan::publishing
