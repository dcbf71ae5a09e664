// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceregistry.h"
#include "epoch.h"
#include "examinedoperation.h"
#include "operation.h"
#include "operationrows.h"
#include "sealing.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yizhan::ledger {

/// What became of a batch.
struct BatchOutcome
{
    /// Set: the device may not send (it was revoked meanwhile, or its disk was copied), nothing was entered.
    std::optional<devices::DeviceState> refused;
    bool frozenNow = false; ///< it is this batch by which the server has noticed the copy

    /// In the order of the batch; those of before in the words of before.
    std::vector<QByteArray> verdicts;
    std::vector<operations::VerdictCode> codes;   ///< of the same
    std::vector<QString> reusedIds;               ///< of `id_reuse`: alarms
    std::optional<crypto::SealingKey> sealingKey; ///< without one nothing was entered
    protocol::Epoch epoch;
};

/// Enters the operations of one batch and gives each its verdict (docs/formats/operations.md): signatures
/// first, then one transaction for what is entered, its effects and its verdicts. `now` is the server's time.
/// Errors: those of sqlError(): nothing was entered, the batch may come again.
[[nodiscard]] Result<BatchOutcome> takeBatch(storage::Database &database, const devices::Device &device,
                                             const std::vector<operations::SealedOperation> &batch,
                                             const QDateTime &now, QDate today);

} // namespace yizhan::ledger
