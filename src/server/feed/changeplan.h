// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedtable.h"
#include "feedwriter.h"
#include "scopestate.h"

#include <QHash>

#include <map>
#include <optional>
#include <span>

namespace yizhan::feed {

/// Works out what a run of changes does to the rows they name, without SQL: what was there, then the changes
/// one after the other, then one write for each row whose end differs from its beginning.
class ChangePlan
{
public:
    /// The keys to look up, by scope and kind, without repetition.
    struct Lookup
    {
        QString scope;
        QByteArray kind;
        std::vector<QByteArray> ids;
    };

    /// `changes` must outlive the plan.
    explicit ChangePlan(std::span<const PendingChange> changes);

    [[nodiscard]] const std::vector<Lookup> &lookups() const { return m_lookups; }
    /// What the table holds under a key of lookups().
    void found(const Lookup &lookup, StoredItem item);
    /// The rows to write, with seqs from `nextSeq` on (which moves behind the last one given), and the states
    /// of the scopes moved along. `states` holds every scope named by a change.
    [[nodiscard]] std::vector<ItemWrite> resolve(qint64 &nextSeq, qint64 nowSec,
                                                 std::map<QString, ScopeState> &states);

private:
    struct Row
    {
        const PendingChange *key = nullptr; ///< any change that names the row
        std::optional<StoredItem> stored;
        bool live = false;
        bool bodyMoved = false; ///< another body than the stored one, or live again
        EpochDay until = 0;
        std::uint64_t hash = 0;
        QByteArray body; ///< of the change that gave the row its end; the stored one is not read
    };
    void apply(const PendingChange &change, Row &row) const;
    void putInto(Row &row, const PendingChange &change) const;

    std::span<const PendingChange> m_changes;
    std::vector<Lookup> m_lookups;
    std::vector<Row> m_rows;          ///< in the order of their first change
    std::vector<std::size_t> m_rowOf; ///< change → row
    QHash<QByteArray, std::size_t> m_byKey;
};

} // namespace yizhan::feed
