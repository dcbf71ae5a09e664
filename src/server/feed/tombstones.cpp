// SPDX-License-Identifier: GPL-3.0-or-later
#include "tombstones.h"

#include "feedtable.h"
#include "feedwriter.h"
#include "scopestate.h"
#include "transaction.h"

namespace yizhan::feed {

using storage::Statement;
using storage::Transaction;

namespace {

constexpr int itemsPerSweep = 2000;

/// One transaction of a sweep; the number of candidates it looked at, and adds what it withdrew to
/// `withdrawn`.
Result<qint64> sweepOnce(storage::Database &database, FeedWriter &writer, EpochDay today,
                         const QDateTime &now, bool shrinkIsMeant, qint64 &withdrawn)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    {
        YIZHAN_TRY_LET(
            Statement select,
            database.prepare(QStringLiteral("SELECT scope, kind, id FROM feed WHERE gone_at IS NULL "
                                            "AND until > 0 AND until < ? LIMIT %1")
                                 .arg(itemsPerSweep)));
        YIZHAN_TRY(select.run(today));
        YIZHAN_TRY(select.forEach([&](const Statement &row) {
            writer.expire(row.text(0), row.text(1).toUtf8(), row.text(2).toUtf8(), today);
        }));
    }
    const qint64 candidates = writer.pending();
    if (candidates == 0)
        return 0;
    if (shrinkIsMeant)
        writer.meanShrink();
    YIZHAN_TRY(writer.publish(now));
    YIZHAN_TRY(transaction.commit());
    withdrawn += writer.lastChanged();
    return candidates;
}

} // namespace

Result<qint64> sweepExpired(storage::Database &database, EpochDay today, const QDateTime &now,
                            bool shrinkIsMeant)
{
    FeedWriter writer(database);
    qint64 withdrawn = 0;
    for (;;) {
        YIZHAN_TRY_LET(const qint64 candidates,
                       sweepOnce(database, writer, today, now, shrinkIsMeant, withdrawn));
        if (candidates < itemsPerSweep)
            return withdrawn;
    }
}

Result<qint64> purgeTombstones(storage::Database &database, const QDateTime &now, int days)
{
    const qint64 before = now.addDays(-days).toSecsSinceEpoch();
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(FeedTable::of(database)->lockOrder());
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY_LET(Statement highest, database.prepare(QStringLiteral(
                                          "SELECT max(seq) FROM feed WHERE gone_at < ? AND scope=?")));
    for (ScopeState state : states) {
        YIZHAN_TRY(highest.run(before, state.scope));
        YIZHAN_TRY_LET(const auto purged, highest.one([](const Statement &row) { return row.integer(0); }));
        if (purged.value_or(0) <= state.floor)
            continue;
        state.floor = *purged;
        YIZHAN_TRY(storeScopeState(database, state));
    }
    qint64 removed = 0;
    {
        YIZHAN_TRY_LET(Statement remove,
                       database.prepare(QStringLiteral("DELETE FROM feed WHERE gone_at < ?")));
        YIZHAN_TRY(remove.run(before));
        removed = remove.rowsAffected();
    }
    YIZHAN_TRY(transaction.commit());
    return removed;
}

} // namespace yizhan::feed
