// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::words {

/// What a kind of operation is called (`vacancy_interest`, …; docs/formats/operations.md), and what became of
/// one: the verdicts, and the states that residents and staff set; and why it was refused or is odd. For the
/// terminal, the tables of the bureau and the lists of staff; what a resident reads of a receipt is said in
/// whole sentences elsewhere. The code itself where it is one of a newer version. Any thread.
[[nodiscard]] QString operationKindName(const QString &type);
[[nodiscard]] QString operationStateName(const QString &state);
[[nodiscard]] QString operationReasonName(const QString &code);

} // namespace yizhan::words
