// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"

#include "epochday.h"
#include "feeddatabase.h"
#include "operationtype.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Engine;
using storage::Statement;

namespace {

constexpr int rowsAtOnce = 2000;
constexpr int longestGapDays = 7;
constexpr int daysOfUnknownKinds = 180;
constexpr qint64 secondsPerDay = 86'400;

QString lastDay()
{
    return u"erased_on"_s;
}

/// `where` has one place, for the time before which they came.
Result<qint64> eraseWhere(Database &database, const QString &where, qint64 before)
{
    YIZHAN_TRY_LET(Statement update,
                   database.prepare(
                       "UPDATE operation SET seal = NULL WHERE number IN (SELECT number FROM operation WHERE "
                       "seal IS NOT NULL AND "_L1 +
                       where + " AND received_at < ? LIMIT "_L1 + QString::number(rowsAtOnce) + u')'));
    qint64 erased = 0;
    for (;;) {
        YIZHAN_TRY(update.run(before));
        erased += update.rowsAffected();
        if (update.rowsAffected() < rowsAtOnce)
            return erased;
    }
}

Result<qint64> eraseAll(Database &database, qint64 now)
{
    qint64 erased = 0;
    QStringList known;
    for (const operations::OperationType &type : operations::operationTypes()) {
        const QString name = u'\'' + QString::fromLatin1(type.name) + u'\'';
        known.append(name);
        YIZHAN_TRY_LET(const qint64 of,
                       eraseWhere(database, "type = "_L1 + name, now - type.keepDays * secondsPerDay));
        erased += of;
    }
    YIZHAN_TRY_LET(const qint64 others, eraseWhere(database, "type NOT IN ("_L1 + known.join(u',') + u')',
                                                   now - daysOfUnknownKinds * secondsPerDay));
    return erased + others;
}

} // namespace

Result<ErasureOutcome> eraseExpired(Database &database, const QDateTime &now, QDate today)
{
    YIZHAN_TRY_LET(const QString last, feed::metaValue(database, lastDay()));
    if (!last.isEmpty() && toEpochDay(today) - last.toInt() > longestGapDays)
        return ErasureOutcome{0, true};
    // What is given up is overwritten, and does not lie on in the free pages of the file.
    if (database.engine() == Engine::Sqlite)
        YIZHAN_TRY(database.exec(u"PRAGMA secure_delete = ON"_s));
    YIZHAN_TRY_LET(const qint64 erased, eraseAll(database, now.toSecsSinceEpoch()));
    if (last.toInt() != toEpochDay(today))
        YIZHAN_TRY(confirmErasure(database, today));
    return ErasureOutcome{erased, false};
}

Result<void> confirmErasure(Database &database, QDate today)
{
    return feed::putMeta(database, lastDay(), QString::number(toEpochDay(today)), feed::MetaChange::Replace);
}

} // namespace yizhan::ledger
