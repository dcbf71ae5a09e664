// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedreader.h"

#include "feeddatabase.h"
#include "itemhash.h"
#include "transaction.h"

#include <limits>

namespace yizhan::feed {

using protocol::Change;
using protocol::ChangeType;
using storage::Statement;
using storage::Transaction;

struct FeedReader::Run
{
    std::vector<Change> changes;
    bool complete = true;
};

namespace {

constexpr qsizetype lineOverhead = 64; // names, seq and until of a line

qsizetype weightOf(const Change &change)
{
    return change.kind.size() + change.id.size() + change.body.size() + lineOverhead;
}

tl::unexpected<Error> resnapshot(const char *reason, QString detail, const QString &scope)
{
    return fail(ErrorCode::Resnapshot, reason, std::move(detail), scope);
}

/// Merges two runs, both in the order of seq, into the page; true when everything went in.
bool merge(std::vector<Change> bodies, std::vector<Change> renewals, const PageLimits &limits,
           std::vector<Change> &page)
{
    auto body = bodies.begin();
    auto renewal = renewals.begin();
    qsizetype bytes = 0;
    while (body != bodies.end() || renewal != renewals.end()) {
        const bool takeBody = renewal == renewals.end() || (body != bodies.end() && body->seq < renewal->seq);
        Change &next = takeBody ? *body : *renewal;
        bytes += weightOf(next);
        if (!page.empty() && (std::ssize(page) >= limits.changes || bytes > limits.bytes))
            return false;
        page.push_back(std::move(next));
        takeBody ? ++body : ++renewal;
    }
    return true;
}

/// That a body is the one that was published; a page is made once, so this costs little.
Result<void> checkUnaltered(const Change &change, std::uint64_t hash)
{
    if (protocol::itemHash(change.kind, change.id, change.until, change.body) == hash)
        return {};
    return fail(ErrorCode::Corrupt, "feed.altered", QStringLiteral("change %1").arg(change.seq));
}

} // namespace

Result<void> checkPosition(const FeedPosition &position, const QString &epoch, const ScopeState &state)
{
    if (position.schema != protocol::schemaMajor)
        return resnapshot("feed.schema", QStringLiteral("schema %1").arg(position.schema), position.scope);
    const bool sameEpoch = position.epoch == epoch || (position.epoch.isEmpty() && position.after == 0);
    if (!sameEpoch)
        return resnapshot("feed.epoch", QStringLiteral("another epoch"), position.scope);
    if (position.after > state.head)
        return resnapshot("feed.ahead", QStringLiteral("%1 is after the head").arg(position.after),
                          position.scope);
    if (position.after != 0 && position.after < state.floor)
        return resnapshot("feed.floor", QStringLiteral("%1 is before the floor").arg(position.after),
                          position.scope);
    return {};
}

Result<void> FeedReader::prepare()
{
    if (m_bodies)
        return {};
    YIZHAN_TRY_LET(Statement bodies, m_database.prepare(QStringLiteral(
                                         "SELECT body_seq, kind, id, until, gone_at, body, hash FROM feed "
                                         "WHERE scope=? AND body_seq>? ORDER BY body_seq LIMIT ?")));
    // A row whose body lies behind `after` stands in this page or a later one with its body and its newest
    // `until`.
    YIZHAN_TRY_LET(
        Statement renewals,
        m_database.prepare(QStringLiteral(
            "SELECT seq, kind, id, until FROM feed WHERE scope=? AND seq>? AND seq<=? AND seq<>body_seq "
            "AND body_seq<=? ORDER BY seq LIMIT ?")));
    m_bodies.emplace(std::move(bodies));
    m_renewals.emplace(std::move(renewals));
    return {};
}

Result<FeedReader::Run> FeedReader::readBodies(const FeedPosition &position, const PageLimits &limits)
{
    YIZHAN_TRY(m_bodies->run(position.scope, position.after, limits.changes + 1));
    Run run;
    qsizetype bytes = 0;
    YIZHAN_TRY(m_bodies->forEach([&](const Statement &row) -> Result<storage::Walk> {
        if (std::ssize(run.changes) >= limits.changes || bytes > limits.bytes) {
            run.complete = false;
            return storage::Walk::Stop;
        }
        Change change;
        change.seq = row.integer(0);
        change.kind = row.text(1).toUtf8();
        change.id = row.text(2).toUtf8();
        if (row.isNull(4)) {
            change.until = static_cast<EpochDay>(row.integer(3));
            change.body = row.bytes(5);
            YIZHAN_TRY(checkUnaltered(change, static_cast<std::uint64_t>(row.integer(6))));
        } else {
            change.type = ChangeType::Gone;
        }
        bytes += weightOf(change);
        run.changes.push_back(std::move(change));
        return storage::Walk::Continue;
    }));
    return run;
}

Result<FeedReader::Run> FeedReader::readRenewals(const FeedPosition &position, qint64 upTo,
                                                 const PageLimits &limits)
{
    YIZHAN_TRY(m_renewals->run(position.scope, position.after, upTo, position.after, limits.changes + 1));
    Run run;
    YIZHAN_TRY(m_renewals->forEach([&](const Statement &row) {
        if (std::ssize(run.changes) >= limits.changes) {
            run.complete = false;
            return storage::Walk::Stop;
        }
        Change change;
        change.type = ChangeType::Renew;
        change.seq = row.integer(0);
        change.kind = row.text(1).toUtf8();
        change.id = row.text(2).toUtf8();
        change.until = static_cast<EpochDay>(row.integer(3));
        run.changes.push_back(std::move(change));
        return storage::Walk::Continue;
    }));
    return run;
}

Result<PageRead> FeedReader::read(const FeedPosition &position, const PageLimits &limits)
{
    YIZHAN_TRY(prepare());
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Read));
    PageRead read;
    YIZHAN_TRY_LET(read.state, scopeState(m_database, position.scope));
    YIZHAN_TRY_LET(read.page.epoch, currentEpoch(m_database));
    YIZHAN_TRY(checkPosition(position, read.page.epoch.id, read.state));
    read.page.scope = position.scope;
    read.page.after = position.after;
    read.page.rows = read.state.rows;
    read.page.shrunk = read.state.shrunk;
    YIZHAN_TRY_LET(Run bodies, readBodies(position, limits));
    const qint64 upTo = bodies.complete ? std::numeric_limits<qint64>::max() : bodies.changes.back().seq;
    YIZHAN_TRY_LET(Run renewals, readRenewals(position, upTo, limits));
    YIZHAN_TRY(transaction.commit());
    const bool all = merge(std::move(bodies.changes), std::move(renewals.changes), limits, read.page.changes);
    if (all && bodies.complete && renewals.complete) {
        read.page.next = read.state.head;
        read.page.head = protocol::ScopeHead{read.state.head, read.state.sum.toHex()};
    } else {
        read.page.next = read.page.changes.back().seq;
    }
    return read;
}

} // namespace yizhan::feed
