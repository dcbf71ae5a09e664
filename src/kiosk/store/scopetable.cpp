// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopetable.h"

namespace yizhan::store {

protocol::ScopeSum sumOf(const ScopeStatus &status)
{
    return protocol::ScopeSum(status.scopeSum.toULongLong(nullptr, 16));
}

Result<void> writeScopeStatus(storage::Database &database, const ScopeStatus &status)
{
    YIZHAN_TRY_LET(auto upsert,
                   database.prepare(QStringLiteral(
                       "INSERT INTO scope(scope, epoch, cursor, sum, rows, updated_at) "
                       "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(scope) DO UPDATE SET epoch = excluded.epoch, "
                       "cursor = excluded.cursor, sum = excluded.sum, "
                       "rows = excluded.rows, updated_at = excluded.updated_at")));
    return upsert.run(status.scope, status.epoch, status.cursor, static_cast<qint64>(sumOf(status).value()),
                      status.rows, status.updatedAt.isNull() ? QStringLiteral("") : status.updatedAt);
}

QString toUtcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace yizhan::store
