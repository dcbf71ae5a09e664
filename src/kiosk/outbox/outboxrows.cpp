// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrows.h"

namespace yizhan::outbox {

Result<Mark> readMark(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral("SELECT install, next_seq, device, sealing_key, epoch, "
                                                   "epoch_number, rescued, turned_away FROM outbox")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY_LET(const auto mark, select.one([](const storage::Statement &row) {
        Mark read{
            row.text(0),         row.integer(1),     row.text(2), std::nullopt, {row.text(4), row.integer(5)},
            row.integer(6) != 0, row.integer(7) != 0};
        if (!row.isNull(3))
            read.sealingKey = crypto::SealingKey{row.bytes(3)};
        return read;
    }));
    if (!mark)
        return fail(ErrorCode::Corrupt, "outbox.damaged", QStringLiteral("no install mark"));
    return *mark;
}

Result<void> writeMark(storage::Database &database, const Mark &mark)
{
    YIZHAN_TRY_LET(auto update,
                   database.prepare(QStringLiteral(
                       "UPDATE outbox SET install = ?, next_seq = ?, device = ?, "
                       "sealing_key = ?, epoch = ?, epoch_number = ?, rescued = ?, turned_away = ?")));
    const QVariant key = mark.sealingKey ? QVariant(mark.sealingKey->bytes) : QVariant();
    // Never a null text: the columns take none.
    return update.run(mark.install, mark.nextSeq, mark.device + QLatin1String(""), key,
                      mark.epoch.id + QLatin1String(""), mark.epoch.number, mark.rescued ? 1 : 0,
                      mark.turnedAway ? 1 : 0);
}

Result<void> insertOperation(storage::Database &database, const operations::OperationHead &head,
                             const operations::SealedOperation &sealed)
{
    YIZHAN_TRY_LET(auto insert,
                   database.prepare(QStringLiteral(
                       "INSERT INTO operation(op, install, seq, receipt, type, about_kind, about, "
                       "refers, captured, head, seal, signature) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    const QLatin1String none("");
    return insert.run(head.op, head.install, head.seq, head.receipt, head.type, head.aboutKind + none,
                      head.about + none, head.refers + none, head.captured.toString(Qt::ISODate), sealed.head,
                      sealed.seal, sealed.signature);
}

Result<void> replaceHead(storage::Database &database, const operations::OperationHead &head,
                         const operations::SealedOperation &sealed)
{
    YIZHAN_TRY_LET(auto update,
                   database.prepare(QStringLiteral(
                       "UPDATE operation SET install = ?, seq = ?, head = ?, signature = ? WHERE op = ?")));
    return update.run(head.install, head.seq, sealed.head, sealed.signature, head.op);
}

Result<std::vector<Sendable>> headedOtherwise(storage::Database &database, const Mark &mark,
                                              const QString &since)
{
    std::vector<Sendable> rows;
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral("SELECT op, head, seal, signature FROM operation WHERE "
                                                   "(install < ? OR install > ?) AND "
                                                   "(state <> 'answered' OR max(answered_at, captured) >= ?) "
                                                   "ORDER BY captured, seq")));
    // Not `<>`, for which no index is asked: this is looked for before each operation.
    YIZHAN_TRY(select.run(mark.install, mark.install, since));
    YIZHAN_TRY(select.forEach([&rows](const storage::Statement &row) {
        rows.push_back({row.text(0), {row.bytes(1), row.bytes(2), row.bytes(3)}});
    }));
    return rows;
}

Result<void> forEachPending(storage::Database &database, const Mark &mark, const QString &since,
                            const std::function<bool(const Sendable &)> &visit)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT op, head, seal, signature FROM operation WHERE state = 'waiting' "
                                    "OR (state = 'answered' AND epoch <> ? AND install = ? AND "
                                    "max(answered_at, captured) >= ?) ORDER BY seq")));
    YIZHAN_TRY(select.run(mark.epoch.id + QLatin1String(""), mark.install, since));
    return select.forEach([&visit](const storage::Statement &row) {
        const bool more = visit({row.text(0), {row.bytes(1), row.bytes(2), row.bytes(3)}});
        return more ? storage::Walk::Continue : storage::Walk::Stop;
    });
}

Result<void> writeVerdict(storage::Database &database, const operations::Verdict &verdict,
                          const QString &epoch)
{
    YIZHAN_TRY_LET(auto update,
                   database.prepare(QStringLiteral("UPDATE operation SET attempts = attempts + 1, verdict = "
                                                   "?, verdict_code = ?, reason = '', failures = 0, "
                                                   "state = ?, answered_at = ?, epoch = ? WHERE op = ?")));
    const bool final = operations::isFinal(verdict.code);
    return update.run(QString::fromUtf8(operations::encodeVerdict(verdict)),
                      QString::fromLatin1(operations::nameOf(verdict.code)),
                      QString::fromLatin1(nameOf(final ? EntryState::Answered : EntryState::Waiting)),
                      final ? verdict.time.toUTC().toString(Qt::ISODate) : QStringLiteral(""),
                      final ? epoch : QStringLiteral(""), verdict.op);
}

Result<bool> writeFailure(storage::Database &database, const QString &op, const QString &reason, int most,
                          const QString &program)
{
    YIZHAN_TRY_LET(
        auto update,
        database.prepare(QStringLiteral(
            "UPDATE operation SET attempts = attempts + 1, failures = failures + 1, reason = ?, program = ?, "
            "state = CASE WHEN failures + 1 >= ? THEN 'aside' ELSE state END WHERE op = ?")));
    YIZHAN_TRY(update.run(reason, program + QLatin1String(""), most, op));
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT 1 FROM operation WHERE op = ? AND state = 'aside'")));
    YIZHAN_TRY(select.run(op));
    return select.any();
}

} // namespace yizhan::outbox
