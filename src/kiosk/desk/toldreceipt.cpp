// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldreceipt.h"

namespace yizhan::desk {

namespace {

struct StaffWord
{
    const char *name;
    ReceiptState state;
};
constexpr StaffWord staffWords[] = {
    {"cancelled", ReceiptState::Cancelled}, {"seen", ReceiptState::Seen},
    {"coming", ReceiptState::Coming},       {"done", ReceiptState::Done},
    {"no_answer", ReceiptState::NoAnswer},  {"attended", ReceiptState::Attended},
    {"absent", ReceiptState::Absent},       {"called", ReceiptState::Called}};

/// A state that this version does not know reads as delivered: the city has it, which is true.
void setState(Receipt &receipt, const catalogue::StationReceipt &told)
{
    receipt.state = ReceiptState::Answered;
    for (const StaffWord &word : staffWords) {
        if (told.state == QLatin1String(word.name)) {
            receipt.state = word.state;
            return;
        }
    }
    operations::Verdict verdict;
    verdict.code = operations::verdictCode(told.state.toLatin1()).value_or(operations::VerdictCode::Accepted);
    verdict.reason = told.code;
    verdict.rank = told.rank;
    verdict.of = told.of;
    verdict.time = told.since;
    receipt.verdict = verdict;
}

} // namespace

Receipt receiptOf(const catalogue::StationReceipt &told)
{
    Receipt receipt{told.receipt, told.type, told.aboutKind, told.about, told.captured, {}, {}};
    receipt.since = told.since;
    setState(receipt, told);
    return receipt;
}

void markTakenBack(Receipt &receipt, outbox::TakenBack takenBack)
{
    if (receipt.state == ReceiptState::Attended || receipt.state == ReceiptState::Cancelled)
        return;
    if (takenBack == outbox::TakenBack::Agreed)
        receipt.state = ReceiptState::Cancelled;
    else if (takenBack == outbox::TakenBack::ToBeSent)
        receipt.state = ReceiptState::TakenBack;
    receipt.notTakenBack = takenBack == outbox::TakenBack::Failed;
}

std::optional<Receipt> latestOf(const KnownHere &own, const std::optional<catalogue::StationReceipt> &told)
{
    if (!told)
        return own.receipt;
    Receipt latest = receiptOf(*told);
    // A server of before did not tell whose receipt it repeats; the rank is another one by now.
    if (own.receipt && own.receipt->verdict && latest.verdict &&
        own.receipt->verdict->code == latest.verdict->code && latest.verdict->of.isEmpty())
        latest.verdict->of = own.receipt->verdict->of;
    markTakenBack(latest, own.takenBack);
    return latest;
}

} // namespace yizhan::desk
