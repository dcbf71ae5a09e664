// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchedvacancies.h"

#include "feedwriter.h"
#include "vacancymerge.h"

namespace yizhan::intake {

TouchedVacancies::Touched &TouchedVacancies::entry(const QString &vacancyId, const QString &scope)
{
    const auto known = m_index.constFind(vacancyId);
    if (known == m_index.constEnd()) {
        m_index.insert(vacancyId, m_touched.size());
        m_touched.push_back({vacancyId, {scope}, false, {}, 0});
        return m_touched.back();
    }
    Touched &touched = m_touched[*known];
    if (!touched.scopes.contains(scope))
        touched.scopes.append(scope);
    return touched;
}

void TouchedVacancies::fresh(const PostingRecord &record)
{
    const bool known = m_index.contains(record.vacancyId);
    Touched &touched = entry(record.vacancyId, record.scope);
    touched.freshBody = known ? QByteArray() : record.body;
    touched.freshUntil = record.until;
}

void TouchedVacancies::touch(const QString &vacancyId, const QString &scope)
{
    entry(vacancyId, scope).freshBody.clear();
}

void TouchedVacancies::lose(const QString &vacancyId, const QString &scope)
{
    Touched &touched = entry(vacancyId, scope);
    touched.freshBody.clear();
    touched.lost = true;
}

Result<bool> TouchedVacancies::flushOne(const Touched &touched, PostingTable &table, feed::FeedWriter *writer)
{
    const QByteArray kind(catalogue::Kind<catalogue::Vacancy>::name);
    const QByteArray id = touched.vacancyId.toUtf8();
    if (!touched.freshBody.isEmpty()) {
        if (writer)
            writer->put(touched.scopes.front(), kind, id, touched.freshUntil, touched.freshBody);
        return false;
    }
    YIZHAN_TRY_LET(const std::vector<PostingRecord> members, table.membersOf(touched.vacancyId));
    const QString scope = members.empty() ? QString() : members.front().scope;
    if (writer && !members.empty()) {
        YIZHAN_TRY_LET(MergedVacancy merged, mergeVacancy(touched.vacancyId, members, m_decoder));
        writer->put(scope, kind, id, merged.until, std::move(merged.body));
    }
    for (const QString &former : touched.scopes) {
        if (writer && former != scope)
            writer->withdraw(former, kind, id);
    }
    return members.empty() && touched.lost;
}

Result<qint64> TouchedVacancies::flush(PostingTable &table, feed::FeedWriter *writer)
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

} // namespace yizhan::intake
