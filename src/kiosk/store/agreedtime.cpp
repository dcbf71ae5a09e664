// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedtime.h"

#include "cataloguestatus.h"
#include "epochday.h"

#include <QTimeZone>

namespace yizhan::store {

namespace {

/// When a day began in China.
QDateTime beginOf(EpochDay day)
{
    return QDateTime(fromEpochDay(day), QTime(0, 0), QTimeZone::utc()).addSecs(-chinaOffsetSeconds);
}

} // namespace

Result<void> tellTime(AnchoredClock &clock, storage::Database &database)
{
    YIZHAN_TRY_LET(const auto scopes, readScopes(database));
    for (const ScopeStatus &scope : scopes)
        clock.atLeast(QDateTime::fromString(scope.updatedAt, Qt::ISODate));
    YIZHAN_TRY_LET(const qint64 posted,
                   database.scalar(QStringLiteral("SELECT coalesce(max(posted), 0) FROM vacancy_facet")));
    if (posted > 0)
        clock.noEarlierThan(beginOf(static_cast<EpochDay>(posted)));
    return {};
}

} // namespace yizhan::store
