// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examinedoperation.h"
#include "operationrows.h"
#include "receiptfeed.h"
#include "staffroll.h"

#include <optional>
#include <vector>

namespace yizhan::ledger {

/// Whether the operation is what somebody of the staff did: `staff_act`, `staff_audit`.
[[nodiscard]] bool isOfStaff(const operations::OperationHead &head);

/// What the staff of one station did, within one batch and its transaction, judged by who they were when they
/// did it: docs/formats/staff.md. Whether a PIN was right, and when it was, is the kiosk's word, which its
/// device signs.
class StaffActs
{
public:
    /// All outlive the object.
    StaffActs(storage::Database &database, const devices::Device &device, const QDateTime &now)
        : m_database(database), m_device(device), m_now(now)
    {
    }

    /// Reads who they are, and were. Errors: those of sqlError(), Protocol.
    [[nodiscard]] Result<void> lookUp(const std::vector<ExaminedOperation> &batch);

    struct Judgement
    {
        bool awaited = false; ///< nobody has brought yet what it names
        /// Refused, without effect, or to be looked at; nothing: its effect is made, it is to be accepted.
        std::optional<operations::Verdict> verdict = {};
    };
    /// Judges one, and makes its effect on the receipt that it names: of a row that is `entering`, or of one
    /// that the ledger holds, by `receipts`. Errors: those of sqlError().
    [[nodiscard]] Result<Judgement> judge(const operations::OperationHead &head,
                                          std::vector<OperationRow> &entering, ReceiptFeed &receipts);

private:
    [[nodiscard]] Judgement made(const operations::OperationHead &head, const StaffStanding &who) const;
    [[nodiscard]] Result<Judgement> act(const operations::OperationHead &head, operations::StaffAct what,
                                        const StaffStanding &who, std::vector<OperationRow> &entering,
                                        ReceiptFeed &receipts);
    [[nodiscard]] Result<bool> waitsForAPlace(const NamedOperation &named, operations::StaffAct act);

    storage::Database &m_database;
    const devices::Device &m_device;
    const QDateTime m_now;
    StaffRoll m_roll;
};

} // namespace yizhan::ledger
