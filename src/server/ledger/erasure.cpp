// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"

#include "operationtype.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

constexpr int rowsAtOnce = 2000;
constexpr int daysOfUnknownKinds = 180;
constexpr qint64 secondsPerDay = 86'400;

/// `assignment` and `where` together have one place, for `value`.
Result<qint64> updateWhere(Database &database, const QString &assignment, const QString &where, qint64 value)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare("UPDATE operation SET "_L1 + assignment +
                                    " WHERE number IN (SELECT number FROM operation WHERE "
                                    "seal IS NOT NULL AND "_L1 +
                                    where + " LIMIT "_L1 + QString::number(rowsAtOnce) + u')'));
    qint64 rows = 0;
    for (;;) {
        YIZHAN_TRY(update.run(value));
        rows += update.rowsAffected();
        if (update.rowsAffected() < rowsAtOnce)
            return rows;
    }
}

Result<qint64> eraseWhere(Database &database, const QString &where, qint64 before)
{
    return updateWhere(database, u"seal = NULL"_s, where + " AND lived_at < ?"_L1, before);
}

Result<qint64> eraseAll(Database &database, qint64 lived)
{
    qint64 erased = 0;
    QStringList known;
    for (const operations::OperationType &type : operations::operationTypes()) {
        const QString name = u'\'' + QString::fromLatin1(type.name) + u'\'';
        known.append(name);
        YIZHAN_TRY_LET(const qint64 of,
                       eraseWhere(database, "type = "_L1 + name, lived - type.keepDays * secondsPerDay));
        erased += of;
    }
    YIZHAN_TRY_LET(const qint64 others, eraseWhere(database, "type NOT IN ("_L1 + known.join(u',') + u')',
                                                   lived - daysOfUnknownKinds * secondsPerDay));
    return erased + others;
}

} // namespace

Result<qint64> eraseExpired(Database &database, qint64 lived)
{
    YIZHAN_TRY(updateWhere(database, u"lived_at = ?"_s, u"lived_at IS NULL"_s, lived));
    // What is given up is overwritten, and does not lie on in the free pages of the file.
    if (database.engine() == Engine::Sqlite)
        YIZHAN_TRY(database.exec(u"PRAGMA secure_delete = ON"_s));
    return eraseAll(database, lived);
}

} // namespace yizhan::ledger
