// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts.h"

#include "operationrows.h"
#include "receiptfeed.h"
#include "transaction.h"
#include "verdict.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using storage::Database;
using storage::Statement;
using storage::Transaction;

Result<std::optional<ReceiptState>> findReceipt(Database &database, const QString &code)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT receipt, type, state, state_at, about_kind, about FROM operation "
                         "WHERE receipt=? ORDER BY number DESC LIMIT 1"_s));
    YIZHAN_TRY(select.run(code));
    return select.one([](const Statement &row) {
        return ReceiptState{row.text(0), row.text(1),
                            row.text(2), QDateTime::fromSecsSinceEpoch(row.integer(3), Qt::UTC),
                            row.text(4), row.text(5)};
    });
}

Result<void> setStaffState(Database &database, const QString &code, StaffState state, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const auto named, operationOfReceipt(database, code));
    if (!named)
        return fail(ErrorCode::NotFound, "requests.unknown", u"no operation has this receipt"_s, code);
    const bool settled = named->type == "cancellation"_L1 || named->state == "cancelled"_L1 ||
                         named->state == QLatin1String(nameOf(operations::VerdictCode::Rejected));
    if (settled)
        return fail(ErrorCode::Invalid, "receipt.settled", u"it was cancelled, or never accepted"_s, code);
    ReceiptFeed receipts(database, now);
    YIZHAN_TRY(receipts.change({named->number, state == StaffState::Done ? u"done"_s : u"no_answer"_s}));
    YIZHAN_TRY(receipts.publish());
    return transaction.commit();
}

} // namespace yizhan::ledger
