// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveredtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::store {

Result<std::optional<QString>> readDeliveredText(storage::Database &database, const char *kind)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT body FROM item WHERE scope IN (SELECT scope FROM scope) AND kind = ? "
                       "ORDER BY CASE WHEN scope LIKE 'device:%' THEN 0 WHEN scope LIKE 'station:%' THEN 1 "
                       "WHEN scope LIKE 'district:%' THEN 2 ELSE 3 END, scope, id LIMIT 1")));
    YIZHAN_TRY(select.run(QString::fromLatin1(kind)));
    return select.one([](const storage::Statement &row) {
        return QJsonDocument::fromJson(row.bytes(0)).object().value(QLatin1String("text")).toString();
    });
}

} // namespace yizhan::store
