// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedrepair.h"

#include "feeddatabase.h"
#include "feedpage.h"
#include "feedproof.h"
#include "feedtable.h"
#include "scopestate.h"
#include "snapshotitems.h"
#include "transaction.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace yizhan::feed {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// Rows looked up and written together.
constexpr std::size_t itemsPerStep = 2000;

/// Removes the rows of a scope whose text is not what was published: what takes their place is new to the
/// table.
Result<void> removeAltered(Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral("SELECT body_seq, kind, id, until, hash, body FROM feed "
                                                   "WHERE scope=? AND gone_at IS NULL AND body_seq > ? "
                                                   "ORDER BY body_seq LIMIT ?")));
    std::vector<qint64> altered;
    qint64 after = std::numeric_limits<qint64>::min();
    for (std::size_t read = itemsPerStep; read == itemsPerStep;) {
        read = 0;
        YIZHAN_TRY(select.run(scope, after, itemsPerStep));
        YIZHAN_TRY(select.forEach([&](const Statement &row) {
            after = row.integer(0);
            ++read;
            const std::uint64_t hash =
                protocol::itemHash(row.text(1).toUtf8(), row.text(2).toUtf8(),
                                   static_cast<EpochDay>(row.integer(3)), row.bytes(5));
            if (hash != static_cast<std::uint64_t>(row.integer(4)))
                altered.push_back(after);
        }));
    }
    YIZHAN_TRY_LET(Statement remove, database.prepare(QStringLiteral("DELETE FROM feed WHERE body_seq=?")));
    for (const qint64 seq : altered)
        YIZHAN_TRY(remove.run(seq));
    return {};
}

/// Puts items of a snapshot into the feed of which it has no trace.
class Return
{
public:
    Return(Database &database, QString scope, qint64 &nextSeq)
        : m_table(FeedTable::of(database)), m_scope(std::move(scope)), m_next(nextSeq)
    {
    }

    Result<void> take(SnapshotItem item)
    {
        if (!m_items.empty() && m_items.front().kind != item.kind)
            YIZHAN_TRY(flush());
        m_items.push_back(std::move(item));
        return m_items.size() < itemsPerStep ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        const std::vector<SnapshotItem> items = std::exchange(m_items, {});
        if (items.empty())
            return {};
        std::vector<QByteArray> ids;
        ids.reserve(items.size());
        for (const SnapshotItem &item : items)
            ids.push_back(item.id);
        YIZHAN_TRY_LET(const std::vector<StoredItem> stored, m_table->load(m_scope, items.front().kind, ids));
        QSet<QByteArray> known;
        for (const StoredItem &item : stored)
            known.insert(item.id);
        std::vector<ItemWrite> writes;
        for (const SnapshotItem &item : items) {
            if (!known.contains(item.id))
                writes.push_back(writeOf(item));
        }
        m_returned += static_cast<qint64>(writes.size());
        return m_table->write(writes);
    }

    [[nodiscard]] qint64 returned() const { return m_returned; }

private:
    [[nodiscard]] ItemWrite writeOf(const SnapshotItem &item)
    {
        ItemWrite write;
        write.scope = m_scope;
        write.itemKind = item.kind;
        write.id = item.id;
        write.seq = m_next++;
        write.until = item.until;
        write.hash = item.hash;
        write.body = item.body;
        return write;
    }

    std::unique_ptr<FeedTable> m_table;
    const QString m_scope;
    qint64 &m_next;
    std::vector<SnapshotItem> m_items;
    qint64 m_returned = 0;
};

/// From now on the scope states what its rows are.
Result<void> restate(Database &database, const ScopeDamage &rows, const QDateTime &now)
{
    YIZHAN_TRY_LET(ScopeState state, scopeState(database, rows.scope));
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral("SELECT max(seq) FROM feed WHERE scope=?")));
    YIZHAN_TRY(select.run(rows.scope));
    YIZHAN_TRY_LET(const auto last, select.one([](const Statement &row) { return row.integer(0); }));
    state.head = std::max(state.head, last.value_or(0));
    // Nobody has a cursor in the epoch that begins: what is not there any more counts as purged.
    if (last.value_or(0) < state.head)
        state.floor = state.head;
    state.rows = rows.foundRows;
    state.sum = rows.found;
    state.updatedAt = now;
    return storeScopeState(database, state);
}

/// `repaired` says in `missing` how many items each scope stated.
Result<void> restateAll(Database &database, std::vector<RepairedScope> &repaired, const QDateTime &now)
{
    YIZHAN_TRY_LET(const std::vector<ScopeDamage> damages, proveWithin(database, ProofDepth::Sums));
    for (const ScopeDamage &damage : damages)
        YIZHAN_TRY(restate(database, damage, now));
    for (RepairedScope &scope : repaired) {
        YIZHAN_TRY_LET(const ScopeState state, scopeState(database, scope.scope));
        scope.rows = state.rows;
        scope.missing = std::max<qint64>(0, scope.missing - state.rows);
    }
    return {};
}

Result<qint64> firstFreeSeq(Database &database)
{
    YIZHAN_TRY_LET(const qint64 head, database.scalar(QStringLiteral("SELECT max(head) FROM scope_state")));
    YIZHAN_TRY_LET(const qint64 seq, database.scalar(QStringLiteral("SELECT max(seq) FROM feed")));
    return std::max(head, seq) + 1;
}

Result<qint64> bringBack(Database &database, SnapshotShelf &shelf, const crypto::Signer &key,
                         const QString &scope, qint64 &nextSeq)
{
    YIZHAN_TRY_LET(const QString epoch, epochOf(database));
    YIZHAN_TRY_LET(const ScopeState state, scopeState(database, scope));
    Return items(database, scope, nextSeq);
    const auto newest = shelf.latest(scope, epoch, protocol::schemaMajor);
    // What was withdrawn since a snapshot that ends before the floor has left no trace either.
    if (newest && newest->cursor >= state.floor) {
        YIZHAN_TRY(forEachItem(shelf.folder(), newest->file, key,
                               [&items](SnapshotItem item) { return items.take(std::move(item)); }));
        YIZHAN_TRY(items.flush());
    }
    return items.returned();
}

} // namespace

Result<std::vector<RepairedScope>> repairFeed(Database &database, SnapshotShelf &shelf,
                                              const crypto::Signer &key, Random &random, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    const auto table = FeedTable::of(database);
    YIZHAN_TRY(table->lockOrder());
    YIZHAN_TRY_LET(const std::vector<ScopeDamage> damages, proveWithin(database, ProofDepth::Bodies));
    if (damages.empty())
        return std::vector<RepairedScope>();
    std::vector<RepairedScope> repaired;
    YIZHAN_TRY_LET(qint64 next, firstFreeSeq(database));
    for (const ScopeDamage &damage : damages) {
        YIZHAN_TRY(removeAltered(database, damage.scope));
        YIZHAN_TRY_LET(const qint64 returned, bringBack(database, shelf, key, damage.scope, next));
        repaired.push_back({.scope = damage.scope, .returned = returned, .missing = damage.statedRows});
    }
    YIZHAN_TRY(restateAll(database, repaired, now));
    YIZHAN_TRY(beginEpochWithin(database, random));
    YIZHAN_TRY(table->announce());
    YIZHAN_TRY(transaction.commit());
    return repaired;
}

} // namespace yizhan::feed
