// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopestate.h"

namespace yizhan::feed {

using storage::Database;
using storage::Statement;

namespace {

ScopeState fromRow(const Statement &row)
{
    ScopeState state;
    state.scope = row.text(0);
    state.head = row.integer(1);
    state.floor = row.integer(2);
    state.sum = protocol::ScopeSum(static_cast<std::uint64_t>(row.integer(3)));
    state.rows = row.integer(4);
    state.updatedAt = QDateTime::fromMSecsSinceEpoch(row.integer(5)).toUTC();
    state.shrunk = row.integer(6);
    return state;
}

} // namespace

Result<ScopeState> scopeState(Database &database, const QString &scope)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral(
            "SELECT scope, head, floor, sum, rows, updated_at, shrunk FROM scope_state WHERE scope=?")));
    YIZHAN_TRY(select.run(scope));
    YIZHAN_TRY_LET(auto state, select.one(fromRow));
    if (state)
        return *std::move(state);
    ScopeState untouched;
    untouched.scope = scope;
    return untouched;
}

Result<std::vector<ScopeState>> scopeStates(Database &database)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral(
            "SELECT scope, head, floor, sum, rows, updated_at, shrunk FROM scope_state ORDER BY scope")));
    YIZHAN_TRY(select.run());
    std::vector<ScopeState> states;
    YIZHAN_TRY(select.forEach([&](const Statement &row) { states.push_back(fromRow(row)); }));
    return states;
}

Result<void> storeScopeState(Database &database, const ScopeState &state)
{
    YIZHAN_TRY_LET(
        Statement upsert,
        database.prepare(QStringLiteral(
            "INSERT INTO scope_state(scope, head, floor, sum, rows, updated_at, shrunk) "
            "VALUES (?,?,?,?,?,?,?) ON CONFLICT(scope) DO UPDATE SET head=excluded.head, "
            "floor=excluded.floor, sum=excluded.sum, rows=excluded.rows, updated_at=excluded.updated_at, "
            "shrunk=excluded.shrunk")));
    return upsert.run(state.scope, state.head, state.floor, static_cast<qint64>(state.sum.value()),
                      state.rows, state.updatedAt.isValid() ? state.updatedAt.toMSecsSinceEpoch() : 0,
                      state.shrunk);
}

} // namespace yizhan::feed
