// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotkeeper.h"

#include "feeddatabase.h"
#include "feedpage.h"
#include "scopename.h"
#include "scopestate.h"

namespace yizhan::feed {

using storage::Database;
using storage::Statement;

namespace {

/// Rows that moved behind `cursor`, counted no further than `limit`.
Result<qint64> changesSince(Database &database, const QString &scope, qint64 cursor, qint64 limit)
{
    qint64 changes = 0;
    for (const char *condition : {"body_seq > ?", "seq > ? AND seq <> body_seq"}) {
        YIZHAN_TRY_LET(
            Statement count,
            database.prepare(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM feed WHERE scope=? AND "
                                            "%1 LIMIT %2) AS moved")
                                 .arg(QLatin1String(condition))
                                 .arg(limit)));
        YIZHAN_TRY(count.run(scope, cursor));
        YIZHAN_TRY(count.forEach([&](const Statement &row) { changes += row.integer(0); }));
    }
    return changes;
}

} // namespace

Result<bool> SnapshotKeeper::isDue(Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(const QString epoch, epochOf(database));
    YIZHAN_TRY_LET(const ScopeState state, scopeState(database, scope));
    if (state.head == 0)
        return false;
    const auto latest = m_shelf.latest(scope, epoch, protocol::schemaMajor, state.head);
    if (!latest || latest->cursor < state.floor || latest->publicKey != m_builder.signer().toHex())
        return true;
    const qint64 allowed = std::max(leastChanges, state.rows / shareOfRows);
    YIZHAN_TRY_LET(const qint64 changes, changesSince(database, scope, latest->cursor, allowed + 1));
    return changes > allowed;
}

Result<std::vector<BuiltSnapshot>> SnapshotKeeper::keep(Database &database,
                                                        const std::function<bool()> &stopped,
                                                        const std::function<bool()> &pressed)
{
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    std::vector<BuiltSnapshot> built;
    std::optional<Error> firstError;
    for (const ScopeState &state : states) {
        if (stopped && stopped())
            break;
        if (pressed && protocol::isOfSome(state.scope) && pressed())
            continue;
        const auto due = isDue(database, state.scope);
        if (due && !*due)
            continue;
        auto snapshot = due ? m_builder.build(database, state.scope, m_clock.nowUtc())
                            : Result<BuiltSnapshot>(fail(due.error()));
        if (snapshot)
            built.push_back(*std::move(snapshot));
        else if (!firstError)
            firstError = snapshot.error();
    }
    m_builder.removeOld(m_shelf);
    m_builder.removeLeftovers(m_clock.nowUtc().addSecs(-SnapshotBuilder::longestBuildSeconds));
    if (firstError)
        return fail(*firstError);
    return built;
}

} // namespace yizhan::feed
