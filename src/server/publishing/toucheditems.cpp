// SPDX-License-Identifier: GPL-3.0-or-later
#include "toucheditems.h"

#include "feedwriter.h"

namespace yizhan::publishing {

TouchedItems::Touched &TouchedItems::entry(const QString &itemId, const QString &scope)
{
    const auto known = m_index.constFind(itemId);
    if (known == m_index.constEnd()) {
        m_index.insert(itemId, m_touched.size());
        m_touched.push_back({itemId, {scope}, false, {}, 0});
        return m_touched.back();
    }
    Touched &touched = m_touched[*known];
    if (!touched.scopes.contains(scope))
        touched.scopes.append(scope);
    return touched;
}

void TouchedItems::fresh(const PostingRecord &record)
{
    const bool known = m_index.contains(record.itemId);
    Touched &touched = entry(record.itemId, record.scope);
    touched.freshBody = known ? QByteArray() : record.body;
    touched.freshUntil = record.until;
}

void TouchedItems::touch(const QString &itemId, const QString &scope)
{
    entry(itemId, scope).freshBody.clear();
}

void TouchedItems::lose(const QString &itemId, const QString &scope)
{
    Touched &touched = entry(itemId, scope);
    touched.freshBody.clear();
    touched.lost = true;
}

Result<bool> TouchedItems::flushOne(const Touched &touched, PostingTable &table, feed::FeedWriter *writer)
{
    const QByteArray kind(m_scheme.kind());
    const QByteArray id = touched.itemId.toUtf8();
    if (!touched.freshBody.isEmpty()) {
        if (writer)
            writer->put(touched.scopes.front(), kind, id, touched.freshUntil, touched.freshBody);
        return false;
    }
    YIZHAN_TRY_LET(const std::vector<PostingRecord> members, table.membersOf(touched.itemId));
    const QString scope = members.empty() ? QString() : members.front().scope;
    if (writer && !members.empty()) {
        YIZHAN_TRY_LET(MergedItem merged, m_scheme.merged(touched.itemId, members));
        writer->put(scope, kind, id, merged.until, std::move(merged.body));
    }
    for (const QString &former : touched.scopes) {
        if (writer && former != scope)
            writer->withdraw(former, kind, id);
    }
    return members.empty() && touched.lost;
}

Result<qint64> TouchedItems::flush(PostingTable &table, feed::FeedWriter *writer)
{
    qint64 gone = 0;
    for (const Touched &touched : m_touched) {
        YIZHAN_TRY_LET(const bool isGone, flushOne(touched, table, writer));
        gone += isGone ? 1 : 0;
    }
    m_touched.clear();
    m_index.clear();
    return gone;
}

} // namespace yizhan::publishing
