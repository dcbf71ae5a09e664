// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedtime.h"

#include "cataloguestatus.h"
#include "chinaday.h"
#include "epochday.h"

namespace yizhan::store {

namespace {

/// Further ahead of the last agreement the clock of a machine is not believed: as AnchoredClock has it.
constexpr qint64 implausibleMs = 180LL * 24 * 3600 * 1000;

} // namespace

Result<void> tellTime(AnchoredClock &clock, storage::Database &database)
{
    YIZHAN_TRY_LET(const auto scopes, readScopes(database));
    for (const ScopeStatus &scope : scopes)
        clock.atLeast(QDateTime::fromString(scope.updatedAt, Qt::ISODate));
    YIZHAN_TRY_LET(const qint64 posted,
                   database.scalar(QStringLiteral("SELECT coalesce(max(posted), 0) FROM vacancy_facet")));
    if (posted > 0)
        clock.noEarlierThan(startOfChinaDay(fromEpochDay(static_cast<EpochDay>(posted))));
    return {};
}

Result<QDate> agreedToday(storage::Database &database, const Clock &wall)
{
    AnchoredClock clock(wall);
    YIZHAN_TRY(tellTime(clock, database));
    YIZHAN_TRY_LET(const auto scopes, readScopes(database));
    QDateTime agreed;
    for (const ScopeStatus &scope : scopes) {
        const QDateTime updated = QDateTime::fromString(scope.updatedAt, Qt::ISODate);
        if (updated.isValid() && (!agreed.isValid() || updated > agreed))
            agreed = updated;
    }
    const bool ahead = agreed.isValid() && agreed.msecsTo(clock.nowUtc()) > implausibleMs;
    return ahead ? chinaTime(agreed).date() : clock.today();
}

} // namespace yizhan::store
