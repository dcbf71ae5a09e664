// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweepguard.h"

#include "tombstones.h"
#include "transaction.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace yizhan::feed {

using storage::Statement;
using storage::Transaction;

namespace {

constexpr qint64 fewestToAskFor = 20;
constexpr qint64 shareToAskFor = 3; // a third
constexpr EpochDay longestGapDays = 7;

/// What residents handed in is told to their station for some weeks, and goes in numbers after a busy day:
/// that says nothing of the clock, and nobody misses it.
constexpr QLatin1String judged("kind <> 'receipt'");

const QString sweptOn = QStringLiteral("swept_on");
const QString sweepWaits = QStringLiteral("sweep_waits");

Result<QString> metaOf(storage::Database &database, const QString &key)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?")));
    YIZHAN_TRY(select.run(key));
    YIZHAN_TRY_LET(auto value, select.one([](const Statement &row) { return row.text(0); }));
    return value.value_or(QString());
}

/// In the caller's transaction. An empty value removes the key.
Result<void> setMeta(storage::Database &database, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        YIZHAN_TRY_LET(Statement remove, database.prepare(QStringLiteral("DELETE FROM meta WHERE key = ?")));
        return remove.run(key);
    }
    YIZHAN_TRY_LET(Statement upsert,
                   database.prepare(QStringLiteral("INSERT INTO meta(key, value) VALUES (?, ?) "
                                                   "ON CONFLICT(key) DO UPDATE SET value = excluded.value")));
    return upsert.run(key, value);
}

Result<void> noteSwept(storage::Database &database, EpochDay today)
{
    const QString day = QString::number(today);
    YIZHAN_TRY_LET(const QString before, metaOf(database, sweptOn));
    YIZHAN_TRY_LET(const QString waits, metaOf(database, sweepWaits));
    if (before == day && waits.isEmpty())
        return {};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(setMeta(database, sweptOn, day));
    YIZHAN_TRY(setMeta(database, sweepWaits, {}));
    return transaction.commit();
}

} // namespace

Result<std::optional<SweepWait>> judgeSweep(storage::Database &database, EpochDay today, bool regular)
{
    SweepWait wait;
    wait.today = today;
    YIZHAN_TRY_LET(wait.ended, database.scalar(QStringLiteral("SELECT count(*) FROM feed WHERE gone_at IS "
                                                              "NULL AND until > 0 AND until < %1 AND %2")
                                                   .arg(today)
                                                   .arg(judged)));
    if (wait.ended == 0)
        return std::nullopt;
    YIZHAN_TRY_LET(wait.live,
                   database.scalar("SELECT count(*) FROM feed WHERE gone_at IS NULL AND "_L1 + judged));
    YIZHAN_TRY_LET(const QString before, metaOf(database, sweptOn));
    wait.before = before.toInt();
    if (wait.ended >= fewestToAskFor && wait.ended * shareToAskFor >= wait.live)
        return wait;
    wait.reason = SweepWait::Reason::ClockJump;
    if (regular && wait.before != 0 && today - wait.before > longestGapDays)
        return wait;
    return std::nullopt;
}

Result<SweepOutcome> sweepGuarded(storage::Database &database, EpochDay today, const QDateTime &now)
{
    YIZHAN_TRY_LET(const std::optional<SweepWait> wait, judgeSweep(database, today, true));
    if (wait) {
        YIZHAN_TRY(noteSweepWait(database, *wait));
        return SweepOutcome{0, wait};
    }
    YIZHAN_TRY_LET(const qint64 withdrawn, sweepExpired(database, today, now));
    YIZHAN_TRY(noteSwept(database, today));
    return SweepOutcome{withdrawn, std::nullopt};
}

Result<qint64> sweepConfirmed(storage::Database &database, EpochDay today, const QDateTime &now)
{
    YIZHAN_TRY_LET(const qint64 withdrawn, sweepExpired(database, today, now, true));
    YIZHAN_TRY(noteSwept(database, today));
    return withdrawn;
}

Result<void> noteSweepWait(storage::Database &database, const SweepWait &wait)
{
    const QStringList parts{wait.reason == SweepWait::Reason::LargeShare ? QStringLiteral("large_share")
                                                                         : QStringLiteral("clock_jump"),
                            QString::number(wait.ended), QString::number(wait.live),
                            QString::number(wait.today), QString::number(wait.before)};
    const QString note = parts.join(u' ');
    YIZHAN_TRY_LET(const QString noted, metaOf(database, sweepWaits));
    if (noted == note)
        return {};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(setMeta(database, sweepWaits, note));
    return transaction.commit();
}

Result<void> forgetSweepWait(storage::Database &database)
{
    YIZHAN_TRY_LET(const QString noted, metaOf(database, sweepWaits));
    if (noted.isEmpty())
        return {};
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(setMeta(database, sweepWaits, {}));
    return transaction.commit();
}

Result<std::optional<SweepWait>> waitingSweep(storage::Database &database)
{
    YIZHAN_TRY_LET(const QString note, metaOf(database, sweepWaits));
    const QStringList parts = note.split(u' ');
    if (parts.size() != 5)
        return std::nullopt;
    return SweepWait{parts[0] == u"large_share" ? SweepWait::Reason::LargeShare
                                                : SweepWait::Reason::ClockJump,
                     parts[1].toLongLong(), parts[2].toLongLong(), parts[3].toInt(), parts[4].toInt()};
}

} // namespace yizhan::feed
