// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationdesk.h"

#include "identity.h"
#include "lentplace.h"
#include "operationtype.h"
#include "receiptcode.h"
#include "toldreceipt.h"

namespace yizhan::desk {

namespace {

constexpr int mostFailed = 30; // that somebody reads on one page

ReceiptState stateOf(const outbox::Entry &entry)
{
    switch (entry.state) {
    case outbox::EntryState::Waiting:
        return ReceiptState::Waiting;
    case outbox::EntryState::Answered:
        return ReceiptState::Answered;
    case outbox::EntryState::Aside:
        return ReceiptState::SetAside;
    }
    return ReceiptState::Waiting;
}

/// What the kiosk adds to a draft; the rest is the outbox's.
operations::OperationHead headOf(const OperationDraft &draft, const AnchoredClock &clock)
{
    operations::OperationHead head;
    head.type = draft.type;
    head.about = draft.about;
    head.refers = draft.refers.isEmpty() ? QString() : operations::readReceiptCode(draft.refers);
    if (const auto *type = operations::operationType(draft.type.toLatin1())) {
        head.version = type->version;
        if (type->aboutKind)
            head.aboutKind = QString::fromLatin1(type->aboutKind);
    }
    head.scan = draft.scan;
    const QDateTime now = clock.nowUtc();
    head.captured = now.addMSecs(-now.time().msec());
    head.sure = clock.isAnchored();
    return head;
}

/// Out of which a place is given, or empty. An outbox that began after another one does not know what that
/// one gave, and cannot learn it: a place that is given twice would be promised to somebody who has none. Nor
/// is anything had of a server that does not take this kiosk for one of its own.
Result<QString> leaseOf(outbox::Outbox &outbox, const std::vector<catalogue::LentSeats> &lent,
                        const device::Identity &sender)
{
    if (lent.empty())
        return QString();
    YIZHAN_TRY(outbox.serve(sender)); // as whom, is known from then on
    const bool mayGive = !outbox.mark().rescued && !outbox.mark().turnedAway;
    return mayGive ? leaseWithPlace(outbox.database(), lent) : Result<QString>(QString());
}

} // namespace

Receipt receiptOf(const outbox::Entry &entry)
{
    Receipt receipt{entry.receipt,  entry.type,     entry.aboutKind, entry.about,
                    entry.captured, stateOf(entry), entry.verdict,   !entry.lease.isEmpty()};
    markTakenBack(receipt, entry.takenBack);
    return receipt;
}

Result<bool> OperationDesk::canSend() const
{
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(m_keeper.dataDir()));
    return identity && identity->enrolment;
}

Result<QString> OperationDesk::mark() const
{
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(m_keeper.dataDir()));
    return identity ? identity->name : QString();
}

Result<Receipt> OperationDesk::submit(const OperationDraft &draft) const
{
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(m_keeper.dataDir()));
    if (!identity || !identity->enrolment)
        return fail(ErrorCode::Invalid, "device.not_enrolled",
                    QStringLiteral("no server knows this kiosk yet"));
    operations::OperationHead head = headOf(draft, m_clock);
    const auto lent = lentPlaces(m_keeper.dataDir(), head, identity->enrolment->device);
    YIZHAN_TRY_LET(const outbox::Entry entry,
                   m_keeper.with([&](outbox::Outbox &outbox) -> Result<outbox::Entry> {
                       YIZHAN_TRY_LET(head.lease, leaseOf(outbox, lent, *identity));
                       return outbox.submit(head, draft.fields, *identity);
                   }));
    m_keeper.ring();
    return receiptOf(entry);
}

Result<KnownHere> OperationDesk::receipt(const QString &code) const
{
    const QString read = operations::readReceiptCode(code);
    if (read.isEmpty())
        return KnownHere();
    return m_keeper.with([&read](outbox::Outbox &outbox) -> Result<KnownHere> {
        KnownHere known;
        YIZHAN_TRY_LET(const auto entry, outbox::findEntry(outbox.database(), read));
        if (entry)
            known.receipt = receiptOf(*entry);
        YIZHAN_TRY_LET(known.takenBack, outbox::takenBackIn(outbox.database(), read));
        return known;
    });
}

Result<Undelivered> OperationDesk::undelivered() const
{
    return m_keeper.with([this](outbox::Outbox &outbox) -> Result<Undelivered> {
        YIZHAN_TRY_LET(const outbox::Summary summary, outbox::summaryOf(outbox.database()));
        YIZHAN_TRY_LET(const auto entries, outbox::failedIn(outbox.database(), mostFailed));
        Undelivered undelivered{static_cast<int>(summary.aside),
                                !outbox::lostOutboxes(m_keeper.dataDir()).isEmpty()};
        for (const outbox::Entry &entry : entries)
            undelivered.failed.push_back(
                {receiptOf(entry), entry.state == outbox::EntryState::Answered
                                       ? entry.verdict.value_or(operations::Verdict()).reason
                                       : entry.reason});
        YIZHAN_TRY_LET(undelivered.takenBack, outbox::allTakenBackIn(outbox.database()));
        return undelivered;
    });
}

Result<bool> OperationDesk::turnedAway() const
{
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(m_keeper.dataDir()));
    if (!identity || !identity->enrolment)
        return false;
    return m_keeper.with([&identity](outbox::Outbox &outbox) -> Result<bool> {
        YIZHAN_TRY(outbox.serve(*identity)); // a second enrolment is known from then on
        return outbox.mark().turnedAway;
    });
}

Result<void> OperationDesk::noteTurnedAway() const
{
    YIZHAN_TRY_LET(const auto identity, device::readIdentity(m_keeper.dataDir()));
    if (!identity || !identity->enrolment)
        return {};
    YIZHAN_TRY(m_keeper.with([&identity](outbox::Outbox &outbox) -> Result<void> {
        YIZHAN_TRY(outbox.serve(*identity));
        return outbox.noteTurnedAway();
    }));
    m_keeper.ring(); // whoever sends asks whether it holds
    return {};
}

} // namespace yizhan::desk
