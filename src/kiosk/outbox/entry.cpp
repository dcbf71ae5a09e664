// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry.h"

#include "operation.h"

namespace yizhan::outbox {

namespace {

/// The numbers of TakenBack, of the cancellation that came farthest. "settled": they came to the class
/// already, and nothing was changed. The index of what is referred to is asked only by who says that
/// something is.
const QString farthestCancellation = QStringLiteral(
    "SELECT max(CASE WHEN verdict_code = 'accepted' OR instr(verdict, '\"already_cancelled\"') > 0 OR "
    "(verdict_code = 'accepted_flagged' AND instr(verdict, '\"settled\"') = 0) THEN 3 "
    "WHEN state = 'waiting' THEN 2 ELSE 1 END) FROM operation AS other "
    "WHERE type = 'cancellation' AND refers <> '' AND refers = ");

const QString columns = QStringLiteral("SELECT op, seq, receipt, type, about_kind, about, refers, captured, "
                                       "state, attempts, failures, reason, verdict, CASE WHEN type = "
                                       "'class_enrolment' THEN head END, (") +
                        farthestCancellation + QStringLiteral("operation.receipt) FROM operation ");

EntryState stateOf(const QString &name)
{
    for (const EntryState state : {EntryState::Answered, EntryState::Aside}) {
        if (name == QLatin1String(nameOf(state)))
            return state;
    }
    return EntryState::Waiting;
}

TakenBack takenBackOf(const storage::Statement &row, int column)
{
    static_assert(int(TakenBack::Failed) == 1 && int(TakenBack::ToBeSent) == 2 &&
                  int(TakenBack::Agreed) == 3);
    return row.isNull(column) ? TakenBack::No : static_cast<TakenBack>(row.integer(column));
}

Entry entryOf(const storage::Statement &row)
{
    Entry entry;
    entry.op = row.text(0);
    entry.seq = row.integer(1);
    entry.receipt = row.text(2);
    entry.type = row.text(3);
    entry.aboutKind = row.text(4);
    entry.about = row.text(5);
    entry.refers = row.text(6);
    entry.captured = QDateTime::fromString(row.text(7), Qt::ISODate);
    entry.state = stateOf(row.text(8));
    entry.attempts = static_cast<int>(row.integer(9));
    entry.failures = static_cast<int>(row.integer(10));
    entry.reason = row.text(11);
    if (const QByteArray verdict = row.text(12).toUtf8(); !verdict.isEmpty()) {
        if (auto read = operations::decodeVerdict(verdict))
            entry.verdict = *std::move(read);
    }
    if (const auto head = operations::decodeHead(row.bytes(13)); head)
        entry.lease = head->lease;
    entry.takenBack = takenBackOf(row, 14);
    return entry;
}

Result<std::vector<Entry>> selected(storage::Database &database, const QString &which, int most)
{
    std::vector<Entry> entries;
    YIZHAN_TRY_LET(auto select, database.prepare(columns + which));
    YIZHAN_TRY(select.run(most));
    YIZHAN_TRY(
        select.forEach([&entries](const storage::Statement &row) { entries.push_back(entryOf(row)); }));
    return entries;
}

} // namespace

const char *nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Waiting:
        return "waiting";
    case EntryState::Answered:
        return "answered";
    case EntryState::Aside:
        return "aside";
    }
    return "";
}

Result<Summary> summaryOf(storage::Database &database)
{
    Summary summary;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT state, count(*), min(captured) FROM operation GROUP BY state")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY(select.forEach([&summary](const storage::Statement &row) {
        switch (stateOf(row.text(0))) {
        case EntryState::Waiting:
            summary.waiting = row.integer(1);
            summary.oldest = QDateTime::fromString(row.text(2), Qt::ISODate);
            break;
        case EntryState::Answered:
            summary.answered = row.integer(1);
            break;
        case EntryState::Aside:
            summary.aside = row.integer(1);
            break;
        }
    }));
    return summary;
}

Result<qint64> waitingIn(storage::Database &database)
{
    return database.scalar(QStringLiteral("SELECT count(*) FROM operation WHERE state = 'waiting'"));
}

Result<std::vector<Entry>> entriesIn(storage::Database &database, int most)
{
    return selected(database, QStringLiteral("ORDER BY captured DESC, seq DESC LIMIT ?"), most);
}

Result<std::vector<Entry>> failedIn(storage::Database &database, int most)
{
    return selected(
        database,
        QStringLiteral("WHERE state = 'aside' OR (state = 'answered' AND verdict_code = 'rejected' "
                       "AND instr(verdict, '\"already_cancelled\"') = 0) "
                       "ORDER BY state = 'aside' DESC, captured DESC, seq DESC LIMIT ?"),
        most);
}

Result<std::vector<QByteArray>> headsAbout(storage::Database &database, const QString &type,
                                           const QString &about)
{
    std::vector<QByteArray> heads;
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT head FROM operation WHERE type = ? AND about = ? ORDER BY seq")));
    YIZHAN_TRY(select.run(type, about));
    YIZHAN_TRY(select.forEach([&heads](const storage::Statement &row) { heads.push_back(row.bytes(0)); }));
    return heads;
}

Result<int> givenOutOf(storage::Database &database, const QString &lease)
{
    // An id is of hexadecimal digits, and in the texts of a head no quotation mark stands unescaped.
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT count(*) FROM operation WHERE type = 'class_enrolment' AND "
                                    "instr(CAST(head AS TEXT), ?) > 0")));
    YIZHAN_TRY(select.run(QStringLiteral("\"lease\":\"%1\"").arg(lease)));
    YIZHAN_TRY_LET(const auto count, select.one([](const storage::Statement &row) {
        return static_cast<int>(row.integer(0));
    }));
    return count.value_or(0);
}

Result<std::optional<Entry>> findEntry(storage::Database &database, const QString &receipt)
{
    YIZHAN_TRY_LET(auto select, database.prepare(columns + QStringLiteral("WHERE receipt = ?")));
    YIZHAN_TRY(select.run(receipt));
    return select.one(entryOf);
}

QString takenBackQuery()
{
    return farthestCancellation + u'?';
}

Result<TakenBack> takenBackIn(storage::Database &database, const QString &receipt)
{
    YIZHAN_TRY_LET(auto select, database.prepare(takenBackQuery()));
    YIZHAN_TRY(select.run(receipt));
    YIZHAN_TRY_LET(const auto found,
                   select.one([](const storage::Statement &row) { return takenBackOf(row, 0); }));
    return found.value_or(TakenBack::No);
}

Result<std::vector<QString>> allTakenBackIn(storage::Database &database)
{
    std::vector<QString> receipts;
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral("SELECT DISTINCT refers FROM operation AS one WHERE "
                                                   "refers <> '' AND type = 'cancellation' AND (") +
                                    farthestCancellation + QStringLiteral("one.refers) >= 2")));
    YIZHAN_TRY(select.run());
    YIZHAN_TRY(
        select.forEach([&receipts](const storage::Statement &row) { receipts.push_back(row.text(0)); }));
    return receipts;
}

} // namespace yizhan::outbox
