// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedproof.h"

#include "scopestate.h"
#include "transaction.h"

#include <algorithm>
#include <limits>
#include <map>

namespace yizhan::feed {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// How many rows are asked of PostgreSQL at once: its driver holds a whole answer in memory.
constexpr qint64 rowsPerStep = 2000;

/// What the rows of one scope add up to.
struct Found
{
    qint64 rows = 0;
    protocol::ScopeSum sum;
    qint64 last = 0;
    qint64 altered = 0;
};
using FoundByScope = std::map<QString, Found>;

/// The halves of the hashes apart: SQLite refuses a sum that does not fit, PostgreSQL makes another type of
/// it.
Result<FoundByScope> addUp(Database &database)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral(
            "SELECT scope, CAST(sum(CASE WHEN gone_at IS NULL THEN 1 ELSE 0 END) AS bigint), "
            "CAST(sum(CASE WHEN gone_at IS NULL THEN hash & 4294967295 ELSE 0 END) AS bigint), "
            "CAST(sum(CASE WHEN gone_at IS NULL THEN (hash >> 32) & 4294967295 ELSE 0 END) AS bigint), "
            "max(seq) FROM feed GROUP BY scope")));
    YIZHAN_TRY(select.run());
    FoundByScope found;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        const auto low = static_cast<std::uint64_t>(row.integer(2));
        const auto high = static_cast<std::uint64_t>(row.integer(3));
        found[row.text(0)] = {row.integer(1), protocol::ScopeSum(low + (high << 32U)), row.integer(4), 0};
    }));
    return found;
}

void addRow(const Statement &row, FoundByScope &found)
{
    Found &scope = found[row.text(2)];
    scope.last = std::max(scope.last, row.integer(1));
    if (!row.isNull(7))
        return;
    const auto hash = static_cast<std::uint64_t>(row.integer(6));
    ++scope.rows;
    scope.sum.add(hash);
    if (protocol::itemHash(row.text(3).toUtf8(), row.text(4).toUtf8(), static_cast<EpochDay>(row.integer(5)),
                           row.bytes(8)) != hash)
        ++scope.altered;
}

Result<FoundByScope> readAll(Database &database)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(QStringLiteral(
                                         "SELECT body_seq, seq, scope, kind, id, until, hash, gone_at, body "
                                         "FROM feed WHERE body_seq > ? ORDER BY body_seq LIMIT ?")));
    FoundByScope found;
    qint64 after = std::numeric_limits<qint64>::min();
    for (qint64 read = rowsPerStep; read == rowsPerStep;) {
        read = 0;
        YIZHAN_TRY(select.run(after, rowsPerStep));
        YIZHAN_TRY(select.forEach([&](const Statement &row) {
            after = row.integer(0);
            ++read;
            addRow(row, found);
        }));
    }
    return found;
}

bool isAsStated(const ScopeState &state, const Found &found)
{
    // The change that the head names may be a tombstone that was purged since.
    const bool ends = found.last == state.head || (found.last < state.head && state.head <= state.floor);
    return ends && found.altered == 0 && found.rows == state.rows && found.sum == state.sum;
}

} // namespace

Result<std::vector<ScopeDamage>> proveFeed(Database &database, ProofDepth depth)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    YIZHAN_TRY_LET(std::vector<ScopeDamage> damages, proveWithin(database, depth));
    YIZHAN_TRY(transaction.commit());
    return damages;
}

Result<std::vector<ScopeDamage>> proveWithin(Database &database, ProofDepth depth)
{
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY_LET(FoundByScope found, depth == ProofDepth::Bodies ? readAll(database) : addUp(database));
    std::map<QString, ScopeState> stated;
    for (const ScopeState &state : states) {
        stated[state.scope] = state;
        found.try_emplace(state.scope); // all its rows may be gone
    }
    std::vector<ScopeDamage> damages;
    for (const auto &[scope, rows] : found) {
        const ScopeState state = stated[scope];
        if (isAsStated(state, rows))
            continue;
        damages.push_back({.scope = scope,
                           .statedRows = state.rows,
                           .foundRows = rows.rows,
                           .altered = rows.altered,
                           .endsElsewhere = rows.last != state.head,
                           .stated = state.sum,
                           .found = rows.sum});
    }
    return damages;
}

} // namespace yizhan::feed
