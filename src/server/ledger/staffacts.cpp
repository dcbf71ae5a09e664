// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffacts.h"

#include "operationtype.h"
#include "seatrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using operations::OperationHead;
using operations::StaffAct;
using operations::VerdictCode;

bool isOfStaff(const OperationHead &head)
{
    return head.aboutKind == QLatin1StringView(operations::staffActKind);
}

Result<void> StaffActs::lookUp(const std::vector<ExaminedOperation> &batch)
{
    QSet<QString> accounts;
    for (const ExaminedOperation &one : batch) {
        if (one.refusal || one.judgement || !isOfStaff(one.head))
            continue;
        if (const auto deed = operations::staffDeed(one.head.about))
            accounts.insert(deed->account);
    }
    YIZHAN_TRY_LET(m_roll, StaffRoll::read(m_database, m_device.station, accounts));
    return {};
}

Result<StaffActs::Judgement> StaffActs::judge(const OperationHead &head, std::vector<OperationRow> &entering,
                                              ReceiptFeed &receipts)
{
    const auto deed = operations::staffDeed(head.about);
    if (!deed || changesReceipt(deed->act) != !head.refers.isEmpty())
        return Judgement{false, verdictOf(head.op, VerdictCode::Rejected, m_now, "format")};
    // A kiosk signs them out when it hears that they are there no more.
    if (deed->act == StaffAct::SignOut && m_roll.knows(deed->account))
        return Judgement();
    const auto who = m_roll.at(deed->account, head, m_now.toSecsSinceEpoch());
    if (!who)
        return Judgement{false, verdictOf(head.op, VerdictCode::Rejected, m_now, "account_unknown")};
    return head.refers.isEmpty() ? Result<Judgement>(made(head, *who))
                                 : act(head, deed->act, *who, entering, receipts);
}

/// It has its effect, and staff look at it where nobody knows whether the account might do it then.
StaffActs::Judgement StaffActs::made(const OperationHead &head, const StaffStanding &who) const
{
    if (who.certain)
        return {};
    return {false, verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now, "account_unknown")};
}

Result<StaffActs::Judgement> StaffActs::act(const OperationHead &head, StaffAct what,
                                            const StaffStanding &who, std::vector<OperationRow> &entering,
                                            ReceiptFeed &receipts)
{
    const auto row = std::find_if(entering.begin(), entering.end(), [&head](const OperationRow &one) {
        return one.head.receipt == head.refers;
    });
    std::optional<NamedOperation> named;
    if (row != entering.end()) {
        named = NamedOperation{0, row->head.type, row->state, row->station};
    } else {
        YIZHAN_TRY_LET(named, operationOfReceipt(m_database, head.refers, m_device.id));
    }
    if (!named)
        return Judgement{true};
    if (named->station != m_device.station)
        return Judgement{false, verdictOf(head.op, VerdictCode::Rejected, m_now, "unknown_receipt")};
    if (!mayDo(who.role, what, named->type))
        return Judgement{false, verdictOf(head.op, VerdictCode::Rejected, m_now, "not_allowed")};
    // Somebody else was further, or it was taken back meanwhile.
    YIZHAN_TRY_LET(const bool waits, waitsForAPlace(*named, what));
    if (waits || !goesForward(named->state, what).value_or(false))
        return Judgement{false, verdictOf(head.op, VerdictCode::AcceptedFlagged, m_now, "settled")};
    const QString state = QLatin1StringView(nameOf(what));
    if (row != entering.end()) {
        row->state = state;
        return made(head, who);
    }
    YIZHAN_TRY(receipts.change({named->number, state}));
    return made(head, who);
}

/// Behind what staff noted of a telephone call, the state of the receipt does not say that somebody waits.
Result<bool> StaffActs::waitsForAPlace(const NamedOperation &named, operations::StaffAct act)
{
    if (!notesAttendance(act) || named.number == 0)
        return false;
    YIZHAN_TRY_LET(const auto seat, seatOf(m_database, named.number));
    return seat && seat->state == standing::waitlisted;
}

} // namespace yizhan::ledger
