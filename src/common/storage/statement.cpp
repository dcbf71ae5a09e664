// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <QSqlError>

namespace yizhan::storage {

Result<void> Statement::execute()
{
    if (m_query.exec())
        return {};
    const QSqlError error = m_query.lastError();
    // 5 SQLITE_BUSY, 6 SQLITE_LOCKED; 55P03 lock_not_available and 40001/40P01 serialisation in PostgreSQL.
    const QString native = error.nativeErrorCode();
    const bool busy = native == QLatin1String("5") || native == QLatin1String("6") ||
                      native == QLatin1String("55P03") || native == QLatin1String("40001") ||
                      native == QLatin1String("40P01");
    if (busy)
        return fail(ErrorCode::Busy, "sql.busy", error.databaseText());
    // Only the engine's own message: the values bound may be somebody's data.
    return fail(ErrorCode::Database, "sql.exec", error.databaseText(), native);
}

} // namespace yizhan::storage
