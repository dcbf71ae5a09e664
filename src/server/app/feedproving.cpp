// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedproving.h"

#include <algorithm>

namespace yizhan::server {

using feed::ProofDepth;
using feed::ScopeDamage;

namespace {

constexpr qint64 sumsEveryMs = 60'000;
constexpr qint64 bodiesEveryMs = 3600LL * 1000;
constexpr qint64 leastPauseMs = 1000;
/// A proof may take one part in so many of the time, however often somebody writes.
constexpr qint64 shareOfTime = 20;

bool byScope(const ScopeDamage &one, const ScopeDamage &other)
{
    return one.scope < other.scope;
}

/// Sums do not see an altered text: what a proof of the bodies has found stands until the next of them.
void keepAltered(std::vector<ScopeDamage> &found, const std::vector<ScopeDamage> &before)
{
    for (const ScopeDamage &damage : before) {
        const auto again = std::find_if(found.begin(), found.end(), [&damage](const ScopeDamage &one) {
            return one.scope == damage.scope;
        });
        if (damage.altered > 0 && again == found.end())
            found.push_back(damage);
        else if (again != found.end())
            again->altered = damage.altered;
    }
    std::sort(found.begin(), found.end(), byScope);
}

} // namespace

FeedProving::FeedProving(feed::ServerDatabaseLocation location, feed::HeadBoard &board, const Clock &clock,
                         JsonLog &log)
    : m_location(std::move(location)), m_board(board), m_clock(clock), m_log(log)
{
}

Result<void> FeedProving::open()
{
    const database::FileIdentity file = database::fileOf(m_location);
    if (m_database && m_file == file)
        return {};
    m_database.reset();
    YIZHAN_TRY_LET(storage::Database opened, feed::openServerReader(m_location));
    m_database.emplace(std::move(opened));
    m_file = file;
    m_writes = -1;
    return {};
}

Result<qint64> FeedProving::writes()
{
    YIZHAN_TRY(open());
    if (!m_location.isPostgres())
        return m_database->scalar(QStringLiteral("PRAGMA data_version"));
    return m_database->scalar(QStringLiteral(
        "SELECT CAST(sum(n_tup_ins + n_tup_upd + n_tup_del) AS bigint) FROM "
        "pg_stat_user_tables WHERE relid IN (to_regclass('feed'), to_regclass('scope_state'))"));
}

bool FeedProving::headsMoved()
{
    std::map<QString, qint64> heads;
    for (const feed::ScopeState &state : m_board.states())
        heads[state.scope] = state.head;
    return std::exchange(m_heads, heads) != heads;
}

std::optional<ProofDepth> FeedProving::due()
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_proved || now - m_bodiesMs >= bodiesEveryMs)
        return ProofDepth::Bodies;
    if (now - m_provedMs < std::max(leastPauseMs, shareOfTime * m_tookMs))
        return std::nullopt;
    if (const auto written = writes(); written && *written != m_writes) {
        // A file that lies here is read in no time; a database elsewhere is not asked for all after each
        // import.
        return m_location.isPostgres() && headsMoved() ? ProofDepth::Sums : ProofDepth::Bodies;
    }
    if (now - m_provedMs >= sumsEveryMs)
        return ProofDepth::Sums;
    return std::nullopt;
}

void FeedProving::proveWhenDue()
{
    if (const auto depth = due())
        prove(*depth);
}

void FeedProving::prove()
{
    prove(ProofDepth::Bodies);
}

void FeedProving::prove(ProofDepth depth)
{
    const qint64 begun = m_clock.monotonicMs();
    auto found = [&]() -> Result<std::vector<ScopeDamage>> {
        YIZHAN_TRY_LET(m_writes, writes());
        return feed::proveFeed(*m_database, depth);
    }();
    m_provedMs = m_clock.monotonicMs();
    m_tookMs = m_provedMs - begun;
    if (!found) { // that the database is away is told by others
        m_database.reset();
        return;
    }
    m_proved = true;
    if (depth == ProofDepth::Bodies)
        m_bodiesMs = m_provedMs;
    tell(*std::move(found), depth);
}

void FeedProving::tell(std::vector<ScopeDamage> damages, ProofDepth depth)
{
    if (depth == ProofDepth::Sums)
        keepAltered(damages, m_damages);
    if (damages == m_damages)
        return;
    QSet<QString> scopes;
    for (const ScopeDamage &damage : damages) {
        scopes.insert(damage.scope);
        m_log.write(LogLevel::Error, "catalogue_damaged",
                    {{QStringLiteral("scope"), damage.scope},
                     {QStringLiteral("items"), damage.foundRows},
                     {QStringLiteral("stated"), damage.statedRows},
                     {QStringLiteral("altered"), damage.altered},
                     {QStringLiteral("advice"), QStringLiteral("run yizhan-server repair")}});
    }
    m_board.setDamaged(scopes);
    m_damages = std::move(damages);
    if (m_damages.empty())
        m_log.write(LogLevel::Info, "catalogue_whole");
}

} // namespace yizhan::server
