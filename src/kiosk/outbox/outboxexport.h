// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "operation.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace yizhan::outbox {

/// An operation as it is kept.
struct KeptOperation
{
    QString receipt;
    QString state; ///< nameOf(EntryState)
    operations::SealedOperation sealed;
};
using TakeOperation = std::function<void(const KeptOperation &operation)>;

/// Every operation, in their order. How many. Errors: those of sqlError().
[[nodiscard]] Result<qint64> readOperations(storage::Database &database, const TakeOperation &take);

/// The same of a file that was moved aside, as far as it can be read, from its beginning and from its end;
/// what comes may be damaged itself. Errors: Corrupt (`outbox.damaged`: nothing of it can be
/// read).
[[nodiscard]] Result<qint64> readDamaged(const QString &path, const TakeOperation &take);

/// One JSON object and a line feed: `receipt`, `state`, `head`, `seal`, `signature` as they travel
/// (docs/formats/outbox-database.md).
[[nodiscard]] QByteArray exportLine(const KeptOperation &operation);

} // namespace yizhan::outbox
