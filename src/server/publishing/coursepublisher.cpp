// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursepublisher.h"

#include "coursejson.h"
#include "feedwriter.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QSet>

namespace yizhan::publishing {

namespace {

constexpr const char *kind = catalogue::Kind<catalogue::Course>::name;

const QString liveItems =
    QStringLiteral("FROM feed WHERE scope = ? AND kind = ? AND gone_at IS NULL ORDER BY id");

} // namespace

Result<std::vector<catalogue::Course>> CoursePublisher::published()
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral("SELECT body ") + liveItems));
    YIZHAN_TRY(select.run(m_scope, QString::fromLatin1(kind)));
    std::vector<catalogue::Course> courses;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) -> Result<void> {
        YIZHAN_TRY_LET(catalogue::Course course, catalogue::decodeCourse(row.bytes(0)));
        courses.push_back(std::move(course));
        return {};
    }));
    return courses;
}

Result<std::vector<QByteArray>> CoursePublisher::publishedIds()
{
    YIZHAN_TRY_LET(auto select, m_database.prepare(QStringLiteral("SELECT id ") + liveItems));
    YIZHAN_TRY(select.run(m_scope, QString::fromLatin1(kind)));
    std::vector<QByteArray> ids;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) { ids.push_back(row.text(0).toUtf8()); }));
    return ids;
}

Result<CoursePublisher::Outcome> CoursePublisher::replace(const std::vector<catalogue::Course> &courses)
{
    Outcome outcome;
    feed::FeedWriter writer(m_database);
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(m_database, storage::Transaction::Kind::Write));
    YIZHAN_TRY_LET(const auto former, publishedIds());
    QSet<QByteArray> stays;
    const QDate today = m_clock.today();
    for (const catalogue::Course &course : courses) {
        const QDate lastDay = course.lastDay();
        if (lastDay.isValid() && lastDay < today) {
            ++outcome.ended;
            continue;
        }
        const QByteArray id = course.id.toUtf8();
        stays.insert(id);
        writer.put(m_scope, kind, id, lastDay.isValid() ? toEpochDay(lastDay) : 0,
                   catalogue::encodeCourse(course));
        ++outcome.published;
    }
    for (const QByteArray &id : former) {
        if (!stays.contains(id))
            writer.withdraw(m_scope, kind, id);
    }
    YIZHAN_TRY(writer.publish(m_clock.nowUtc()));
    YIZHAN_TRY(transaction.commit());
    outcome.changed = writer.lastChanged();
    return outcome;
}

QString summaryText(const CoursePublisher::Outcome &outcome)
{
    return QCoreApplication::translate("ImportReport",
                                       "%1 courses are published, %2 had ended; %3 changes for the kiosks")
        .arg(outcome.published)
        .arg(outcome.ended)
        .arg(outcome.changed);
}

} // namespace yizhan::publishing
