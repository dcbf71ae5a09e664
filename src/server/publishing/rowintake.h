// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcounts.h"
#include "liveitems.h"
#include "postingtable.h"
#include "rowscheme.h"
#include "toucheditems.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>
#include <utility>

namespace yizhan::publishing {

/// What rows of one file are written under.
struct IntakeContext
{
    QString source;
    QString scope;
    EpochDay today = 0;
    int keepDays = 60;
    qint64 run = 0;
    int file = 0;
    QString identifierHeading;
    bool dayIsDoubted = false; ///< by feed::judgeSweep(): nothing ends because `today` says so
};

/// Decides, row by row, what becomes of postings and of the items they stand for, and writes it into the
/// importer's table. Belongs to one transaction after the other; what it caches it loads anew for each.
///
/// Rules: a posting is known by source and identifier; where another posting bears the same identifier
/// (another title and employer, RowScheme::mayBeOne) both stay; rows without an own number find their posting
/// by content, whatever their order; exact duplicates (same key, same scope) stand for one item; as long as
/// the posting that gave an item its id exists, it belongs to that item.
class RowIntake
{
public:
    /// All of them outlive it.
    RowIntake(PostingTable &table, TouchedItems &touched, RowScheme &scheme, feed::LiveLookup &live)
        : m_table(table), m_touched(touched), m_scheme(scheme), m_live(live)
    {
    }

    /// Looks up what the table holds about these rows; to be called first in each transaction.
    [[nodiscard]] Result<void> begin(const IntakeContext &context, std::span<const PreparedRow> rows);
    /// Writes one row. What it finds out is added to `findings`. Errors: those of sqlError(), Protocol.
    [[nodiscard]] Result<void> apply(const PreparedRow &row, std::vector<tables::Finding> &findings);
    /// Takes a posting away (withdrawn or expired).
    [[nodiscard]] Result<void> remove(const PostingRecord &record);

    [[nodiscard]] ImportCounts &counts() { return m_counts; }

private:
    /// Where a row goes: a posting that is there already, or a new identifier.
    struct Slot
    {
        QString identifier;
        std::optional<PostingRecord> present;
        int occurrence = 1;    ///< 0 = the same row stands earlier in the file; -1 = too many of them
        bool collides = false; ///< the number belongs to another posting, of another file or import
    };
    [[nodiscard]] Result<std::optional<Slot>> slotWithRow(const PreparedRow &row);
    [[nodiscard]] Result<bool> mayTake(const PreparedRow &row, const PostingRecord &present);
    [[nodiscard]] bool isNamedHere(const PostingRecord &record) const;
    [[nodiscard]] static QString identifierOf(const PreparedRow &row, int occurrence);
    void find(std::vector<tables::Finding> &findings, const PreparedRow &row, const Slot &slot) const;
    [[nodiscard]] Result<std::optional<PostingRecord>> find(const QString &identifier);
    [[nodiscard]] Result<Slot> slotOf(const PreparedRow &row);
    [[nodiscard]] Result<void> reject(const PreparedRow &row);
    [[nodiscard]] Result<void> insert(PostingRecord record);
    [[nodiscard]] Result<void> rewrite(const PostingRecord &before, PostingRecord record);
    [[nodiscard]] Result<void> nameAgain(const PostingRecord &record);
    [[nodiscard]] Result<PostingRecord> recordOf(const PreparedRow &row, const Slot &slot);
    [[nodiscard]] Result<void> giveUpName(const QString &itemId, const QString &scope);
    [[nodiscard]] Result<void> reloadKey(const QString &scope, const QString &key);
    [[nodiscard]] Result<void> findGone(const std::vector<PostingRecord> &present);
    void joinGroup(PostingRecord &record) const;
    void remember(const PostingRecord &record);

    PostingTable &m_table;
    TouchedItems &m_touched;
    RowScheme &m_scheme;
    feed::LiveLookup &m_live;
    IntakeContext m_context;
    ImportCounts m_counts;
    QHash<QString, std::optional<PostingRecord>> m_postings; ///< by identifier; known to be absent when empty
    QHash<QString, QString> m_itemOfKey;
    QSet<std::pair<QString, qint64>> m_wanted; ///< identifiers and hashes of the rows of the transaction
    QSet<QString> m_gone;                      ///< items of present postings that the feed does not hold live
    QSet<QString> m_namesInUse;                ///< ids of items that merged postings stand for
};

} // namespace yizhan::publishing
