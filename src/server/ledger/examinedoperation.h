// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceregistry.h"
#include "operation.h"
#include "verdict.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace yizhan::ledger {

/// What can be said of an operation by itself, before anything is looked up.
struct ExaminedOperation
{
    const operations::SealedOperation *sealed = nullptr;
    operations::OperationHead head; ///< as far as it could be read
    QByteArray digest;
    QByteArray sealDigest;
    /// Its verdict, where it is not one of this device's: nothing of it is kept, since nobody has proved
    /// whose it is.
    std::optional<operations::Verdict> refusal;
    /// Its verdict, where nothing needs to be looked up for it.
    std::optional<operations::Verdict> judgement;
};

/// Reads the head, proves the signature, and judges kind, version and form. Takes some 80 µs, most of them
/// for the signature. `sealed` must outlive the result.
[[nodiscard]] ExaminedOperation examine(const operations::SealedOperation &sealed,
                                        const devices::Device &device, const QDateTime &now);

/// A verdict without further members.
[[nodiscard]] operations::Verdict verdictOf(const QString &op, operations::VerdictCode code,
                                            const QDateTime &now, const char *reason = "");

} // namespace yizhan::ledger
