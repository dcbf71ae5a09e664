// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace yizhan::feed {

/// What the table holds of one item.
struct StoredItem
{
    QByteArray id;
    qint64 bodySeq = 0;
    EpochDay until = 0;
    std::uint64_t hash = 0;
    bool live = false;
};

/// One row to write. `bodySeq` 0 means that the key is not in the table yet.
struct ItemWrite
{
    enum class Kind {
        Insert,  ///< new key
        Replace, ///< another body, or a tombstone: the row moves to `seq`
        Renew,   ///< `until` and `hash` alone; the body keeps its place
    };
    Kind kind = Kind::Insert;
    QString scope;
    QByteArray itemKind;
    QByteArray id;
    qint64 bodySeq = 0; ///< where the row stands now
    qint64 seq = 0;     ///< where it goes
    EpochDay until = 0;
    std::uint64_t hash = 0;
    QByteArray body;      ///< null for a tombstone
    qint64 goneAtSec = 0; ///< Unix time of a tombstone; 0 = live
};

/// Table `feed` of one engine, read and written many rows at a time inside the caller's write transaction.
/// Keeps its prepared statements; must go before the database does.
class FeedTable
{
public:
    [[nodiscard]] static std::unique_ptr<FeedTable> of(storage::Database &database);

    FeedTable() = default;
    virtual ~FeedTable() = default;
    Q_DISABLE_COPY_MOVE(FeedTable)

    /// Waits until no other writer stands between its seqs and its commit; holds until the end of the
    /// transaction. Errors: Busy (`sql.busy`) when that takes longer than ten seconds.
    [[nodiscard]] virtual Result<void> lockOrder() = 0;
    /// The rows of one scope and kind that exist, in any order. `ids` are distinct.
    [[nodiscard]] virtual Result<std::vector<StoredItem>> load(const QString &scope, const QByteArray &kind,
                                                               const std::vector<QByteArray> &ids) = 0;
    [[nodiscard]] virtual Result<void> write(const std::vector<ItemWrite> &rows) = 0;
    /// Has servers that share the database told of the commit to come.
    [[nodiscard]] virtual Result<void> announce() = 0;

protected:
    /// The rows of a load() that ran: id, body_seq, until, hash, live.
    [[nodiscard]] static Result<std::vector<StoredItem>> storedItems(storage::Statement &select);
};

} // namespace yizhan::feed
