// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts.h"

#include "operationrows.h"
#include "operationtype.h"
#include "receiptfeed.h"
#include "seatbook.h"
#include "staffroll.h"
#include "statecells.h"
#include "transaction.h"
#include "verdict.h"

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using operations::StaffAct;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

StaffAct actOf(StaffState state)
{
    switch (state) {
    case StaffState::Done:
        return StaffAct::Done;
    case StaffState::NoAnswer:
        return StaffAct::NoAnswer;
    case StaffState::Called:
        return StaffAct::Called;
    case StaffState::Attended:
        return StaffAct::Attended;
    case StaffState::Absent:
        return StaffAct::Absent;
    }
    return StaffAct::Done;
}

} // namespace

Result<std::optional<ReceiptState>> findReceipt(Database &database, const QString &code)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT o.receipt, o.type, o.state, o.state_at, o.about_kind, o.about, s.class, "
                         "s.effective, s.op, s.twin, s.code, o.verdict, o.op, s.state FROM operation AS o "
                         "LEFT JOIN seat AS s ON s.number = o.number "
                         "WHERE o.receipt = ? ORDER BY o.number DESC LIMIT 1"_s));
    YIZHAN_TRY(select.run(code));
    QString classId;
    SignUpOrder order;
    YIZHAN_TRY_LET(auto found, select.one([&](const Statement &row) {
        classId = row.text(6);
        order = {row.integer(7), row.text(8)};
        const QString reason = row.text(10);
        return ReceiptState{row.text(0),
                            row.text(1),
                            row.text(2),
                            QDateTime::fromSecsSinceEpoch(row.integer(3), Qt::UTC),
                            row.text(4),
                            row.text(5),
                            0,
                            row.text(9),
                            reason.isEmpty() ? reasonAsLongAsItStands(row.text(2), row.text(11).toUtf8())
                                             : reason,
                            row.text(12),
                            row.text(13) == standing::confirmed};
    }));
    if (found && found->state == standing::waitlisted) {
        if (isPromised(order.effective))
            found->code = leaseLost;
        YIZHAN_TRY_LET(const int before, waitingBefore(database, classId, order));
        found->rank = before + 1;
    }
    return found;
}

Result<void> setStaffState(Database &database, const QString &code, StaffState state, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(const auto named, operationOfReceipt(database, code));
    if (!named)
        return fail(ErrorCode::NotFound, "requests.unknown", u"no operation has this receipt"_s, code);
    const auto *type = operations::operationType(named->type.toLatin1());
    const bool settled = !type || type->receiptDays == 0 || named->state == "cancelled"_L1 ||
                         named->state == QLatin1String(nameOf(operations::VerdictCode::Rejected));
    if (settled)
        return fail(ErrorCode::Invalid, "receipt.settled", u"it was cancelled, or never accepted"_s, code);
    const StaffAct act = actOf(state);
    if (notesAttendance(act)) {
        YIZHAN_TRY_LET(const auto seat, seatOf(database, named->number));
        if (named->type != enrolmentType || !goesForward(named->state, act) ||
            (seat && seat->state == standing::waitlisted))
            return fail(ErrorCode::Invalid, "receipt.attendance", u"nobody expects them at a class"_s, code);
    }
    ReceiptFeed receipts(database, now);
    YIZHAN_TRY(receipts.change({named->number, QLatin1StringView(nameOf(act))}));
    YIZHAN_TRY(receipts.publish());
    return transaction.commit();
}

} // namespace yizhan::ledger
