// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedwriter.h"

#include "changeplan.h"
#include "feedpage.h"
#include "feedtable.h"
#include "scopestate.h"

namespace yizhan::feed {

using Action = PendingChange::Action;

namespace {

// Rows looked up and written together: bounds the memory of one step and the length of one PostgreSQL
// statement.
constexpr std::size_t changesPerStep = 2000;

Result<void> checkKey(const QByteArray &part, const char *what)
{
    if (part.isEmpty() || part.size() > protocol::maxIdBytes || part.contains('\0') ||
        !QUtf8StringView(part).isValidUtf8())
        return fail(ErrorCode::Invalid, "feed.key",
                    QStringLiteral("%1 of %2 bytes").arg(QLatin1String(what)).arg(part.size()));
    return {};
}

Result<void> check(const PendingChange &change)
{
    if (!isScopeName(change.scope))
        return fail(ErrorCode::Invalid, "feed.scope", QStringLiteral("not the name of a scope"),
                    change.scope);
    YIZHAN_TRY(checkKey(change.kind, "kind"));
    YIZHAN_TRY(checkKey(change.id, "id"));
    if (change.action != Action::Put)
        return {};
    const bool oneObject =
        change.body.startsWith('{') && change.body.endsWith('}') && !change.body.contains('\n');
    const bool isText = !change.body.contains('\0') && QUtf8StringView(change.body).isValidUtf8();
    if (!oneObject || !isText || change.body.size() > protocol::maxBodyBytes)
        return fail(ErrorCode::Invalid, "feed.body",
                    QStringLiteral("a body of %1 bytes that no page can carry").arg(change.body.size()),
                    QString::fromUtf8(change.id));
    return {};
}

Result<void> step(FeedTable &table, std::span<const PendingChange> changes, qint64 &nextSeq, qint64 nowSec,
                  std::map<QString, ScopeState> &states)
{
    ChangePlan plan(changes);
    for (const ChangePlan::Lookup &lookup : plan.lookups()) {
        for (const bool withBodies : {false, true}) {
            const auto &ids = withBodies ? lookup.idsWithBody : lookup.ids;
            if (ids.empty())
                continue;
            YIZHAN_TRY_LET(std::vector<StoredItem> items,
                           table.load(lookup.scope, lookup.kind, ids, withBodies));
            for (StoredItem &item : items)
                plan.found(lookup, std::move(item));
        }
    }
    return table.write(plan.resolve(nextSeq, nowSec, states));
}

/// The seq after the last one given: tombstones that were purged do not make it fall back.
Result<qint64> firstFreeSeq(storage::Database &database)
{
    YIZHAN_TRY_LET(const qint64 last, database.scalar(QStringLiteral("SELECT max(head) FROM scope_state")));
    return last + 1;
}

} // namespace

FeedWriter::FeedWriter(storage::Database &database) : m_database(database), m_table(FeedTable::of(database))
{
}

FeedWriter::~FeedWriter() = default;
FeedWriter::FeedWriter(FeedWriter &&) noexcept = default;

void FeedWriter::put(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay until,
                     QByteArray body)
{
    m_changes.push_back({Action::Put, scope, kind, id, until, std::move(body)});
}

void FeedWriter::renew(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay until)
{
    m_changes.push_back({Action::Renew, scope, kind, id, until, {}});
}

void FeedWriter::withdraw(const QString &scope, const QByteArray &kind, const QByteArray &id)
{
    m_changes.push_back({Action::Withdraw, scope, kind, id, 0, {}});
}

void FeedWriter::expire(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay today)
{
    m_changes.push_back({Action::Expire, scope, kind, id, today, {}});
}

Result<void> FeedWriter::publish(const QDateTime &now)
{
    const std::vector<PendingChange> changes = std::exchange(m_changes, {});
    const bool shrinkIsMeant = std::exchange(m_shrinkIsMeant, false);
    m_lastChanged = 0;
    if (changes.empty())
        return {};
    for (const PendingChange &change : changes)
        YIZHAN_TRY(check(change));
    YIZHAN_TRY(m_table->lockOrder());
    YIZHAN_TRY_LET(const qint64 first, firstFreeSeq(m_database));
    std::map<QString, ScopeState> states;
    for (const PendingChange &change : changes) {
        if (!states.contains(change.scope)) {
            YIZHAN_TRY_LET(states[change.scope], scopeState(m_database, change.scope));
        }
    }
    qint64 next = first;
    const std::span<const PendingChange> all(changes);
    for (std::size_t at = 0; at < all.size(); at += changesPerStep) {
        const auto part = all.subspan(at, std::min(changesPerStep, all.size() - at));
        YIZHAN_TRY(step(*m_table, part, next, now.toSecsSinceEpoch(), states));
    }
    for (auto &[name, state] : states) {
        if (state.head < first)
            continue;
        state.updatedAt = now;
        if (shrinkIsMeant)
            state.shrunk = state.head;
        YIZHAN_TRY(storeScopeState(m_database, state));
    }
    m_lastChanged = next - first;
    return m_lastChanged > 0 ? m_table->announce() : Result<void>();
}

} // namespace yizhan::feed
