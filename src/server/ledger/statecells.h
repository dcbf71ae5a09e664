// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace yizhan::ledger {

/// Why an operation was refused, or what is odd about it, as long as that is how it stands; else empty.
/// `verdict`: as operations::encodeVerdict() wrote it.
[[nodiscard]] QString reasonAsLongAsItStands(const QString &state, QByteArrayView verdict);

// Cells of the bureau's tables, in the language of the installed translators. A code of a newer version stays
// as it is.

/// "arrived, look at it: the vacancy was no longer published"
[[nodiscard]] QString stateCell(const QString &state, const QString &reason);
/// "on the waiting list"; empty where there is no place.
[[nodiscard]] QString placeCell(const QString &place);

} // namespace yizhan::ledger
