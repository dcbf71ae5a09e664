// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeplan.h"

namespace yizhan::feed {

using Action = PendingChange::Action;

namespace {

QByteArray keyOf(const QString &scope, const QByteArray &kind, const QByteArray &id)
{
    QByteArray key = scope.toUtf8();
    key.reserve(key.size() + kind.size() + id.size() + 2);
    key.append('\0').append(kind).append('\0').append(id);
    return key;
}

} // namespace

ChangePlan::ChangePlan(std::span<const PendingChange> changes) : m_changes(changes)
{
    m_rowOf.reserve(changes.size());
    m_byKey.reserve(static_cast<qsizetype>(changes.size()));
    for (const PendingChange &change : changes) {
        const QByteArray key = keyOf(change.scope, change.kind, change.id);
        auto known = m_byKey.constFind(key);
        if (known == m_byKey.constEnd()) {
            known = m_byKey.insert(key, m_rows.size());
            m_rows.emplace_back().key = &change;
        }
        m_rowOf.push_back(*known);
    }
    std::map<std::pair<QString, QByteArray>, std::size_t> groups;
    for (const Row &row : m_rows) {
        const PendingChange &key = *row.key;
        const auto [group, isNew] = groups.try_emplace({key.scope, key.kind}, m_lookups.size());
        if (isNew)
            m_lookups.push_back({key.scope, key.kind, {}});
        m_lookups[group->second].ids.push_back(key.id);
    }
}

void ChangePlan::found(const Lookup &lookup, StoredItem item)
{
    const auto known = m_byKey.constFind(keyOf(lookup.scope, lookup.kind, item.id));
    if (known == m_byKey.constEnd())
        return;
    Row &row = m_rows[*known];
    row.live = item.live;
    row.until = item.until;
    row.hash = item.hash;
    row.stored = std::move(item);
}

void ChangePlan::putInto(Row &row, const PendingChange &change) const
{
    // The hash stands for the body: with the row's own `until` it is equal exactly when the bodies are.
    const bool sameBody =
        row.live && protocol::itemHash(change.kind, change.id, row.until, change.body) == row.hash;
    if (sameBody && row.until == change.until)
        return;
    row.hash = protocol::itemHash(change.kind, change.id, change.until, change.body);
    row.until = change.until;
    row.body = change.body;
    row.bodyMoved = row.bodyMoved || !sameBody;
    row.live = true;
}

void ChangePlan::apply(const PendingChange &change, Row &row) const
{
    switch (change.action) {
    case Action::Put:
        putInto(row, change);
        return;
    case Action::Withdraw:
        row.live = false;
        return;
    case Action::Expire:
        if (row.until != 0 && row.until < change.until)
            row.live = false;
        return;
    }
}

std::vector<ItemWrite> ChangePlan::resolve(qint64 &nextSeq, qint64 nowSec,
                                           std::map<QString, ScopeState> &states)
{
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        apply(m_changes[i], m_rows[m_rowOf[i]]);
    std::vector<ItemWrite> writes;
    writes.reserve(m_rows.size());
    for (Row &row : m_rows) {
        const bool wasLive = row.stored && row.stored->live;
        const bool newBody = row.live && (!wasLive || row.bodyMoved);
        const bool renewed = row.live && !newBody && row.hash != row.stored->hash;
        const bool gone = wasLive && !row.live;
        if (!newBody && !renewed && !gone)
            continue;
        ItemWrite write;
        write.kind = renewed      ? ItemWrite::Kind::Renew
                     : row.stored ? ItemWrite::Kind::Replace
                                  : ItemWrite::Kind::Insert;
        write.scope = row.key->scope;
        write.itemKind = row.key->kind;
        write.id = row.key->id;
        write.bodySeq = row.stored ? row.stored->bodySeq : 0;
        write.seq = nextSeq++;
        ScopeState &state = states.at(write.scope);
        state.head = write.seq;
        if (wasLive)
            state.sum.remove(row.stored->hash);
        if (gone) {
            write.goneAtSec = nowSec;
        } else {
            write.until = row.until;
            write.hash = row.hash;
            write.body = std::move(row.body);
            state.sum.add(row.hash);
        }
        state.rows += (row.live ? 1 : 0) - (wasLive ? 1 : 0);
        writes.push_back(std::move(write));
    }
    return writes;
}

} // namespace yizhan::feed
